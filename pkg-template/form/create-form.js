// The form that a page is built around: it says which inputs there are, how far it is, what of it to keep, and when it
// has changed. What it holds and what is found in it is the engine's.
import { createForm as create } from "../engine.js";
import { additions, rows } from "../shared.js";
import { draftOf, read } from "./draft.js";
import { inspect, plain } from "./fields.js";
import { BODIES } from "./inputs.js";
import { progressOf } from "./progress.js";
import { Watch } from "./watch.js";

/** Makes an empty form of a create or an attach body. */
export function createForm(options) {
  return new OnboardingForm(create(options), options?.kind ?? "create", options);
}

class OnboardingForm {
  #form;
  #kind;
  #given;
  #watch;

  constructor(form, kind, options) {
    this.#form = form;
    this.#kind = kind;
    this.#given = { ...options };
    this.#watch = new Watch(() => this.#look());
  }

  // These two stand by themselves: useSyncExternalStore takes them off the form.
  subscribe = (listener) => this.#watch.subscribe(listener);
  // What was added to the languages and loaded of tax numbers may be said of the same values.
  getSnapshot = () => this.#watch.snapshot(`${additions} ${rows !== undefined}`);

  set(path, value) {
    return this.#changed(this.#form.set(path, value));
  }

  add(list, value) {
    return this.#changed(this.#form.add(list, value));
  }

  remove(entry) {
    return this.#changed(this.#form.remove(entry));
  }

  value(path) {
    return this.#form.value(path);
  }

  issues(prefix) {
    return this.#form.issues(prefix);
  }

  fields(prefix = "") {
    // What it throws for a path that the body does not have is thrown here too.
    this.#form.issues(prefix);
    return this.#inspect(prefix).map(plain);
  }

  progress() {
    return progressOf(this.#form.issues(), this.#inspect(""), BODIES[this.#kind]);
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
    const changes = this.#form.setOptions(options);
    const before = this.#given;
    this.#given = { ...options };
    // Within a list or a catalogue anything may be other than before.
    const names = Object.keys({ ...before, ...this.#given });
    const isOther = names.some((name) => before[name] !== this.#given[name] || typeof before[name] === "object");
    return this.#changed(changes, isOther);
  }

  build() {
    return this.#form.build();
  }

  dispose() {
    this.#watch.end();
    this.#given = {};
    this.#form.dispose();
  }

  #inspect(prefix) {
    return inspect(this.#form, this.#kind, this.#given, prefix);
  }

  /** What who listens may see of the form: a copy. */
  #look() {
    const issues = this.#form.issues();
    const values = BODIES[this.#kind].map(([name]) => [name, this.#form.value(name)]).filter(([, value]) => value !== undefined);
    return { values: Object.fromEntries(values), issues, valid: issues.every(({ severity }) => severity !== "error") };
  }

  #changed(answer, isOther = false) {
    this.#watch.changed(isOther);
    return answer;
  }

  /** Empties the form and puts these members of the body into it; answers the places whose issues are others now. */
  #replace(members) {
    const before = byPath(this.#form.issues());
    for (const [name, { type }] of BODIES[this.#kind]) this.#form.set(name, members[name] ?? (type === "section" ? {} : undefined));
    const now = byPath(this.#form.issues());
    const differs = (path) => JSON.stringify(before[path]) !== JSON.stringify(now[path]);
    const paths = Object.keys({ ...now, ...before }).filter(differs);
    return this.#changed(paths.map((path) => ({ path, issues: now[path] ?? [] })));
  }
}

/** Issues by their places. */
function byPath(issues) {
  const places = {};
  for (const issue of issues) (places[issue.path] ??= []).push(issue);
  return places;
}
