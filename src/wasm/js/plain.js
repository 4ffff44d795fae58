// What a page hands over, as a plain copy: what JSON.stringify would send of it. Whatever a getter, a proxy or toJSON
// does while it is copied, nothing of the module is in use meanwhile; and nothing here throws.
import { isObject } from "./layout.js";
import { end, put, putBytes, reserve } from "./memory.js";
import { cells, members } from "./places.js";
import {
  BYTES, DEEPEST_META_DATA, LARGEST_META_DATA, LIST, LONGEST_LIST, LONGEST_TEXT, OBJECT, TOO_LARGE as TOO_LARGE_TAG, UNREADABLE as UNREADABLE_TAG,
} from "./tags.js";

/** What could not be read, or what JSON has no word for. */
export const UNREADABLE = Symbol("unreadable");
/** A list or a nest of values that is larger than any that is judged. */
const TOO_LARGE = Symbol("too large");

/** How many list entries a body may hold, all its lists together: one list may stand in it many times. */
const MOST_ENTRIES = 2 * LONGEST_LIST;
/** How many members of an object are looked at for unknown names. */
const MOST_NAMES = 1000;
/** How many of a file's first and last bytes are worth reading. */
const HEAD = 1024;

/** What JSON.stringify does before it looks at a value: it asks toJSON, and takes texts and numbers out of their boxes. */
export function sent(value, name) {
  if ((typeof value !== "object" || value === null) && typeof value !== "bigint") return value;
  try {
    const told = typeof value.toJSON === "function" ? value.toJSON(name) : value;
    if (typeof told !== "object" || told === null) return told;
    // Nothing of it is asked before it is known to be a box: it may be a proxy.
    for (const [Box, unboxed] of BOXES) if (told instanceof Box && isBoxed(Box.prototype, told)) return unboxed(told);
    return told;
  } catch {
    return UNREADABLE;
  }
}

/** Boxes, and what is sent of them: a text's and a number's own methods are asked. */
const BOXES = [
  [String, String], [Number, (box) => +box], [Boolean, (box) => Boolean.prototype.valueOf.call(box)], [BigInt, (box) => BigInt.prototype.valueOf.call(box)],
];

/** Whether it is such a box and does not only say so. */
function isBoxed(prototype, value) {
  try {
    prototype.valueOf.call(value);
    return true;
  } catch {
    return false;
  }
}

/** A member, or an entry of a list, as it is sent. */
export function member(object, name) {
  try {
    return sent(object[name], name);
  } catch {
    return UNREADABLE;
  }
}

/** A list's length; -1 for anything that is no list, -2 for what does not tell. */
export function lengthOf(value) {
  try {
    if (!Array.isArray(value)) return -1;
    const { length } = value;
    return length >>> 0 === length ? length : -2;
  } catch {
    return -2;
  }
}

/** The names of an object's own members that JSON.stringify would write; undefined where it does not tell. */
function namesOf(object) {
  try {
    return Object.keys(object);
  } catch {
    return undefined;
  }
}

/** Whether JSON.stringify would write it. */
const isSent = (value) => value !== undefined && typeof value !== "function";

/** Defines a member. To set it is faster, but would let "__proto__" be more than a name, and asks what a page has made of Object.prototype. */
export function define(object, name, value) {
  if (!(name in object)) object[name] = value;
  else Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

let entries;

/** A plain copy of a value by its table: lists, objects and scalars; UNREADABLE and TOO_LARGE where there is none. */
export function copied(value, kind, table) {
  entries = MOST_ENTRIES;
  return copyOfMember(sent(value, ""), kind, table);
}

function copyOfMember(value, kind, table) {
  if (kind === "section") return section(value, table);
  if (kind === "list") return list(value, (entry) => section(entry, table));
  if (kind === "integers") return list(value, scalar);
  if (kind === "free") return isListOf(value) ? [] : copiedWhole(value, DEEPEST_META_DATA, LARGEST_META_DATA);
  return kind === "bytes" || kind === "tail" ? head(value, kind === "tail") : scalar(value);
}

/** Of an object or a list where none belongs the kind alone is told. */
function scalar(value) {
  const isList = isListOf(value);
  if (isList === undefined) return UNREADABLE;
  if (isList) return [];
  return isObject(value) ? {} : value;
}

/** Whether it is a list; undefined for what does not tell. */
function isListOf(value) {
  try {
    return Array.isArray(value);
  } catch {
    return undefined;
  }
}

/** A copy of a section: its known members, and the names of those that its table does not know. */
export const emptySection = () => ({ members: new Map(), unknown: [] });
export const isSection = (copy) => copy?.members instanceof Map;

function section(value, table) {
  if (isListOf(value) !== false || !isObject(value)) return scalar(value);
  const known = namesOf(value);
  if (known === undefined) return UNREADABLE;
  const own = new Set(known);
  const copy = emptySection();
  for (const [name, , kind, below] of members(table)) {
    if (!own.delete(name)) continue;
    const found = member(value, name);
    // A function is not sent either, but where an input belongs it is worth a word.
    if (found !== undefined) copy.members.set(name, copyOfMember(found, kind, below));
  }
  let looked = 0;
  for (const name of own) {
    if (looked++ === MOST_NAMES) break;
    if (isSent(member(value, name))) copy.unknown.push(name);
  }
  return copy;
}

function list(value, copy) {
  const length = lengthOf(value);
  if (length < 0) return scalar(value);
  if (length > LONGEST_LIST || length > entries) return TOO_LARGE;
  entries -= length;
  return Array.from({ length }, (_, n) => copy(member(value, n)));
}

/** A copy of a value of any shape, so many levels deep and of so many values at most; `isCut`: what is more is cut off. */
export function copiedWhole(value, deepest, most, isCut = false) {
  let left = most;
  const tooMuch = () => {
    if (isCut) return UNREADABLE;
    throw TOO_LARGE;
  };
  const whole = (value, depth) => {
    if (left === 0 || depth === 0) return tooMuch();
    left--;
    const length = lengthOf(value);
    if (length > left) return tooMuch();
    if (length >= 0) return Array.from({ length }, (_, n) => whole(member(value, n), depth - 1));
    // JSON has no word for a bigint, and JSON.stringify throws.
    if (length === -2 || typeof value === "bigint") return UNREADABLE;
    if (!isObject(value)) return value;
    const known = namesOf(value);
    if (known === undefined) return UNREADABLE;
    if (known.length > left) return tooMuch();
    const object = {};
    for (const name of known) {
      const found = member(value, name);
      if (isSent(found)) define(object, name, whole(found, depth - 1));
    }
    return object;
  };
  try {
    return whole(value, deepest);
  } catch (reason) {
    if (reason !== TOO_LARGE) return UNREADABLE;
    return TOO_LARGE;
  }
}

/** The first or last bytes of a file; undefined for what is none. */
function head(value, isTail) {
  const all = lengthOf(value) >= 0 || isByteArray(value) ? member(value, "length") : undefined;
  if (typeof all !== "number") return undefined;
  const first = new Uint8Array(Math.min(all, HEAD));
  for (let n = 0; n < first.length; n++) {
    const byte = member(value, n + (isTail ? all - first.length : 0));
    if (typeof byte !== "number" || (byte & 255) !== byte) return undefined;
    first[n] = byte;
  }
  return first;
}

const lengthOfBytes = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), "length").get;

