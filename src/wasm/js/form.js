// A form that lives in the module: a keystroke takes one value across, and what it changes comes back.
import { finish, member } from "./build.js";
import * as careful from "./careful.js";
import { withRoom } from "./check.js";
import { FinOnboardingError } from "./error.js";
import { findIn, unknown } from "./field.js";
import { PARTS } from "./layout.js";
import { begin, bytesUsed, cellsUsed, elsewhere, makeRoom, put, reserve, see, wasm, wipe, words } from "./memory.js";
import * as options from "./options.js";
import { cells as size, pathOf, read } from "./places.js";
import { issues } from "./report.js";
import { ABSENT, ENTRIES, LIST } from "./words.js";

const NOTHING = Object.freeze([]);
const NONE = 0xffff_ffff;

/** Each body's places that are the same in all forms, by path: found once. */
const known = { create: new Map(), attach: new Map() };

/** Makes an empty form of a create or an attach body. */
export function createForm(given) {
  const kind = (typeof given === "object" && given !== null ? careful.get(given, "kind") : undefined) ?? "create";
  if (kind !== "create" && kind !== "attach") {
    throw new FinOnboardingError("invalid_options", 'option "kind" must be "create" or "attach"');
  }
  options.use(given);
  return new Form(kind, given);
}

class Form {
  #number;
  #part;
  #places;
  #given;
  /** What meta_data holds: the rules ask little of it, so it does not live in the module. */
  #free;

  constructor(kind, given) {
    this.#part = kind === "create" ? PARTS.Create : PARTS.Attach;
    this.#places = known[kind];
    this.#number = wasm.form_new(this.#part.number);
    this.#given = given;
    makeRoom(0, 0);
  }

  /** Puts a value at a path; answers the places whose issues are no longer what they were. */
  set(path, value) {
    const place = this.#places.get(path);
    if (place === undefined || place.kind !== undefined || typeof value === "object") return this.#setAny(path, value);
    if (words.length === 0) makeRoom(0, 0);
    begin();
    reserve(1);
    try {
      put(ENTRIES, value);
    } catch {
      wipe();
      return this.#setAny(path, value);
    }
    const changed = wasm.form_put(this.#number, place.at, cellsUsed, bytesUsed);
    return changed === 0 ? NOTHING : this.#changed();
  }

  #setAny(path, value) {
    const place = this.#find(path);
    // A list makes room for the entry that is meant.
    const made = [];
    const cell = this.#reach(place, made);
    withRoom(() => {
      const start = reserve(place.kind === "section" ? size(place.own) : 1);
      careful.read(value, start, place.kind, place.own, true);
    });
    if (place.kind === "free") this.#free = careful.freeCopy;
    const set = place.kind === undefined ? wasm.form_put : wasm.form_set;
    set(this.#number, cell, cellsUsed, bytesUsed);
    return merged(...made, this.#changed());
  }

  /** Adds an entry to a list; answers its path and what changed. */
  add(path, value) {
    const list = this.#find(path);
    if (list.kind !== "list" && list.kind !== "integers") unknown(path);
    const made = [];
    const cell = this.#reach(list, made);
    const entry = `${path}.${wasm.form_add(this.#number, cell)}`;
    made.push(this.#changed());
    if (value !== undefined) made.push(this.set(entry, value));
    return { path: entry, changes: merged(...made) };
  }

  /** Takes the entry at a path out of its list; later ones move up. */
  remove(path) {
    const dot = typeof path === "string" ? path.lastIndexOf(".") : -1;
    const list = dot < 0 ? undefined : findIn(this.#part, path.slice(0, dot));
    const n = Number(path?.slice(dot + 1));
    if (list === undefined || (list.kind !== "list" && list.kind !== "integers") || !(n >= 0)) unknown(path);
    const cell = this.#reach(list);
    if (cell === undefined || wasm.form_remove(this.#number, cell, n) === NONE) return NOTHING;
    return this.#changed();
  }

  /** All issues, or those at a path and below it. */
  issues(prefix) {
    const found = this.#told().found;
    if (prefix === undefined || prefix === "") return found;
    this.#find(prefix);
    return found.filter(({ path }) => path === prefix || path.startsWith(`${prefix}.`));
  }

  /** What stands at a path; undefined where nothing does. */
  value(path) {
    const place = this.#find(path);
    const cell = this.#reach(place);
    if (cell === undefined) return undefined;
    return this.#inside(() => (read(cell)[0] === ABSENT ? undefined : member(place.kind, place.own, cell, this.#free)));
  }

  /** Other options from now on; answers the places whose issues are no longer what they were. */
  setOptions(given) {
    options.use(given);
    this.#given = given;
    wasm.form_options(this.#alive());
    options.forget();
    return this.#changed();
  }

  /** The request, or the issues that are in its way: as buildCreate and buildAttach answer. */
  build() {
    const used = wasm.form_copy(this.#alive());
    const free = structuredClone(this.#free);
    return finish(this.#part === PARTS.Create ? PARTS.Create : PARTS.AttachRequest, used, free, 0, this.#given);
  }

  /** Wipes what the form holds. It cannot be used any more. */
  dispose() {
    if (this.#number !== undefined) wasm.form_free(this.#number);
    this.#number = undefined;
    this.#free = undefined;
    this.#places = new Map();
    this.#given = undefined;
  }

  #alive() {
    if (this.#number === undefined) throw new FinOnboardingError("disposed", "this form has been disposed of");
    return this.#number;
  }

  #find(path) {
    this.#alive();
    let place = this.#places.get(path);
    if (place === undefined) {
      place = (typeof path === "string" ? findIn(this.#part, path) : undefined) ?? unknown(path);
      // Entries move; what is the same in all forms is kept.
      if (!place.steps.some(({ index }) => index !== undefined)) this.#places.set(path, place);
    }
    return place;
  }

  /** The cell of a place now; entries that are missing are made and what that changes is told, or there is none. */
  #reach({ steps }, made) {
    let cell = 0;
    for (const { place, index, size } of steps) {
      if (place !== undefined) {
        cell += place;
        continue;
      }
      const [tag, length, start] = this.#inside(() => read(cell));
      const has = tag === LIST ? length : 0;
      if (index < has) {
        cell = start + index * size;
        continue;
      }
      if (made === undefined) return undefined;
      for (let n = has; n <= index; n++) {
        wasm.form_add(this.#number, cell);
        made.push(this.#changed());
      }
      cell = this.#inside(() => read(cell))[2] + index * size;
    }
    return cell;
  }

  #inside(look) {
    const out = see(wasm.form_tell(this.#alive()));
    return elsewhere(words[out], words[out + 1], look);
  }

  #told() {
    const out = see(wasm.form_tell(this.#alive()));
    return elsewhere(words[out], words[out + 1], () => {
      const { table } = this.#part;
      const count = words[out + 2];
      const places = Array.from(words.subarray(out + 3, out + 3 + count), (at) => pathOf(table, at));
      const at = out + 3 + count;
      return { places, found: issues(table, at + 1, words[at]) };
    });
  }

  #changed() {
    const { places, found } = this.#told();
    if (places.length === 0) return NOTHING;
    return places.map((path) => ({ path, issues: found.filter((issue) => issue.path === path) }));
  }
}

/** Changes after one another: each place once, as it is in the end. */
function merged(...changes) {
  const last = new Map();
  for (const change of changes.flat()) {
    last.delete(change.path);
    last.set(change.path, change);
  }
  return last.size === 0 ? NOTHING : [...last.values()];
}
