// Reading values that a page did not make for us: a getter may throw, a proxy may have been revoked, an object may
// hold itself. Nothing here throws for what it reads; only for want of room.
import { isObject } from "./layout.js";
import { end, put, putBytes, reserve } from "./memory.js";
import { cells, parts } from "./places.js";
import {
  BYTES, DEEPEST_META_DATA, LARGEST_META_DATA, LIST, LONGEST_LIST, OBJECT, TOO_LARGE, UNREADABLE as UNREADABLE_VALUE,
} from "./words.js";

// What could not be read is a symbol: like it, a symbol is a value that JSON has no word for.
export const UNREADABLE = Symbol("unreadable");

/** How many list entries a body may hold, all its lists together: one list may stand in it many times. */
const MOST_ENTRIES = 2 * LONGEST_LIST;
/** How many members of an object are looked at for unknown names. */
const MOST_NAMES = 1000;
/** How many of a file's first and last bytes are worth reading. */
const HEAD = 1024;

/** A member, or an entry of a list. */
export function get(object, name) {
  try {
    return object[name];
  } catch {
    return UNREADABLE;
  }
}

/** A list's length; -1 for anything that is no list, -2 for what does not tell. */
export function shape(value) {
  try {
    if (!Array.isArray(value)) return -1;
    const { length } = value;
    return length >>> 0 === length ? length : -2;
  } catch {
    return -2;
  }
}

/** The names of an object's own members that JSON.stringify would write; undefined where it does not tell. */
export function names(object) {
  try {
    return Object.keys(object);
  } catch {
    return undefined;
  }
}

/** Whether JSON.stringify would write it. */
export const isSent = (value) => value !== undefined && typeof value !== "function";

/** What an object says it is in JSON: a Date is a text. */
export function toJson(value) {
  if (typeof value !== "object" || value === null) return value;
  try {
    return typeof value.toJSON === "function" ? value.toJSON("") : value;
  } catch {
    return UNREADABLE;
  }
}

/** Whether it is an object of JSON; one that does not tell is none. */
const isPlain = (value) => typeof value === "object" && value !== null && shape(value) === -1;

let entries, isForm;
/** What the body's free object holds, as far as it can be read: plain lists, objects and values. */
export let freeCopy;
/** From how many objects in it a member named "__proto__" was left out, which is no data where a body is built. */
export let protos;

/** Lays out a member by its table, whatever it is; of a form, as it will be built. */
export function read(value, cell, kind, table, isOfForm = false) {
  entries = MOST_ENTRIES;
  isForm = isOfForm;
  freeCopy = undefined;
  protos = 0;
  member(value, cell, kind, table);
}

function member(value, cell, kind, table) {
  if (kind === "section") section(value, cell, table);
  else if (kind === "list") list(value, cell, cells(table), (entry, at) => section(entry, at, table));
  else if (kind === "integers") list(value, cell, 1, scalar);
  else if (kind === "free") free(value, cell);
  else if (kind === "bytes" || kind === "tail") head(value, cell, kind === "tail");
  else scalar(value, cell);
}

function scalar(value, cell) {
  if (shape(value) === -2) return end(cell, UNREADABLE_VALUE, 0, 0);
  put(cell, value);
}

function section(value, cell, table) {
  if (!isPlain(value)) return scalar(value, cell);
  const known = new Set();
  let at = cell + 1;
  for (const each of table) {
    const [name, kind, own] = parts(each);
    known.add(name);
    const found = get(value, name);
    if (found !== undefined) member(found, at, kind, own);
    at += kind === "section" ? cells(own) : 1;
  }
  const isUnknown = (name) => !known.has(name) && isSent(get(value, name));
  const unknown = (names(value) ?? []).slice(0, MOST_NAMES).filter(isUnknown);
  const start = reserve(unknown.length);
  unknown.forEach((name, n) => put(start + n, name));
  end(cell, OBJECT, unknown.length, start);
}

function list(value, cell, size, read) {
  const length = shape(value);
  if (length < 0) return scalar(value, cell);
  if (length > LONGEST_LIST || length > entries) return end(cell, TOO_LARGE, 0, 0);
  entries -= length;
  const start = reserve(length * size);
  end(cell, LIST, length, start);
  for (let n = 0; n < length; n++) read(get(value, n), start + n * size);
}

const TOO_COMPLEX = Symbol("too complex");

function free(value, cell) {
  let left = LARGEST_META_DATA;
  // As JSON.stringify writes, with a bound on how many values it follows: a cycle ends.
  const copy = (given, depth) => {
    if (left === 0 || depth === 0) throw TOO_COMPLEX;
    left--;
    const value = toJson(given);
    const length = shape(value);
    if (length > left) throw TOO_COMPLEX;
    if (length >= 0) return Array.from({ length }, (_, n) => copy(get(value, n), depth - 1));
    // JSON has no word for a bigint, and JSON.stringify throws.
    if (length === -2 || typeof value === "bigint") return UNREADABLE;
    if (!isObject(value)) return value;
    const known = names(value);
    if (known === undefined) return UNREADABLE;
    if (known.length > left) throw TOO_COMPLEX;
    const object = {};
    for (const name of known) {
      const member = get(value, name);
      // Defined and not set, for "__proto__" would be more than a name.
      if (isSent(member)) define(object, name, copy(member, depth - 1));
    }
    return object;
  };
  try {
    freeCopy = copy(value, DEEPEST_META_DATA);
  } catch (error) {
    if (error !== TOO_COMPLEX) throw error;
    freeCopy = undefined;
    return end(cell, TOO_LARGE, 0, 0);
  }
  if (isForm) protos = dropProtos(freeCopy);
  if (!isObject(freeCopy)) return scalar(freeCopy, cell);
  const pairs = Object.entries(freeCopy);
  const start = reserve(2 * pairs.length);
  end(cell, OBJECT, pairs.length, start);
  pairs.forEach(([name, value], n) => {
    put(start + 2 * n, name);
    put(start + 2 * n + 1, isReadable(value) ? value : UNREADABLE);
  });
}

/** Whether everything in a copy could be read: what could not would be left out without a word. */
function isReadable(value) {
  if (typeof value !== "object" || value === null) return value !== UNREADABLE;
  return Object.values(value).every(isReadable);
}

function define(object, name, value) {
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Leaves members named "__proto__" out; says of how many objects. */
function dropProtos(value) {
  if (typeof value !== "object" || value === null) return 0;
  let dropped = 0;
  if (Object.hasOwn(value, "__proto__")) {
    delete value["__proto__"];
    dropped++;
  }
  for (const member of Object.values(value)) dropped += dropProtos(member);
  return dropped;
}

function head(value, cell, isTail) {
  const isBytes = typeof value === "object" && value !== null && (shape(value) >= 0 || isByteArray(value));
  if (!isBytes) return;
  const all = get(value, "length");
  const length = Math.min(all, HEAD);
  const skipped = isTail ? all - length : 0;
  const first = new Uint8Array(HEAD);
  for (let n = 0; n < length; n++) {
    const byte = get(value, skipped + n);
    if (typeof byte !== "number" || (byte & 255) !== byte) return;
    first[n] = byte;
  }
  putBytes(cell, BYTES, first.subarray(0, length));
}

function isByteArray(value) {
  try {
    return value instanceof Uint8Array;
  } catch {
    return false;
  }
}
