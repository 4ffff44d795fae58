// The form that a page is built around: it also says which inputs there are, how far it is, and what of it to keep.
import { createForm as create } from "../index.js";
import { draftOf, read } from "./draft.js";
import { inspect, plain } from "./fields.js";
import { BODIES } from "./inputs.js";
import { progressOf } from "./progress.js";

/** Makes the main entry's form, with what a page needs beside it. */
export function createForm(options) {
  const form = create(options);
  const kind = options?.kind ?? "create";
  const tell = form.setOptions.bind(form);
  let given = { ...options };

  /** Empties the form and puts these members of the body into it; answers the places whose issues are others now. */
  const replace = (members) => {
    const before = byPath(form.issues());
    for (const [name, { type }] of BODIES[kind]) form.set(name, members[name] ?? (type === "section" ? {} : undefined));
    const now = byPath(form.issues());
    const differs = (path) => JSON.stringify(before[path]) !== JSON.stringify(now[path]);
    return Object.keys({ ...now, ...before }).filter(differs).map((path) => ({ path, issues: now[path] ?? [] }));
  };

  return Object.assign(form, {
    setOptions(options) {
      const changes = tell(options);
      given = { ...options };
      return changes;
    },
    fields(section = "") {
      // What it throws for a path that the body does not have is thrown here too.
      if (section !== "") form.issues(section);
      return inspect(form, kind, given, section).map(plain);
    },
    progress: () => progressOf(form.issues(), inspect(form, kind, given, ""), BODIES[kind]),
    draft: () => draftOf(form, kind),
    restore(draft) {
      form.issues();
      const { members, restored, ignored } = read(draft, kind, given);
      return { restored, ignored, changes: restored.length > 0 ? replace(members) : [] };
    },
    reset: () => replace({}),
  });
}

/** Issues by their places. */
function byPath(issues) {
  const places = {};
  for (const issue of issues) (places[issue.path] ??= []).push(issue);
  return places;
}
