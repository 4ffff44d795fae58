// The module's memory, and how a value is laid out in it (src/form/cell.rs says what lies where).
//
// This is what every keystroke runs through: nothing is allocated for a value as it usually is. What is not as
// usual throws ODD, which means: read it again, with care (careful.js).
import { ODD, isObject, layout } from "./layout.js";
import {
  ABSENT, ASCII, BOOLEAN, ENTRIES, INTEGER, LIST, LONGEST_LIST, MALFORMED_TEXT, NUMBER, OBJECT, TEXT,
  UNREADABLE, WHOLE,
} from "./words.js";

/** Thrown where a body needs more room than there is. */
export const ROOM = Symbol("room");

/** The module's exports. */
export let wasm;
/** The module's memory in words and in bytes. */
export let words, bytes;
/** Where the cells begin, in words, and where the texts begin, in bytes. */
export let cellsAt, bytesAt;
/** How many cells and bytes are in use. */
export let cellsUsed = ENTRIES, bytesUsed = 0;

/** How many there is room for. */
export let cellsMost, bytesMost;

/** See `make`. */
export let end, put, putBytes, reserve, readers;

/** How many members a free object has that is read without care. */
const MOST_PLAIN = 1000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const number = new Float64Array(1);
const numberBytes = new Uint8Array(number.buffer);

export function start(exports) {
  wasm = exports;
  makeRoom(512, 32_768);
}

/** What a call made too early is told. */
export function mustBeReady() {
  if (wasm === undefined) throw new Error("fin-onboarding: await init() before the first call");
}

/** Makes room for so many cells and bytes. */
export function makeRoom(cells, bytes) {
  see(wasm.room(cells, bytes));
}

/** Looks where everything lies now; answers where what the module has to say begins, in words. */
export function see(places) {
  const isMoved = words === undefined || words.length === 0;
  if (isMoved) {
    words = new Uint32Array(wasm.memory.buffer);
    bytes = new Uint8Array(wasm.memory.buffer);
  }
  const at = places >>> 2;
  const cells = words[at] >>> 2;
  if (isMoved || cells !== cellsAt || words[at + 1] !== cellsMost || words[at + 2] !== bytesAt || words[at + 3] !== bytesMost) {
    cellsAt = cells;
    cellsMost = words[at + 1];
    bytesAt = words[at + 2];
    bytesMost = words[at + 3];
    ({ end, put, putBytes, reserve, readers } = make(words, bytes, cellsAt, bytesAt, cellsMost, bytesMost));
  }
  return words[at + 4] >>> 2;
}

/** Looks at a body that lies elsewhere, in a form, while `read` reads it. */
export function elsewhere(cells, texts, read) {
  const cellsBefore = cellsAt;
  const bytesBefore = bytesAt;
  cellsAt = cells >>> 2;
  bytesAt = texts;
  try {
    return read();
  } finally {
    cellsAt = cellsBefore;
    bytesAt = bytesBefore;
  }
}

/** Begins a body. */
export function begin() {
  // The memory has grown, and what we had of it is gone.
  if (words.length === 0) makeRoom(0, 0);
  cellsUsed = ENTRIES;
  bytesUsed = 0;
}

/** More room, for a body that did not fit: much more, for all of it is read again. */
export function grow() {
  makeRoom(Math.max(cellsMost, 2 * cellsUsed), bytesUsed > bytesMost ? 4 * bytesUsed : 0);
}

/** Overwrites what was laid out. */
export function wipe() {
  wasm.wipe(Math.min(cellsUsed, cellsMost), Math.min(bytesUsed, bytesMost));
}

/**
 * What every keystroke runs through. An engine compiles these functions for the memory that they are made with,
 * as if it were part of the code; so they are made again when the memory has moved, which a usual page never sees.
 */
