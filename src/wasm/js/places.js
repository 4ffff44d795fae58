// Places by name: "basic_info.tax_info.0.document_id", from the number of a cell, and back.
import { bytesAt, cellsAt, textAt, words } from "./memory.js";
import { ENTRIES, LIST, OBJECT, OUTSIDE } from "./tags.js";

/** A member of a table: its name, what it is, and its own table. */
export const parts = (member) => (typeof member === "string" ? [member] : member);

const known = new Map();

/** What follows from a table: its size, its members with their places, and what is needed to name a place in it. */
function know(table) {
  let layout = known.get(table);
  if (layout !== undefined) return layout;
  layout = { size: 1, members: [], paths: [""], lists: [], holders: [{ cell: 0, path: "", size: 1 }] };
  known.set(table, layout);
  for (const member of table) {
    const [name, kind, own] = parts(member);
    const cell = layout.size;
    layout.members.push([name, cell, kind, own]);
    layout.paths[cell] = name;
    layout.size += kind === "section" ? know(own).size : 1;
    if (kind === "section") inherit(layout, know(own), cell, name);
    if (kind === "list" || kind === "integers") {
      layout.lists.push({ cell, path: name, own: kind === "list" ? know(own) : undefined });
    }
    if (kind === "free") layout.holders.push({ cell, path: name, size: 2 });
  }
  return layout;
}

function inherit(layout, own, cell, name) {
  own.paths.forEach((path, at) => at > 0 && (layout.paths[cell + at] = `${name}.${path}`));
  for (const kind of ["lists", "holders"]) {
    for (const each of own[kind]) {
      const path = each.path === "" ? name : `${name}.${each.path}`;
      layout[kind].push({ ...each, cell: cell + each.cell, path });
    }
  }
}

/** How many cells a section has: its own and those of its members. */
export const cells = (table) => know(table).size;

/** Each member of a section: its name, how far behind the section it lies, its kind and its table. */
export const members = (table) => know(table).members;

/** How many cells an entry of a list has. */
export const stride = (kind, table) => (kind === "list" ? cells(table) : 1);

let lastTable, lastLayout;

/** The path of a place. */
export function pathOf(table, at) {
  if (table !== lastTable) {
    lastTable = table;
    lastLayout = know(table);
  }
  const path = at < ENTRIES ? lastLayout.paths[at] : OUTSIDE[at];
  return path ?? within(lastLayout, 0, at) ?? "";
}

/** The path, within a section, of a place among its entries and names; undefined if it is not there. */
function within(layout, cell, at) {
  for (const list of layout.lists) {
    const found = inList(list.own, cell + list.cell, at);
    if (found !== undefined) return list.path + found;
  }
  for (const { cell: holder, path, size } of layout.holders) {
    const [tag, length, start] = read(cell + holder);
    if (tag === OBJECT && start >= ENTRIES && at >= start && at < start + length * size) {
      return path === "" ? textIn(at) : `${path}.${textIn(at)}`;
    }
  }
}

function inList(own, cell, at) {
  const head = words[cellsAt + 2 * cell];
  if ((head & 15) !== LIST) return;
  const length = head >>> 4;
  const start = words[cellsAt + 2 * cell + 1];
  const size = own === undefined ? 1 : own.size;
  const behind = at - start;
  if (behind >= 0 && behind < length * size) {
    const n = Math.floor(behind / size);
    const path = size === 1 ? "" : own.paths[behind - n * size];
    return path === "" ? `.${n}` : `.${n}.${path}`;
  }
  // Lists in a list and unknown names lie behind it.
  for (let n = 0; n < length && own !== undefined; n++) {
    const found = within(own, start + n * size, at);
    if (found !== undefined) return `.${n}.${found}`;
  }
}

/** What a cell says: its tag, its length, and where what belongs to it lies. */
export function read(cell) {
  const at = cellsAt + 2 * cell;
  return [words[at] & 15, words[at] >>> 4, words[at + 1]];
}

/** The text of a cell. */
export function textIn(cell) {
  const [, length, start] = read(cell);
  return textAt(bytesAt + start, length);
}

/** The last name in a path. */
export function nameOf(path) {
  return path.split(".").findLast((step) => !/^\d+$/.test(step)) ?? "";
}
