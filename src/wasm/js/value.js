// A plain copy of a value of any shape as bytes, which src/wasm/value.rs reads: options and their catalogues, of which no
// table knows the shape.
import { isWellFormed } from "./memory.js";
import { LONGEST_TEXT, LONGEST_TEXTS } from "./tags.js";

const ABSENT = 0, FALSE = 1, TRUE = 2, NUMBER = 3, TEXT = 4, LIST = 5, OBJECT = 6, MALFORMED = 7, UNREADABLE = 8;

const encoder = new TextEncoder();
let bytes, view, used;

/** The bytes of a value. */
export function encoded(value) {
  bytes = new Uint8Array(256);
  view = new DataView(bytes.buffer);
  used = 0;
  any(value);
  const written = bytes.subarray(0, used);
  bytes = view = undefined;
  return written;
}

function need(more) {
  if (used + more <= bytes.length) return;
  const before = bytes;
  bytes = new Uint8Array(2 * (used + more));
  bytes.set(before);
  before.fill(0);
  view = new DataView(bytes.buffer);
}

function tag(value) {
  need(1);
  bytes[used++] = value;
}

function count(number) {
  need(4);
  view.setUint32(used, number, true);
  used += 4;
}

function text(value) {
  const { length } = value;
  need(4 + 3 * length);
  const { written } = encoder.encodeInto(value, bytes.subarray(used + 4));
  count(written);
  used += written;
}

const isTooLong = ({ length }) => length > LONGEST_TEXT || used + 3 * length > LONGEST_TEXTS;

function any(value) {
  if (value === undefined || value === null) tag(ABSENT);
  else if (value === false || value === true) tag(value ? TRUE : FALSE);
  else if (typeof value === "number") {
    tag(NUMBER);
    need(8);
    view.setFloat64(used, value, true);
    used += 8;
  } else if (typeof value === "string") {
    // What is longer than any text that is judged is none, like what no UTF-8 can carry.
    if (isTooLong(value) || !isWellFormed(value)) return tag(MALFORMED);
    tag(TEXT);
    text(value);
  } else if (Array.isArray(value)) {
    tag(LIST);
    count(value.length);
    value.forEach(any);
  } else if (typeof value === "object") {
    const names = Object.keys(value);
    tag(OBJECT);
    count(names.length);
    for (const name of names) {
      text(isTooLong(name) ? "" : name);
      any(value[name]);
    }
  } else tag(UNREADABLE);
}
