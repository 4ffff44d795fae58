// The request that is sent to SpherePay: its path, and its body from what is laid out and what the form holds.
import { isWellFormed } from "./memory.js";
import { members, read, stride, textIn } from "./places.js";
import { ABSENT, ASCII, TEXT } from "./words.js";

export const requestOf = (part, body) => ({ method: "POST", path: "/v2/customer", body });

/** What is laid out at a place as an object, with what stands in the form there and no table knows. */
export function section(table, cell, given) {
  const object = {};
  const known = new Set(["__proto__"]);
  for (const [name, place, kind, own] of members(table)) {
    known.add(name);
    const at = cell + place;
    if (read(at)[0] !== ABSENT) object[name] = member(kind, own, at, given[name]);
  }
  // Of the body itself the document lists all members.
  if (cell === 0) return object;
  for (const [name, value] of Object.entries(given)) {
    // A name that no UTF-8 can carry is left out, as is one that is more than a name.
    const sent = known.has(name) || !isWellFormed(name) ? undefined : sendable(value);
    if (sent !== undefined) object[name] = sent;
  }
  return object;
}

function member(kind, table, cell, given) {
  const [tag, length, data] = read(cell);
  if (kind === "section") return section(table, cell, given);
  if (kind === "list") return Array.from({ length }, (_, n) => section(table, data + n * stride(kind, table), given[n]));
  return tag === ASCII || tag === TEXT ? textIn(cell) : sendable(given);
}

/** A value as JSON carries it; undefined where it carries nothing. */
function sendable(value) {
  const json = JSON.stringify(value, (_, each) => (typeof each === "bigint" ? undefined : each));
  return json && JSON.parse(json);
}