function make(words, bytes, cellsAt, bytesAt, cellsMost, bytesMost) {
  /** Writes a cell. */
  function end(cell, tag, length, data) {
    const at = cellsAt + 2 * cell;
    words[at] = tag | (length << 4);
    words[at + 1] = data;
  }

  /** Lays out anything that is no section and no list of the table. */
  function put(cell, v) {
    if (typeof v === "string") {
      const { length } = v;
      // Texts begin at a word and are written by words, four characters at once.
      const start = (bytesUsed + 3) & -4;
      if (start + length + 3 > bytesMost) short(length + 6);
      let at = (bytesAt + start) >>> 2;
      let seen = 0;
      let n = 0;
      for (; n + 4 <= length; n += 4) {
        const a = v.charCodeAt(n), b = v.charCodeAt(n + 1), c = v.charCodeAt(n + 2), d = v.charCodeAt(n + 3);
        seen |= a | b | c | d;
        words[at++] = a | (b << 8) | (c << 16) | (d << 24);
      }
      if (n < length) {
        let word = 0;
        for (let shift = 0; n < length; n++, shift += 8) {
          const code = v.charCodeAt(n);
          seen |= code;
          word |= code << shift;
        }
        words[at] = word;
      }
      if (seen > 127) return other(cell, v);
      bytesUsed = start + length;
      end(cell, ASCII, length, start);
    } else if (typeof v === "number") {
      if ((v | 0) === v) end(cell, INTEGER, 0, v);
      else putNumber(cell, v);
    } else if (v === null) {
      end(cell, ABSENT, 1, 0);
    } else if (v !== undefined) {
      end(cell, kindOf(v), 0, 0);
    }
  }

  /** A text with other characters than ASCII. */
  function other(cell, v) {
    const start = (bytesUsed + 3) & -4;
    if (start + 3 * v.length > bytesMost) short(3 * v.length + 3);
    // Half a surrogate pair: no UTF-8 can carry it.
    if (!isWellFormed(v)) {
      bytes.fill(0, bytesAt + start, bytesAt + start + v.length + 3);
      return end(cell, MALFORMED_TEXT, 0, 0);
    }
    // The loop before has written a byte for each character, which is never more.
    const { written } = encoder.encodeInto(v, bytes.subarray(bytesAt + start));
    end(cell, TEXT, written, start);
    bytesUsed = start + written;
  }

  function putNumber(cell, v) {
    number[0] = v;
    putBytes(cell, Number.isSafeInteger(v) ? WHOLE : NUMBER, numberBytes);
  }

  /** Lays out what lies among the texts' bytes. */
  function putBytes(cell, tag, given) {
    if (bytesUsed + given.length > bytesMost) short(given.length);
    bytes.set(given, bytesAt + bytesUsed);
    end(cell, tag, given.length, bytesUsed);
    bytesUsed += given.length;
  }

  /** Room for so many cells more; where they begin. */
  function reserve(cells) {
    const start = cellsUsed;
    cellsUsed += cells;
    if (cellsUsed > cellsMost) throw ROOM;
    return start;
  }

  /** Lays out a list, each entry by `read`. */
  function list(v, cell, stride, read) {
    if (!Array.isArray(v)) return put(cell, v);
    const { length } = v;
    if (length > LONGEST_LIST || length >>> 0 !== length) throw ODD;
    const start = reserve(length * stride);
    end(cell, LIST, length, start);
    for (let n = 0; n < length; n++) read(v[n], start + n * stride);
  }

  /** Lays out a free object of plain values; others are read with care. */
  function free(v, cell) {
    if (!isObject(v)) return put(cell, v);
    const start = cellsUsed;
    let length = 0;
    for (const name in v) {
      const member = v[name];
      if (member === undefined) continue;
      if ((typeof member === "object" && member !== null) || typeof member === "function" || length === MOST_PLAIN) throw ODD;
      const at = reserve(2);
      put(at, name);
      put(at + 1, member);
      length++;
    }
    // Inherited members are not sent, and some say what they are sent as.
    if (Object.getPrototypeOf(v) !== Object.prototype) throw ODD;
    end(cell, OBJECT, length, start);
  }

  return { end, put, putBytes, reserve, readers: layout({ end, free, list, put }) };
}

function short(bytes) {
  bytesUsed += bytes;
  throw ROOM;
}

/** Whether it has no half of a surrogate pair. */
export function isWellFormed(text) {
  return text.isWellFormed ? text.isWellFormed() : !/\p{Surrogate}/u.test(text);
}

function kindOf(v) {
  if (typeof v === "boolean") return BOOLEAN;
  // A bigint, a symbol or a function: JSON has no word for it.
  if (typeof v !== "object") return UNREADABLE;
  return Array.isArray(v) ? LIST : OBJECT;
}

/** Copies so many cells. */
export function copy(from, to, cells) {
  words.copyWithin(cellsAt + 2 * to, cellsAt + 2 * from, cellsAt + 2 * (from + cells));
}

/** Empties so many cells. */
export function clear(cell, cells) {
  words.fill(0, cellsAt + 2 * cell, cellsAt + 2 * (cell + cells));
}

/** The number that lies among the texts' bytes. */
export function floatAt(start) {
  numberBytes.set(bytes.subarray(bytesAt + start, bytesAt + start + 8));
  return number[0];
}

/** A text among the bytes. */
export function textAt(start, length) {
  return decoder.decode(bytes.subarray(start, start + length));
}
