// A form that lives in the module: a keystroke takes one value across, and what it changes comes back.
import { finish } from "./build.js";
import * as careful from "./careful.js";
import { withRoom } from "./check.js";
import { FinOnboardingError } from "./error.js";
import { findIn, unknown } from "./field.js";
import { PARTS } from "./layout.js";
import { begin, bytesUsed, cellsUsed, elsewhere, makeRoom, put, reserve, see, wasm, wipe, words } from "./memory.js";
import * as options from "./options.js";
import { member } from "./payload.js";
import { cells as size, pathOf, read } from "./places.js";
import { issues } from "./report.js";
import { ABSENT, ENTRIES, LIST } from "./words.js";

const NOTHING = Object.freeze([]);
const NONE = 0xffff_ffff;

/** Each body's places that are the same in all forms, by path: found once. */
const known = { create: new Map(), attach: new Map() };

/**
 * A form that is lost without `dispose` is wiped all the same: of a render that was given up, or of a server's. Some hosts
 * have no such registry.
 */
const lost = globalThis.FinalizationRegistry && new FinalizationRegistry((number) => wasm.form_free(number));

/** Makes an empty form of a create or an attach body. */
export function createForm(given) {
  const kind = (typeof given === "object" && given !== null ? careful.get(given, "kind") : undefined) ?? "create";
  if (kind !== "create" && kind !== "attach") {
    throw new FinOnboardingError("invalid_options", 'option "kind" must be "create" or "attach"');
  }
  options.use(given);
  try {
    return new Form(kind, given);
  } finally {
    options.forget();
  }
}

class Form {
  #number;
  #part;
  #places;
  #given;
  /** The tag of its options: others may be used between two of its calls. */
  #language;
  /** What meta_data holds: the rules ask little of it, so it does not live in the module. */
  #free;
  /** See careful.js. */
  #protos = 0;

