// Asking the forms: what is wrong with an input or a step, and whether an input
// is required now. No rule of the API is repeated here.
import { control, formOf, forms, held, options, placeOf } from "./form.js";
import { inputsOf, placeFor, show } from "./issues.js";
import { offerSuggestions } from "./suggest.js";

/** What the server said at a place: no check of ours repeats it, so it stays while the value does. */
let refusals = new WeakMap();
const valueOf = (place) => JSON.stringify(held(place));
export const keepRefusal = (place, issues) => refusals.set(place, { value: valueOf(place), issues });
export const forgetRefusals = () => { refusals = new WeakMap(); };

function refusalOf(place) {
  const kept = refusals.get(place);
  if (kept && kept.value !== valueOf(place)) refusals.delete(place);
  return refusals.get(place)?.issues ?? [];
}

const isError = (issue) => issue.severity === "error";

/** All that a build says. */
export const findings = (built) => (built.ok ? built.warnings : built.issues);

/**
 * The issues at these paths and below. Values are judged as typed; when one is
 * refused, the build has the last word, because it tidies first (spaces in a
 * phone number, capitals in an e-mail, digits typed as text) and is what would be sent.
 */
export function issuesAt(form, ...paths) {
  const typed = paths.flatMap((path) => form.issues(path));
  if (!typed.some(isError)) return typed;
  return findings(form.build()).filter((issue) => paths.some((path) => `${issue.path}.`.startsWith(`${path}.`)));
}

/** Extra findings for an input that only the page knows: those of the chosen file. */
let aboutFile = () => [];
export const alsoAsk = (source) => { aboutFile = source; };

function found(place) {
  const path = place.dataset.field ?? place.dataset.list;
  if (place.dataset.kind === "file") return aboutFile(path);
  return [...refusalOf(place), ...issuesAt(formOf(path), path).filter((issue) => placeFor(issue) === place)];
}

/** Shows what is wrong at a place; from now on it follows the form. */
export function check(place) {
  if (place.hidden) return;
  markJudged(place);
  show(place, found(place));
}

export const markJudged = (place) => { place.dataset.judged = ""; };
export const forget = (place) => { delete place.dataset.judged; };

/** Shows what changed in a form at the places that were checked before, but for the one that somebody is typing in. */
export function showChanges(changes, typing) {
  for (const place of new Set(changes.map(placeFor))) {
    if (place && place !== typing && "judged" in place.dataset && place.dataset.kind !== "file") check(place);
  }
}

/** Puts what an input holds into its form, and shows what that changes. */
export function take(input, typing) {
  const place = placeOf(input);
  const path = place.dataset.field;
  showChanges([{ path }, ...formOf(path).set(path, held(place))], typing);
}

/** Tells the forms what is known beside them by now. */
export const learn = (extra) => Object.values(forms).forEach((form) => showChanges(form.setOptions(options(extra))));

/** "required", "recommended", "optional" or "forbidden": what the form says to an empty and to a filled input. The caller puts its value back. */
function standing(form, path) {
  form.set(path, undefined);
  const empty = form.issues(path);
  if (empty.some(isError)) return "required";
  form.set(path, "X");
  if (form.issues(path).some((issue) => issue.code === "state_forbidden")) return "forbidden";
  return empty.length ? "recommended" : "optional";
}

const MARKS = { required: "", recommended: "recommended", optional: "optional" };

/** Lets marks, aria-required and the conditional inputs of a step follow the forms. */
export function followState(root) {
  const hasKind = Boolean(control("identifying_documents.0.type").value);
  for (const place of root.querySelectorAll("[data-field]")) {
    const { field: path, kind, follows } = place.dataset;
    const [input] = inputsOf(place);
    const isLone = kind === "file" || kind === "checkbox";
    const now = isLone ? (input.dataset.optional ? "optional" : "required") : standing(formOf(path), path);
    const wasHidden = place.hidden;
    // A companion is there while it is required, the state while it is not forbidden.
    if (follows) place.hidden = path.endsWith("_en") ? now !== "required" : now === "forbidden" || !hasKind;
    if (!isLone) formOf(path).set(path, held(place));
    if (place.hidden !== wasHidden) place.hidden ? show(place, []) : showChanges([{ path }]);
    // What a document needs is not known before its kind is.
    const open = path.startsWith("identifying_documents.0.") && !hasKind;
    place.querySelector(".mark").textContent = open ? "" : MARKS[now] ?? "";
    for (const one of inputsOf(place)) if (!one.dataset.list) one.setAttribute("aria-required", String(now === "required"));
  }
  offerSuggestions(root);
}
