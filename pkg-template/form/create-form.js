// The form that a page is built around: it says which inputs there are, how far it is, what of it to keep, and when it
// has changed. What it holds and what is found in it is the engine's.
import { createForm as create } from "../engine.js";
import { additions, rows } from "../shared.js";
import { draftOf, read } from "./draft.js";
import { inspect, plain } from "./fields.js";
import { BODIES } from "./inputs.js";
import { progressOf } from "./progress.js";
import { Refused, refusedIn } from "./refused.js";
import { Watch } from "./watch.js";

/** Makes an empty form of a create or an attach body. */
export function createForm(options) {
  const given = once(options);
  return new OnboardingForm(create(given), given?.kind ?? "create", given);
}

/** Options as they are now: each is read once. What is wrong with them the engine says. */
function once(options) {
  try {
    return typeof options === "object" && options !== null && !Array.isArray(options) ? { ...options } : options;
  } catch {
    return [];
  }
}

class OnboardingForm {
  #form;
  #kind;
  #given;
  #watch;
  #refused = new Refused();

  constructor(form, kind, options) {
    this.#form = form;
    this.#kind = kind;
    this.#given = options ?? {};
    this.#watch = new Watch(() => this.#look());
  }

  // These two stand by themselves: useSyncExternalStore takes them off the form.
  subscribe = (listener) => this.#watch.subscribe(listener);
  // What was added to the languages and loaded of tax numbers may be said of the same values.
  getSnapshot = () => this.#watch.snapshot(`${additions} ${rows !== undefined}`);

  set(path, value) {
    return this.#followed(this.#form.set(path, value), path);
  }

  add(list, value) {
    const added = this.#form.add(list, value);
    return { ...added, changes: this.#followed(added.changes, added.path ?? list) };
  }

  remove(entry) {
    // The later ones move up.
    return this.#followed(this.#form.remove(entry), parent(entry));
  }

  value(path) {
    return this.#form.value(path);
  }

  issues(prefix) {
    const issues = this.#form.issues(prefix);
    return this.#refused.isEmpty ? issues : [...issues, ...this.#refused.within(prefix)];
  }

  refuse(answer) {
    const refused = refusedIn(answer);
    // It may have been disposed of, also while it was read.
    this.#form.issues();
    return this.#told([], this.#refused.put(refused));
  }

  fields(prefix = "") {
    // What it throws for a path that the body does not have is thrown here too.
    this.#form.issues(prefix);
    return this.#inspect(prefix).map(plain);
  }

  progress() {
    return progressOf(this.issues(), this.#inspect(""), BODIES[this.#kind]);
  }

  draft() {
    return draftOf(this.#form, this.#kind);
  }

  restore(draft) {
    this.#form.issues();
    const { members, restored, ignored } = read(draft, this.#kind, this.#given);
    return { restored, ignored, changes: restored.length > 0 ? this.#replace(members) : [] };
  }

  reset() {
    return this.#replace({});
  }

  setOptions(options) {
    const given = once(options);
    const changes = this.#form.setOptions(given);
    const before = this.#given;
    this.#given = given ?? {};
    // Within a list or a catalogue anything may be other than before.
    const names = Object.keys({ ...before, ...this.#given });
    const isOther = names.some((name) => before[name] !== this.#given[name] || typeof before[name] === "object");
    return this.#changed(changes, isOther);
  }

  build() {
    const refused = this.#refused.within().filter(({ severity }) => severity === "error");
    const built = this.#form.build();
    if (refused.length === 0) return built;
    return { ok: false, issues: [...(built.ok ? built.warnings : built.issues), ...refused] };
  }

  dispose() {
    this.#watch.end();
    this.#given = {};
    this.#refused.clear("");
    this.#form.dispose();
  }

  #inspect(prefix) {
    return inspect(this.#form, this.#kind, this.#given, prefix);
  }

  /** What who listens may see of the form: a copy. */
  #look() {
    const issues = this.issues();
    const values = BODIES[this.#kind].map(([name]) => [name, this.#form.value(name)]).filter(([, value]) => value !== undefined);
    return { values: Object.fromEntries(values), issues, valid: issues.every(({ severity }) => severity !== "error") };
  }

  #changed(answer, isOther = false) {
    this.#watch.changed(isOther);
    return answer;
  }

  /** What a change at a path answers, with what was refused there and is no longer. */
  #followed(changes, path) {
    return this.#refused.isEmpty ? this.#changed(changes) : this.#told(changes, this.#refused.clear(path));
  }

  /** Changes, and other places, each with all its issues. */
  #told(changes, others) {
    const now = byPath(this.issues());
    const paths = new Set([...changes.map(({ path }) => path), ...others]);
    return this.#changed([...paths].map((path) => ({ path, issues: now[path] ?? [] })));
  }

  /** Empties the form and puts these members of the body into it; answers the places whose issues are others now. */
  #replace(members) {
    const before = byPath(this.issues());
    this.#refused.clear("");
    for (const [name, { type }] of BODIES[this.#kind]) this.#form.set(name, members[name] ?? (type === "section" ? {} : undefined));
    const now = byPath(this.issues());
    const differs = (path) => JSON.stringify(before[path]) !== JSON.stringify(now[path]);
    const paths = Object.keys({ ...now, ...before }).filter(differs);
    return this.#changed(paths.map((path) => ({ path, issues: now[path] ?? [] })));
  }
}

const parent = (path) => path.slice(0, Math.max(0, path.lastIndexOf(".")));

/** Issues by their places. */
function byPath(issues) {
  const places = Object.create(null);
  for (const issue of issues) (places[issue.path] ??= []).push(issue);
  return places;
}