  constructor(kind, given) {
    this.#part = kind === "create" ? PARTS.Create : PARTS.Attach;
    this.#places = known[kind];
    this.#number = wasm.form_new(this.#part.number);
    lost?.register(this, this.#number, this);
    this.#given = given;
    this.#language = options.language;
    makeRoom(0, 0);
  }

  /** Puts a value at a path; answers the places whose issues are no longer what they were. */
  set(path, value) {
    const place = this.#places.get(path);
    if (place === undefined || place.kind !== undefined || typeof value === "object") return this.#setAny(path, value);
    if (words.length === 0) makeRoom(0, 0);
    begin();
    try {
      reserve(1);
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
    const cell = this.#reach(place);
    // An input that is there stays where it is: the module tells what changes. Otherwise entries are made or move.
    if (cell === undefined || place.kind !== undefined) return this.#compared(() => this.#lay(place, value));
    this.#lay(place, value);
    return this.#changed();
  }

  /** Lays a value out with care and puts it at a place. */
  #lay(place, value) {
    const cell = this.#reach(place, true);
    withRoom(() => {
      const start = reserve(place.kind === "section" ? size(place.own) : 1);
      careful.read(value, start, place.kind, place.own, true);
    });
    if (place.kind === "free") {
      this.#free = careful.freeCopy;
      this.#protos = careful.protos;
    }
    const set = place.kind === undefined ? wasm.form_put : wasm.form_set;
    set(this.#number, cell, cellsUsed, bytesUsed);
  }

  /** Adds an entry to a list; answers its path and what changed. */
  add(path, value) {
    const list = this.#find(path);
    if (list.kind !== "list" && list.kind !== "integers") unknown(path, [this.#part]);
    let entry;
    const changes = this.#compared(() => {
      const n = wasm.form_add(this.#number, this.#reach(list, true)) >>> 0;
      if (n === NONE) throw new FinOnboardingError("list_full", `the list "${path}" takes no further entry`);
      entry = `${path}.${n}`;
      if (value !== undefined) this.#lay(this.#find(entry), value);
    });
    return { path: entry, changes };
  }

  /** Takes the entry at a path out of its list; later ones move up. */
  remove(path) {
    const n = this.#find(path).steps.at(-1).index ?? unknown(path, [this.#part]);
    const list = path.slice(0, path.lastIndexOf("."));
    const cell = this.#reach(this.#find(list));
    if (cell === undefined) return NOTHING;
    return this.#compared(() => wasm.form_remove(this.#number, cell, n) >>> 0 !== NONE, list);
  }

  /** All issues, or those at a path and below it. */
  issues(prefix) {
    const found = this.#found();
    if (prefix === undefined || prefix === "") return found;
    this.#find(prefix);
    return found.filter(({ path }) => path === prefix || path.startsWith(`${prefix}.`));
  }

  /** What stands at a path; undefined where nothing does. */
  value(path) {
    const place = this.#find(path);
    const cell = this.#reach(place);
    if (cell === undefined) return undefined;
    const free = place.kind === "free" ? copied(this.#free) : undefined;
    return this.#inside(() => (read(cell)[0] === ABSENT ? undefined : member(place.kind, place.own, cell, free)));
  }

  /** Other options from now on; answers the places whose issues are no longer what they were. */
  setOptions(given) {
    options.use(given);
    const { language } = options;
    const set = () => {
      this.#given = given;
      this.#language = language;
      wasm.form_options(this.#alive());
      options.forget();
    };
    // The module knows no language: where it is another one, every message is.
    if (language !== this.#language) return this.#compared(set);
    set();
    return this.#changed();
  }

  /** The request, or the issues that are in its way: as buildCreate and buildAttach answer. */
  build() {
    const used = wasm.form_copy(this.#alive());
    options.replaced(this.#language);
    const part = this.#part === PARTS.Create ? PARTS.Create : PARTS.AttachRequest;
    return finish(part, used, copied(this.#free), this.#protos, this.#given);
  }

  /** Wipes what the form holds. It cannot be used any more. */
  dispose() {
    if (this.#number !== undefined) wasm.form_free(this.#number);
    // Its number is the next one's now.
    lost?.unregister(this);
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
      place = (typeof path === "string" ? findIn(this.#part, path) : undefined) ?? unknown(path, [this.#part]);
      // Entries move; what is the same in all forms is kept.
      if (!place.steps.some(({ index }) => index !== undefined)) this.#places.set(path, place);
    }
    return place;
  }

  /** The cell of a place now; entries that are missing are made, or there is none. */
  #reach({ steps }, makes = false) {
    let cell = 0;
    for (const { place, index, size } of steps) {
      if (place !== undefined) {
        cell += place;
        continue;
      }
      const [tag, length, start] = this.#inside(() => read(cell));
      if (tag === LIST && index < length) {
        cell = start + index * size;
        continue;
      }
      if (!makes) return undefined;
      wasm.form_grow(this.#number, cell, index + 1);
      cell = this.#inside(() => read(cell))[2] + index * size;
    }
    return cell;
  }

  #inside(look) {
    const out = see(wasm.form_tell(this.#alive()));
    return elsewhere(words[out], words[out + 1], look);
  }

  #found() {
    const out = see(wasm.form_tell(this.#alive()));
    return elsewhere(words[out], words[out + 1], () => issues(this.#part.table, out + 3, words[out + 2], this.#language));
  }

  #changed() {
    const out = see(wasm.form_changed(this.#alive()));
    const count = words[out + 2];
    return count === 0 ? NOTHING : elsewhere(words[out], words[out + 1], () => this.#changes(out + 3, count));
  }

  #changes(at, count) {
    const { table } = this.#part;
    const changes = [];
    for (let n = 0; n < count; n++) {
      const found = words[at + 1];
      changes.push({ path: pathOf(table, words[at]), issues: issues(table, at + 2, found, this.#language) });
      at += 2 + 4 * found;
    }
    return changes;
  }

  /**
   * What happens where entries are made, move or are gone, by the paths that they have for the page: each place whose
   * issues are not what they were; of a list whose entries moved, each that has or had some.
   */
  #compared(happen, moved) {
    const before = byPath(this.#found());
    if (happen() === false) return NOTHING;
    const now = byPath(this.#found());
    const isTold = (path) =>
      moved !== undefined && (path === moved || path.startsWith(`${moved}.`))
      || JSON.stringify(before.get(path)) !== JSON.stringify(now.get(path));
    const paths = [...new Set([...now.keys(), ...before.keys()])].filter(isTold);
    return paths.length === 0 ? NOTHING : paths.map((path) => ({ path, issues: now.get(path) ?? [] }));
  }
}

/** Issues by their places. */
function byPath(issues) {
  const places = new Map();
  for (const issue of issues) {
    if (places.has(issue.path)) places.get(issue.path).push(issue);
    else places.set(issue.path, [issue]);
  }
  return places;
}

/** A copy of what careful.js has copied: the form's own is nobody else's. */
function copied(value) {
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copied(member)]));
}
