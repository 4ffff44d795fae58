// What the module has found, as the objects that a page reads: codes and places become paths and messages.
import { textAt, words } from "./memory.js";
import { nameOf, pathOf } from "./places.js";
import { CALLED, CODES } from "./words.js";

const NUMBER = 1, WORD = 2, MEMBER = 3;

// A message is made again only when its param is another one. No param is the person's own.
const made = CODES.map(() => ({ kind: -1, one: 0, params: undefined, message: "" }));

/** The issues that lie in memory from a word on. */
export function issues(table, at, count) {
  const found = [];
  for (let n = 0; n < count; n++) found.push(issue(table, at + 4 * n));
  return found;
}

function issue(table, at) {
  const word = words[at + 1], code = word & 255, kind = word >>> 8;
  const [name, isError] = CODES[code];
  const path = pathOf(table, words[at]);
  const severity = isError ? "error" : "warning";
  const made = messageOf(table, code, kind, words[at + 2], words[at + 3]);
  if (kind === 0) return { path, code: name, severity, message: made.message };
  return { path, code: name, severity, message: made.message, params: { ...made.params } };
}

function messageOf(table, code, kind, one, other) {
  const last = made[code];
  const key = kind === MEMBER ? pathOf(table, one) : one;
  if (last.kind === kind && last.one === key) return last;
  const [, , param, template] = CODES[code];
  last.kind = kind;
  last.one = key;
  last.params = undefined;
  last.message = template;
  if (kind !== 0) {
    const value = kind === NUMBER ? one : kind === WORD ? textAt(one, other) : nameOf(key);
    last.params = { [param]: value };
    last.message = template.replace(`{${param}}`, () => CALLED[value] ?? value);
  } else if (param !== "") {
    last.message = template.replace(`{${param}}`, "");
  }
  return last;
}

/** Whether no issue is an error. */
export const isValid = (found) => found.every((issue) => issue.severity === "warning");
