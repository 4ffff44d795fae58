// From the names of a page to the paths of the body and back. They are the same unless entries are missing: a page may
// have taken out the first of three, a selfie that nobody took is no document, and only chosen files are sent.

export const isIndex = (step) => /^\d+$/.test(step);

/** Walks a name: `at(list, step)` says what stands for an index in a list. */
function walk(name, at) {
  const steps = name.split(".");
  const path = [];
  for (const [n, step] of steps.entries()) {
    const told = isIndex(step) ? at(steps.slice(0, n).join("."), path.join("."), Number(step)) : step;
    if (told === undefined) return undefined;
    path.push(told);
  }
  return path.join(".");
}

/**
 * The entries that are in the body, by the name of their list. An entry is there when one of its inputs can be filled in,
 * or a file was chosen: hidden inputs and empty file inputs alone make none.
 */
export function placesOf(controls) {
  const entries = new Map();
  for (const { name, makes } of controls) {
    if (!makes) continue;
    walk(name, (list, _, index) => {
      if (!entries.has(list)) entries.set(list, new Set());
      entries.get(list).add(index);
      return index;
    });
  }
  for (const [list, indexes] of entries) entries.set(list, [...indexes].sort((a, b) => a - b));
  const rank = (list, index) => {
    const at = entries.get(list)?.indexOf(index) ?? -1;
    return at < 0 ? undefined : at;
  };
  /** The path of a name; undefined for what is in no body. */
  const pathOf = (name) => walk(name, (list, _, index) => rank(list, index));
  /** The name of a path. */
  const nameOf = (path) => walk(path, (_, list, index) => entries.get(list)?.[index] ?? index);
  /** Where it would stand if it were in the body. */
  const wouldBe = (name) => walk(name, (list, _, index) => (list.endsWith(".files") ? index : rank(list, index) ?? index));
  return { entries, pathOf, nameOf, wouldBe };
}

/** The lists that a name stands in, the outermost first. */
export function listsOf(name) {
  const steps = name.split(".");
  return steps.flatMap((step, n) => (isIndex(step) ? [steps.slice(0, n).join(".")] : []));
}

/** The outermost lists whose entries are others than before, by their names. */
export function changedLists(before, now) {
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter((list) => String(before.get(list)) !== String(now.get(list)));
  return changed.filter((list) => !changed.some((other) => list.startsWith(`${other}.`)));
}

/** Puts a value at a path within a list, whose sections and lists are made. */
export function putIn(list, path, value) {
  const steps = path.split(".");
  let at = list;
  for (const [n, step] of steps.entries()) {
    if (n === steps.length - 1) {
      if (value !== undefined) at[step] = value;
      else if (!isIndex(step)) delete at[step];
    } else at = at[step] ??= isIndex(steps[n + 1]) ? [] : {};
  }
}
