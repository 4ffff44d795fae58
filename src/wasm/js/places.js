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
    if (kind === "list" || kind === "integers") layout.lists.push(listAt(cell, name, kind === "list" ? know(own) : undefined));
    if (kind === "free") layout.holders.push({ cell, path: name, size: 2 });
  }
  return layout;
}

function inherit(layout, own, cell, name) {
  own.paths.forEach((path, at) => at > 0 && (layout.paths[cell + at] = `${name}.${path}`));
  for (const list of own.lists) layout.lists.push(listAt(cell + list.cell, `${name}.${list.path}`, list.own));
  for (const { cell: holder, path, size } of own.holders) {
    layout.holders.push({ cell: cell + holder, path: path === "" ? name : `${name}.${path}`, size });
  }
}

/** A list, with the paths of its first entries: few lists have more, and each path that is put together costs time. */
const listAt = (cell, path, own) => ({ cell, path, own, entries: Array.from({ length: 8 }, (_, n) => `${path}.${n}`) });

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
function within({ lists, holders }, cell, at) {
  for (let k = 0; k < lists.length; k++) {
    const found = inList(lists[k], cell + lists[k].cell, at);
    if (found !== undefined) return found;
  }
  for (let k = 0; k < holders.length; k++) {
    const { cell: holder, path, size } = holders[k];
    const place = cellsAt + 2 * (cell + holder);
    const head = words[place], start = words[place + 1];
    if ((head & 15) === OBJECT && start >= ENTRIES && at >= start && at < start + (head >>> 4) * size) {
      return path === "" ? textIn(at) : `${path}.${textIn(at)}`;
    }
  }
}

function inList({ path, own, entries }, cell, at) {
  const place = cellsAt + 2 * cell;
  const head = words[place], start = words[place + 1];
  if ((head & 15) !== LIST) return;
  const length = head >>> 4, size = own === undefined ? 1 : own.size, behind = at - start;
  if (behind >= 0 && behind < length * size) {
    const n = Math.floor(behind / size);
    const entry = entries[n] ?? `${path}.${n}`;
    const member = behind - n * size;
    return member === 0 ? entry : `${entry}.${own.paths[member]}`;
  }
  // Lists in a list and unknown names lie elsewhere.
  for (let n = 0; n < length && own !== undefined; n++) {
    const found = within(own, start + n * size, at);
    if (found !== undefined) return `${entries[n] ?? `${path}.${n}`}.${found}`;
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
