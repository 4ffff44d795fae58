// The module's memory, and how a value is laid out in it (src/form/cell.rs says what lies where).
//
// This is what every keystroke runs through: nothing is allocated for a value as it usually is. What is not as
// usual throws ODD, which means: read it again, from a plain copy (plain.js).
import { ODD, isObject, layout } from "./layout.js";
import {
  ABSENT, ASCII, BOOLEAN, ENTRIES, INTEGER, LIST, LONGEST_LIST, LONGEST_TEXT, LONGEST_TEXTS, MALFORMED_TEXT, NUMBER, OBJECT, TEXT, TOO_LONG,
  WHOLE,
} from "./tags.js";

/** Thrown where a body needs more room than there is. */
const ROOM = Symbol("room");

/** The module's own exports. */
export let wasm;
/** The module's memory in words and in bytes. */
export let words, bytes;
/** Where the cells begin, in words, and where the texts begin, in bytes. */
export let cellsAt, bytesAt;
/** How many cells and bytes are in use. */
let cellsUsed = ENTRIES, bytesUsed = 0;
/** How many there is room for. */
let cellsMost, bytesMost;
/** Where the module reads how many are, in words. */
let usedAt;

/** See `make`. */
export let end, put, putBytes, reserve, readers;

/** How many members a free object has that is read without care. */
const MOST_PLAIN = 1000;
/** What a usual body needs. */
const USUAL_CELLS = 512, USUAL_BYTES = 32_768;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const number = new Float64Array(1);
const numberBytes = new Uint8Array(number.buffer);

export function start(exports) {
  wasm = exports;
  makeRoom(USUAL_CELLS, USUAL_BYTES);
}

/** Whether the memory is another call's, that has not done reading: then it is kept, whatever room is made. */
let isHeld = false;

export function hold(held) {
  isHeld = held;
}

/** Makes room for so many cells and bytes. */
function makeRoom(cells, bytes) {
  see(wasm.room(cells, bytes, isHeld));
}

/** Whether the memory is where it was. */
export const isWhere = (memory) => memory === words && words.length > 0;

/** Tells the module how many cells and bytes are in use. */
export function tellUsed() {
  // What was written stays where it is when the memory grows, and only our view of it is gone.
  if (words.length === 0) makeRoom(0, 0);
  words[usedAt] = Math.min(cellsUsed, cellsMost);
  // The last text may end within a word.
  words[usedAt + 1] = Math.min(bytesUsed + 3, bytesMost);
}

/** Looks where everything lies now; answers where what the module has to say begins, in words. */
export function see(places) {
  const isMoved = words === undefined || words.length === 0;
  if (isMoved) {
    words = new Uint32Array(wasm.memory.buffer);
    bytes = new Uint8Array(wasm.memory.buffer);
  }
  const at = places >>> 2;
  usedAt = at + 5;
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

/** Looks at a body that lies elsewhere while `read` reads it. */
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

/** Does what writes a body, again with more room where there was not enough. */
export function withRoom(write) {
  for (;;) {
    begin();
    try {
      return write();
    } catch (reason) {
      wipe();
      if (reason !== ROOM) throw reason;
      // Much more, for all of it is written again.
      makeRoom(Math.max(cellsMost, 2 * cellsUsed), bytesUsed > bytesMost ? 2 * bytesUsed : 0);
    }
  }
}

/** Overwrites what was laid out. */
export function wipe() {
  tellUsed();
  wasm.wipe();
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
      // Texts begin at a word and are written by words: four characters a store.
      const start = (bytesUsed + 3) & -4;
      if (start + length + 3 > bytesMost) return long(cell, v);
      let at = (bytesAt + start) >>> 2;
      let seen = 0;
      let n = 0;
      for (; n + 4 <= length; n += 4) {
        const a = v.charCodeAt(n), b = v.charCodeAt(n + 1), c = v.charCodeAt(n + 2), d = v.charCodeAt(n + 3);
        seen |= a | b | c | d;
        words[at++] = a | (b << 8) | (c << 16) | (d << 24);
      }
      if (n < length) {
        let word = v.charCodeAt(n);
        seen |= word;
        if (n + 1 < length) {
          const b = v.charCodeAt(n + 1);
          seen |= b;
          word |= b << 8;
          if (n + 2 < length) {
            const c = v.charCodeAt(n + 2);
            seen |= c;
            word |= c << 16;
          }
        }
        words[at] = word;
      }
      if (seen > 127) return other(cell, v, start);
      bytesUsed = start + length;
      end(cell, ASCII, length, start);
    } else if (typeof v === "number") {
      if ((v | 0) === v) end(cell, INTEGER, 0, v);
      else putNumber(cell, v);
    } else if (v === null) {
      end(cell, ABSENT, 1, 0);
    } else if (typeof v === "boolean") {
      end(cell, BOOLEAN, 0, 0);
    } else if (v !== undefined) {
      throw ODD;
    }
  }

  /** A text for which there is no room yet, or never will be. */
  function long(cell, v) {
    if (isTooLong(v)) return end(cell, TOO_LONG, 0, 0);
    // Three bytes a character, at most.
    bytesUsed += 3 * v.length + 3;
    throw ROOM;
  }

  const isTooLong = ({ length }) => length > LONGEST_TEXT || bytesUsed + 3 * length > LONGEST_TEXTS;

  /** A text with other characters than ASCII, over what was written of it. */
  function other(cell, v, start) {
    bytes.fill(0, bytesAt + start, bytesAt + start + ((v.length + 3) & -4));
    // Half a surrogate pair: no UTF-8 can carry it.
    if (!isWellFormed(v)) return end(cell, MALFORMED_TEXT, 0, 0);
    if (start + 3 * v.length > bytesMost) return long(cell, v);
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
    if (bytesUsed + given.length > bytesMost) {
      bytesUsed += given.length;
      throw ROOM;
    }
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
    if (length > LONGEST_LIST || length >>> 0 !== length || v.toJSON !== undefined) throw ODD;
    const start = reserve(length * stride);
    end(cell, LIST, length, start);
    for (let n = 0; n < length; n++) read(v[n], start + n * stride);
  }

  /** Lays out a free object of plain values; others are read with care. */
  function free(v, cell) {
    if (!isObject(v)) return put(cell, v);
    // Inherited members are not sent, and some say what they are sent as.
    if (Object.getPrototypeOf(v) !== Object.prototype) throw ODD;
    let length = 0;
    const start = cellsUsed;
    for (const name in v) {
      const member = v[name];
      if (member === undefined) continue;
      if (++length > MOST_PLAIN || name === "toJSON") throw ODD;
      const at = reserve(2);
      put(at, name);
      put(at + 1, member);
    }
    end(cell, OBJECT, length, start);
  }

  return { end, put, putBytes, reserve, readers: layout({ end, free, list, put }) };
}

/** Whether it has no half of a surrogate pair. */
export function isWellFormed(text) {
  return text.isWellFormed ? text.isWellFormed() : !/\p{Surrogate}/u.test(text);
}

/** A text among the bytes. */
export function textAt(start, length) {
  return decoder.decode(bytes.subarray(start, start + length));
}
