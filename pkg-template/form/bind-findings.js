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

/** What says that a list is missing, or holds nothing. */
const MISSING = /^(required|empty_list)$/;

/**
 * The input that says `data-issues-of` this code; else the issue's own input, or the one whose value it is a part of, or the
 * element `data-issues` of its path; of a wrong number of files, the inputs that have none; of a list that is missing, the first
 * of its inputs if the page has them all and nothing stands in them. Else no input is marked, for it may be right: what has none
 * on this page stands in `data-issues=""`, and what a hidden one holds rather in the nearest `data-issues` around.
 */
function spotsFor(page, { path, code }) {
  const controls = [...page.controls.values()].filter(({ spot }) => spot !== undefined);
  const asking = controls.find(({ inputs }) => inputs.some(({ dataset }) => dataset.issuesOf?.split(" ").includes(code)));
  if (asking !== undefined) return [asking.spot];
  const name = page.places.nameOf(path);
  const around = [];
  for (let at = name; at !== ""; at = parent(at)) around.push(at);
  const own = page.controls.get(name)?.spot ?? page.boxOf(name) ?? around.map((at) => page.controls.get(at)?.spot).find(Boolean);
  if (own !== undefined) return [own];
  const below = controls.filter((control) => control.name.startsWith(`${name}.`));
  const empty = below.filter((control) => page.isEmpty(control));
  if (name.endsWith(".files") && below.length > 0) return (empty.length > 0 ? empty : below.slice(0, 1)).map(({ spot }) => spot);
  if (MISSING.test(code) && below.length > 0 && below.length === empty.length && page.holdsAll(path)) return [below[0].spot];
  const nearest = () => around.map((at) => page.boxOf(at)).find(Boolean);
  const spot = (page.controls.has(name) && nearest()) || (page.boxOf("") ?? nearest());
  return spot === undefined ? [] : [spot];
}

/** What an issue is known by while its words may change. */
export const keyOf = ({ path, code }) => `${path} ${code}`;

/** Says of the spots that a check of these paths is about that they are judged; answers them, and whether an issue concerns it. */
export function judged(page, placed, paths) {
  const own = [...page.controls.values()].filter(({ name, spot }) => spot && isWithin(page.places.wouldBe(name), paths)).map(({ spot }) => spot);
  // Also what lies at an input in question without being said of its path, as that the list is missing that it is in.
  const concerns = (issue) => isWithin(issue.path, paths) || own.some((spot) => placed.get(spot)?.includes(issue));
  const asked = new Set(own);
  for (const [spot, found] of placed) {
    const concerning = found.filter(concerns);
    if (concerning.length > 0) asked.add(spot);
    spot.told = new Set([...concerning.map(keyOf), ...[...spot.told].filter((key) => !isWithin(key.split(" ")[0], paths))]);
  }
  for (const spot of asked) spot.isJudged = true;
  return { asked, concerns };
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
