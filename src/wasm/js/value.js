// Values of any shape as bytes: options and the API's answers (src/wasm/value.rs has the other half).
import { UNREADABLE, get, isSent, names, shape, toJson } from "./careful.js";
import { bytes, bytesAt, bytesMost, floatAt, isWellFormed, makeRoom, mustBeReady, textAt } from "./memory.js";

const ABSENT = 0, FALSE = 1, TRUE = 2, NUMBER = 3, TEXT = 4, LIST = 5, OBJECT = 6, MALFORMED = 7, NONE = 8, COUNT = 9;

/** How many values are followed: every row of every catalogue of the API, and some. */
const MOST = 1_000_000;
/** How deep: deeper than any `meta_data` that is accepted. */
const DEEPEST = 100;

const encoder = new TextEncoder();
let used, left;

/** Writes a value to the beginning of the bytes, of so many values at most; how many it takes. */
export function write(value, most = MOST) {
  mustBeReady();
  // The memory may have grown since it was looked at.
  if (bytes.length === 0) makeRoom(0, 0);
  used = 0;
  left = most;
  any(value, DEEPEST);
  return used;
}

function need(more) {
  if (used + more > bytesMost) makeRoom(0, 2 * (used + more));
}

function tag(value) {
  need(1);
  bytes[bytesAt + used++] = value;
}

function count(number) {
  need(4);
  for (let n = 0; n < 4; n++) bytes[bytesAt + used++] = number >>> (8 * n);
}

function text(value) {
  const encoded = encoder.encode(value);
  count(encoded.length);
  need(encoded.length);
  bytes.set(encoded, bytesAt + used);
  used += encoded.length;
  encoded.fill(0);
}

function any(given, depth) {
  if (left-- <= 0 || depth === 0) return tag(NONE);
  const value = toJson(given);
  const length = shape(value);
  if (value === undefined || value === null) tag(ABSENT);
  else if (value === false || value === true) tag(value ? TRUE : FALSE);
  else if (typeof value === "number") {
    tag(NUMBER);
    need(8);
    bytes.set(new Uint8Array(new Float64Array([value]).buffer), bytesAt + used);
    used += 8;
  } else if (typeof value === "string") {
    if (!isWellFormed(value)) return tag(MALFORMED);
    tag(TEXT);
    text(value);
  } else if (length >= 0) {
    if (length > left) return tag(NONE);
    tag(LIST);
    count(length);
    for (let n = 0; n < length; n++) any(get(value, n), depth - 1);
  } else if (length === -1 && typeof value === "object") object(value, depth);
  else tag(NONE);
}

function object(value, depth) {
  const known = names(value);
  if (known === undefined || known.length > left) return tag(NONE);
  const members = known.map((name) => [name, get(value, name)]).filter(([, member]) => isSent(member));
  tag(OBJECT);
  count(members.length);
  for (const [name, member] of members) {
    text(name);
    any(member, depth - 1);
  }
}

/** Reads an answer from the beginning of the bytes, word by word. */
export function read(answer) {
  used = 0;
  return answer();
}

/** The next word: a text, a number, true, false or null, or a value of any shape. */
export function next() {
  const tag = bytes[bytesAt + used++];
  if (tag === ABSENT) return null;
  if (tag < NUMBER) return tag === TRUE;
  if (tag === NUMBER) return floatAt((used += 8) - 8);
  // What was not carried stays what it was to a rule.
  if (tag === MALFORMED) return "\ud800";
  if (tag === NONE) return UNREADABLE;
  let number = 0;
  for (let n = 0; n < 4; n++) number |= bytes[bytesAt + used++] << (8 * n);
  if (tag === COUNT) return number;
  if (tag === LIST) return Array.from({ length: number }, next);
  // Entries define members; setting them would let "__proto__" be more than a name.
  if (tag === OBJECT) return Object.fromEntries(Array.from({ length: number }, () => [next(), next()]));
  used += number;
  return textAt(bytesAt + used - number, number);
}

/** The entries of a list, each made by `entry`. */
export const list = (entry) => Array.from({ length: next() }, entry);

/** The next words, by these names. */
export const named = (names) => Object.fromEntries(names.split(" ").map((name) => [name, next()]));
