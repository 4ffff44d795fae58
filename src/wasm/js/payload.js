// The request that is sent: its path, and its body from what is laid out.
import { PARTS } from "./layout.js";
import { floatAt } from "./memory.js";
import { members, read, stride, textIn } from "./places.js";
import { ABSENT, ASCII, INTEGER, LIST, NUMBER, OBJECT, TEXT, WHOLE } from "./words.js";

/** The request that sends a body; `asked`: what of it a request for information has asked for, if it answers one. */
export function requestOf(part, body, given, asked) {
  const [method, path] = asked ? ["PATCH", `/v1/customers/${coded(given)}`] : ["POST", pathFor(part, given)];
  return { method, path, body: asked ? answerOf(body) : body };
}

function pathFor(part, given) {
  if (part === PARTS.AttachV1) return "/v1/customers/individual/attach";
  if (part === PARTS.AttachRequest) return `/v2/customers/${coded(given)}/individual/attach`;
  return `/v${part === PARTS.CreateV1 ? 1 : 2}/customers/individual`;
}

/** RFC 3986, 2.3: what stands for itself in a path. */
const coded = ({ customerId }) =>
  encodeURIComponent(customerId).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** What is asked for, in the request's own words. */
function answerOf({ identifying_documents, address_documents, ...rest }) {
  const answer = {};
  if (identifying_documents) [answer.proof_of_identity] = identifying_documents;
  if (address_documents) [answer.proof_of_address] = address_documents;
  return { ...answer, ...rest };
}

/** What is laid out at a place, as an object. */
export function section(table, cell, free) {
  const object = {};
  for (const [name, place, kind, own] of members(table)) {
    const at = cell + place;
    const value = read(at)[0] === ABSENT ? undefined : member(kind, own, at, free);
    if (value !== undefined) object[name] = value;
  }
  return object;
}

export function member(kind, table, cell, free) {
  const [tag, length, data] = read(cell);
  if (kind === "free") return free;
  if (kind === "section" && tag === OBJECT) return section(table, cell, free);
  if ((kind === "list" || kind === "integers") && tag === LIST) {
    const entry = kind === "list" ? "section" : undefined;
    return Array.from({ length }, (_, n) => member(entry, table, data + n * stride(kind, table), free));
  }
  if (tag === INTEGER) return data | 0;
  if (tag === WHOLE || tag === NUMBER) return floatAt(data);
  // Of anything else only its kind has been laid out.
  return tag === ASCII || tag === TEXT ? textIn(cell) : undefined;
}
