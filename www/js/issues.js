// Where an issue's path lands on the page, and showing it there.
import { h } from "./dom.js";
import { session } from "./session.js";

/** Steps that are over once the customer exists: what they hold can no longer be sent. */
export const isLocked = (step) => Boolean(session.customerId) && ["details", "address", "financial", "review"].includes(step);

/** The element around an input (`data-field`) or a repeating group (`data-list`). */
const exact = (path) => document.querySelector(`main [data-field="${CSS.escape(path)}"], main [data-list="${CSS.escape(path)}"]`);

export const inputsOf = (place) => [...place.querySelectorAll(place.dataset.field ? "[name]" : "[data-list] [name]")];

const holdsFile = (place) => inputsOf(place).some((input) => input.files?.length);

/**
 * The places for an issue: its own input, else the input below it (a missing
 * list), else the nearest one above (`files.1.side` stands at `files.1`).
 * Empty when the page has none: then it is told at the top of the step.
 */
function placesFor({ path, code }) {
  // A selfie that is asked for is missing at the list, but is put right at its own input.
  if (code === "selfie_required") return [exact("identifying_documents.1.files.0")];
  for (let at = path; at; at = at.includes(".") ? at.slice(0, at.lastIndexOf(".")) : "") {
    const own = exact(at);
    if (own && !own.hidden) return [own];
    const below = [...document.querySelectorAll(`main [data-field^="${CSS.escape(at)}."]`)].filter((place) => !place.hidden);
    // A wrong number of files is put right wherever one is missing.
    const empty = at.endsWith(".files") ? below.filter((place) => !holdsFile(place)) : [];
    if (empty.length) return empty;
    if (below.length) return [below[0]];
  }
  return [];
}

export const placeFor = (issue) => placesFor(issue)[0];

export const stepOf = (place) => place.closest("[data-step]").dataset.step;

const labelOf = (place) => place.dataset.label ?? place.querySelector("legend")?.textContent ?? "";

/** The sentence of an issue; a missing member is named as the page names it. */
export function sentence(issue, place) {
  const missing = issue.code === "required" || issue.code === "transliteration_required" || issue.code === "wrong_file_count" && place && !holdsFile(place);
  return missing && place?.dataset.field ? `${labelOf(place)} is required` : issue.message;
}

/** Called after issues were shown at a place. */
let follower = () => {};
export const afterShow = (work) => { follower = work; };

/** Shows exactly these issues at a place. */
export function show(place, issues) {
  const box = place.querySelector(":scope > .issues");
  const seen = new Set();
  const rows = issues.filter((issue) => {
    const key = `${issue.severity} ${sentence(issue, place)}`;
    return !seen.has(key) && seen.add(key);
  });
  // Left alone when nothing changed, so that a screen reader does not read it again.
  const state = JSON.stringify(rows.map((issue) => [issue.code, sentence(issue, place)]));
  if (box.dataset.state !== state) {
    box.dataset.state = state;
    box.replaceChildren(...rows.map((issue) => h("p", {
      class: `issue issue--${issue.severity}`, dataset: { code: issue.code, severity: issue.severity },
    }, sentence(issue, place))));
  }
  const refused = rows.some((issue) => issue.severity === "error");
  place.classList.toggle("has-error", refused);
  if (place.dataset.field) for (const input of inputsOf(place)) input.setAttribute("aria-invalid", String(refused));
  follower(place);
}

/** Takes away every issue shown inside an element. */
export function clear(root) {
  for (const place of root.querySelectorAll("[data-field], [data-list]:is(fieldset)")) if (place.querySelector(":scope > .issues")) show(place, []);
}

/** Sorts issues by their place; what has none, or stands in a step that is over, is `loose`. */
export function sort(issues) {
  const placed = new Map();
  const loose = [];
  for (const issue of issues) {
    const places = placesFor(issue).filter((place) => !isLocked(stepOf(place)));
    if (!places.length) loose.push(issue);
    for (const place of places) placed.set(place, [...(placed.get(place) ?? []), issue]);
  }
  return { placed, loose };
}

/** The places with an error, in the order of the page. */
export function refusedPlaces(placed) {
  return [...placed].filter(([, issues]) => issues.some((issue) => issue.severity === "error"))
    .map(([place]) => place)
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

/** What the focus goes to for a place. */
export const focusable = (place) => place.querySelector("input:not([type=hidden]), select, textarea, button");

/** Lines for an error summary: what is wrong, and where it leads. */
export function summaryLines(placed) {
  return refusedPlaces(placed).map((place) => ({
    place,
    text: sentence(placed.get(place).find((issue) => issue.severity === "error"), place),
    label: labelOf(place),
  }));
}