/** Whether it is what it says: an object that only inherits from Uint8Array has no length of its own. */
function isByteArray(value) {
  try {
    return value instanceof Uint8Array && lengthOfBytes.call(value) >= 0;
  } catch {
    return false;
  }
}

/** What the body's free object holds: plain lists, objects and values. */
export let free;
/** From how many objects in it a member named "__proto__" was left out, which is no data where a body is built. */
export let protos;

/** A copy of a copy: what a form keeps is nobody else's. */
export function copyOf(value) {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, below]) => [name, copyOf(below)]));
}

/** Lays a copy out at a cell, by its table; of a form, as it will be built. Nothing of the host's runs meanwhile. */
export function lay(copy, cell, kind, table, isForm) {
  free = undefined;
  protos = 0;
  layMember(copy, cell, kind, table, isForm);
}

function layMember(copy, cell, kind, table, isForm) {
  if (copy === TOO_LARGE) return end(cell, TOO_LARGE_TAG, 0, 0);
  if (kind === "section") laySection(copy, cell, table, isForm);
  else if (kind === "list" && Array.isArray(copy)) layList(copy, cell, cells(table), (entry, at) => laySection(entry, at, table, isForm));
  else if (kind === "integers" && Array.isArray(copy)) layList(copy, cell, 1, (entry, at) => layScalar(entry, at));
  else if (kind === "free") layFree(copy, cell, isForm);
  else if (kind === "bytes" || kind === "tail") copy !== undefined && putBytes(cell, BYTES, copy);
  else layScalar(copy, cell);
}

function layScalar(copy, cell) {
  if (typeof copy === "object" && copy !== null) return end(cell, Array.isArray(copy) ? LIST : OBJECT, 0, 0);
  if (JSON_TYPES.has(typeof copy) || copy === null) return put(cell, copy);
  end(cell, UNREADABLE_TAG, 0, 0);
}

const JSON_TYPES = new Set(["undefined", "boolean", "number", "string"]);

function laySection(copy, cell, table, isForm) {
  if (!isSection(copy)) return layScalar(copy, cell);
  for (const [name, place, kind, own] of members(table)) {
    if (copy.members.has(name)) layMember(copy.members.get(name), cell + place, kind, own, isForm);
  }
  const start = reserve(copy.unknown.length);
  copy.unknown.forEach((name, n) => put(start + n, name));
  end(cell, OBJECT, copy.unknown.length, start);
}

function layList(copy, cell, size, layEntry) {
  const start = reserve(copy.length * size);
  end(cell, LIST, copy.length, start);
  copy.forEach((entry, n) => layEntry(entry, start + n * size));
}

function layFree(copy, cell, isForm) {
  free = copy;
  if (isForm) protos = dropProtos(copy);
  if (!isObject(copy)) return layScalar(copy, cell);
  const pairs = Object.entries(copy);
  const start = reserve(2 * pairs.length);
  end(cell, OBJECT, pairs.length, start);
  pairs.forEach(([name, value], n) => {
    put(start + 2 * n, name);
    layScalar(typeof value === "string" || isReadable(value) ? value : UNREADABLE, start + 2 * n + 1);
  });
}

/** Whether everything in a copy could be read, and is no longer than any text: what is not would be left out, or sent, without a word. */
function isReadable(value) {
  if (typeof value === "string") return value.length <= LONGEST_TEXT;
  if (typeof value !== "object" || value === null) return value !== UNREADABLE;
  return Object.values(value).every(isReadable);
}

/** Leaves members named "__proto__" out; says of how many objects. */
function dropProtos(value) {
  if (typeof value !== "object" || value === null) return 0;
  let dropped = 0;
  if (Object.hasOwn(value, "__proto__")) {
    delete value["__proto__"];
    dropped++;
  }
  for (const below of Object.values(value)) dropped += dropProtos(below);
  return dropped;
}
