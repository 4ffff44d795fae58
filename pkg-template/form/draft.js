// What is kept of a form until the person comes back, and how it is read again: it may be of another version, or somebody
// may have changed it.
import { validateAttach, validateCreate } from "../engine.js";
import { enter, isTooDeep, leave } from "../shared.js";
import { asked } from "./fields.js";
import { BODIES } from "./inputs.js";

/** Of a draft's shape: raised when one that was written before reads otherwise. */
const VERSION = 1;

/** As long as a list may be that is judged. */
const LONGEST_LIST = 100_000;
/** How many members of an object are looked at for unknown names. */
const MOST_NAMES = 1000;

/** What could not be read: like it, a symbol is a value that JSON has no word for. */
const UNREADABLE = Symbol("unreadable");

const MESSAGES = {
  another_version: "This draft was written by another version of the package: what is known of it was read",
  another_kind: "This is a draft of another body",
  files_left_out: "Files cannot be restored: they are to be chosen again",
};

/** What a form holds, as JSON, without files. */
export function draftOf(form, kind) {
  const values = Object.fromEntries(BODIES[kind].map(([name, facts, own]) => [name, kept(form.value(name), facts, own)]));
  // What JSON has no word for is not kept, and what is kept is nobody else's object.
  return JSON.parse(JSON.stringify({ version: VERSION, kind, values }));
}

function kept(value, { type }, own) {
  if (type === "files") return undefined;
  if (own === undefined || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((entry) => kept(entry, { type: "section" }, own));
  return Object.fromEntries(own.map(([name, facts, below]) => [name, kept(value[name], facts, below)]));
}

/** Reads a draft: the members of the body, which inputs have a value again, and what was not taken. */
export function read(draft, kind, options) {
  // Its getters may restore a draft, and so on.
  enter();
  try {
    return readDraft(isTooDeep() ? undefined : draft, kind, options);
  } finally {
    leave();
  }
}

function readDraft(draft, kind, options) {
  const { ignore, ...rules } = asked(options);
  const check = kind === "create" ? validateCreate : validateAttach;
  const reader = new Reader((body) => check(body, rules).issues);
  const values = get(draft, "values");
  let members = {};
  if (!isObject(draft) || !isObject(values)) reader.refuse([], 0);
  else if (get(draft, "kind") !== kind) reader.note("", "another_kind");
  else {
    if (get(draft, "version") !== VERSION) reader.note("", "another_version");
    members = reader.section(values, BODIES[kind], []);
  }
  return { members, restored: reader.restored, ignored: reader.ignored };
}

/** Walks over a draft by the tables. Nothing that it reads makes it throw. */
class Reader {
  restored = [];
  ignored = [];
  #judge;
  #found = new Map();

  constructor(judge) {
    this.#judge = judge;
  }

  note(path, code) {
    this.ignored.push({ path, code, severity: "warning", message: MESSAGES[code] });
  }

  section(given, table, steps) {
    const object = {};
    for (const [name, facts, own] of table) {
      const value = get(given, name);
      if (value === undefined || value === null) continue;
      const taken = this.#member(value, facts, own, [...steps, name]);
      if (taken !== undefined) object[name] = taken;
    }
    const isUnknown = (name) => !table.some(([known]) => known === name);
    for (const name of namesOf(given).slice(0, MOST_NAMES).filter(isUnknown)) this.refuse([...steps, name], 0);
    return object;
  }

  #member(value, { type }, own, steps) {
    if (type === "files") return this.note(steps.join("."), "files_left_out");
    if (type === "section") return isObject(value) ? this.section(value, own, steps) : this.refuse(steps, value);
    if (type === "list" || type === "integers") return this.#list(value, own, steps);
    return type === "object" ? this.#free(value, steps) : this.#input(value, steps);
  }

  #list(value, own, steps) {
    const length = lengthOf(value);
    if (length < 0 || length > LONGEST_LIST) return this.refuse(steps, value);
    return Array.from({ length }, (_, n) => this.#entry(get(value, n) ?? undefined, own, [...steps, n]));
  }

  /** One that is not taken leaves its place free, so that the others keep theirs. */
  #entry(value, own, steps) {
    if (own === undefined) return value === undefined ? null : this.#input(value, steps) ?? null;
    if (isObject(value)) return this.section(value, own, steps);
    if (value !== undefined) this.refuse(steps, value);
    return {};
  }

  #input(value, steps) {
    if (typeof value !== "string" && !Number.isFinite(value)) return this.refuse(steps, value);
    this.restored.push(steps.join("."));
    return value;
  }

  #free(value, steps) {
    const refused = this.#judge({ [steps[0]]: value }).some(({ path, severity }) => path === steps[0] && severity === "error");
    if (refused) return this.refuse(steps, value);
    this.restored.push(steps[0]);
    return value;
  }

  /**
   * Tells what the rules say of a value where it stands, or of a name that they do not know: they are asked about a body
   * that holds nothing else. They say the same for all entries of a list.
   */
  refuse(steps, value) {
    const first = steps.map((step) => (typeof step === "number" ? 0 : step));
    const key = JSON.stringify([first, typeof value, lengthOf(value) < 0]);
    if (!this.#found.has(key)) {
      const body = first.reduceRight((below, step) => (step === 0 ? [below] : { [step]: below }), value);
      const [path, above] = [first.join("."), first.slice(0, -1).join(".")];
      // What a name that is no plain word stands for is told at its section.
      const isIt = (issue) => issue.path === path || (issue.path === above && issue.code === "unknown_member");
      const { path: at, ...said } = this.#judge(body).find(isIt);
      this.#found.set(key, [said, at === path]);
    }
    const [said, isThere] = this.#found.get(key);
    this.ignored.push({ path: (isThere ? steps : steps.slice(0, -1)).join("."), ...said });
  }
}

function get(object, name) {
  try {
    return object[name];
  } catch {
    return UNREADABLE;
  }
}

/** A list's length; -1 for anything that is no list, or does not tell. */
function lengthOf(value) {
  try {
    return Array.isArray(value) && value.length >>> 0 === value.length ? value.length : -1;
  } catch {
    return -1;
  }
}

const isObject = (value) => typeof value === "object" && value !== null && lengthOf(value) < 0;

function namesOf(object) {
  try {
    return Object.keys(object);
  } catch {
    return [];
  }
}
