// Places by name: "basic_info.tax_info.0.document_id", from the number of a cell, and back.
import { bytesAt, cellsAt, textAt, words } from "./memory.js";
import { ENTRIES, LIST, OBJECT, OUTSIDE } from "./words.js";

/** A member of a table: its name, what it is, and its own table. */
export const parts = (member) => (typeof member === "string" ? [member] : member);

const sizes = new Map();

/** How many cells a section has: its own and those of its members. */
export function cells(table) {
  if (!sizes.has(table)) {
    let size = 1;
    for (const member of table) size += cellsOf(member);
    sizes.set(table, size);
  }
  return sizes.get(table);
}

function cellsOf(member) {
  const [, kind, table] = parts(member);
  return kind === "section" ? cells(table) : 1;
}

/** How many cells an entry of a list, or a pair of a free object, has. */
export const stride = (kind, table) => (kind === "list" ? cells(table) : kind === "free" ? 2 : 1);

/** Each place of a section that is the same in all bodies: name, place, kind, table. */
export function* members(table, cell) {
  let at = cell + 1;
  for (const member of table) {
    const [name, kind, own] = parts(member);
    yield [name, at, kind, own];
    at += cellsOf(member);
  }
}

const fixed = new Map();

/** The paths of a table's places that are the same in all bodies. */
function fixedPaths(table) {
  if (!fixed.has(table)) {
    const paths = [""];
    const add = (section, cell, path) => {
      for (const [name, at, kind, own] of members(section, cell)) {
        paths[at] = path + name;
        if (kind === "section") add(own, at, `${path}${name}.`);
      }
    };
    add(table, 0, "");
    fixed.set(table, paths);
  }
  return fixed.get(table);
}

/** The path of a place. */
export function pathOf(table, at) {
  return (at < ENTRIES ? fixedPaths(table)[at] : OUTSIDE[at]) ?? within(table, 0, at, "") ?? "";
}

const below = (path, step) => (path === "" ? `${step}` : `${path}.${step}`);

/** The path of a place among a section's entries and names; undefined if it is not there. */
function within(table, cell, at, path) {
  const name = named(cell, at, 1);
  if (name !== undefined) return below(path, name);
  for (const [name, member, kind, own] of members(table, cell)) {
    if (kind === undefined) continue;
    const found = inMember(kind, own, member, at, below(path, name));
    if (found !== undefined) return found;
  }
}

function inMember(kind, table, cell, at, path) {
  if (kind === "section") return within(table, cell, at, path);
  if (kind === "free") {
    const name = named(cell, at, 2);
    return name === undefined ? undefined : below(path, name);
  }
  const [tag, length, start] = read(cell);
  if (tag !== LIST || length === 0) return;
  const size = stride(kind, table);
  const n = Math.floor((at - start) / size);
  if (n >= 0 && n < length) {
    const place = (at - start) % size;
    const step = below(path, n);
    if (place === 0) return step;
    for (const [name, member] of members(table, 0)) if (member === place) return below(step, name);
  }
  if (kind !== "list") return;
  // Lists in a list lie behind it: the files of documents.
  for (let n = 0; n < length; n++) {
    const found = within(table, start + n * size, at, below(path, n));
    if (found !== undefined) return found;
  }
}

/** The name at a place, if it is one of those that a cell says where they lie. */
function named(cell, at, size) {
  const [tag, length, start] = read(cell);
  if (tag === OBJECT && at >= start && at < start + length * size && start >= ENTRIES) return textIn(at);
}

/** What a cell says. */
export function read(cell) {
  const at = cellsAt + 2 * cell;
  return [words[at] & 15, words[at] >>> 4, words[at + 1]];
}

/** The text of a cell. */
export function textIn(cell) {
  const [, length, start] = read(cell);
  return textAt(bytesAt + start, length);
}

/** A path without its last step's list index: the last name in it. */
export function nameOf(path) {
  return path.split(".").findLast((step) => !/^\d+$/.test(step)) ?? "";
}
