// What is found, and where on the page it belongs.
import { labelAt, speak, voice } from "../shared.js";
import { labelOf } from "./bind-controls.js";

export const isError = ({ severity }) => severity === "error";

const parent = (path) => path.slice(0, Math.max(0, path.lastIndexOf(".")));

export const isWithin = (path, prefixes) => prefixes.length === 0 || prefixes.some((prefix) => `${path}.`.startsWith(`${prefix}.`));

/** All that is said now. */
export function issuesOf(form, page, files) {
  const found = form.issues();
  for (const { name, inputs } of page.fileControls()) {
    const path = page.places.wouldBe(name);
    for (const issue of files.at(inputs[0])?.issues ?? []) found.push({ ...issue, path });
  }
  return found;
}

/** Issues by their spots, and those that have no place on this page. */
export function sorted(page, issues) {
  const placed = new Map();
  const loose = [];
  for (const issue of issues) {
    const spots = spotsFor(page, issue);
    if (spots.length === 0) loose.push(issue);
    for (const spot of spots) placed.set(spot, [...(placed.get(spot) ?? []), issue]);
  }
  return { placed, loose };
}

/**
 * The input that says `data-issues-of` this code; else the issue's own input or element `data-issues`; of a wrong number of
 * files, the inputs that have none; else the first below it (a list that is missing), else the nearest above.
 */
function spotsFor(page, { path, code }) {
  const controls = [...page.controls.values()].filter(({ spot }) => spot !== undefined);
  const asking = controls.find(({ inputs }) => inputs.some(({ dataset }) => dataset.issuesOf?.split(" ").includes(code)));
  if (asking !== undefined) return [asking.spot];
  for (let at = page.places.nameOf(path); ; at = parent(at)) {
    const own = page.controls.get(at)?.spot ?? page.boxOf(at);
    if (own !== undefined) return [own];
    if (at === "") return [];
    const below = controls.filter(({ name }) => name.startsWith(`${at}.`));
    const empty = at.endsWith(".files") ? below.filter((control) => !page.makes(control)) : [];
    if (empty.length > 0) return empty.map(({ spot }) => spot);
    if (below.length > 0) return [below[0].spot];
  }
}

/** How an issue reads at a spot: in the host's words, or its own, where a person knows each input by its label on the page. */
export function wordsAt(page, spot, message, { language, labels }) {
  const control = page.controlAt(spot);
  const label = control === undefined ? "" : labelOf(control);
  return (issue) => {
    const isHere = control !== undefined && page.places.nameOf(issue.path) === control.name;
    // Of a wrong number of files, what an empty input is told is that it is required.
    const told = isHere || control?.kind !== "file" || page.makes(control) ? issue : { ...issue, ...page.whys.get(control.name) };
    const said = message?.(told, { label, name: control?.name, isHere });
    if (said !== undefined) return said;
    const named = (text, value) => {
      const path = `${told === issue ? parent(issue.path) : page.places.wouldBe(control.name)}.${value}`;
      const other = told === issue ? page.controls.get(page.places.nameOf(path)) : control;
      const name = other === undefined ? "" : labelOf(other);
      return name ? text.replace(labels ? labelAt(speak(voice(language, labels)), path, true) : value, () => name) : text;
    };
    return Object.values(told.params ?? {}).filter((value) => typeof value === "string").reduce(named, told.message);
  };
}
