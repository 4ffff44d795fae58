// Asking the module: what is wrong with an input, with a body, and whether an
// input is required now. No rule of the API is repeated here.
import { buildAttach, buildCreate, validateField } from "./engine.js";
import { controls, bodyOf, readForm, valueAt, isPutAway } from "./form.js";
import { inputsOf, placeFor, show } from "./issues.js";
import { session } from "./session.js";
import { draftUri } from "./files.js";

const judged = new Set();

/** What the server said of an input, by its name: no check of ours repeats it, so it stays while the value does. */
const refusals = new Map();
const held = (path) => JSON.stringify(valueAt(draft(bodyOf(path)), path));
export const keepRefusal = (path, issues) => refusals.set(path, { value: held(path), issues });
export const forgetRefusals = () => refusals.clear();

function refusalOf(path) {
  const kept = refusals.get(path);
  if (kept && kept.value !== held(path)) refusals.delete(path);
  return refusals.get(path)?.issues ?? [];
}

/** The options of every call; the residence comes from what is typed, also for the second body. */
export function options(extra = {}) {
  const known = { language: "en", ...extra };
  if (session.today) known.today = session.today;
  const residence = readForm("create").basic_info?.country_of_residence;
  if (residence) known.countryOfResidence = residence;
  return known;
}

const catalogued = () => ({ catalogue: session.known });

/** The form of one body as it stands; a chosen file that is not uploaded yet counts with a stand-in URI. */
export const draft = (body) => readForm(body, draftUri);

/** What would be sent of the form as it stands, or why not. */
export function build(body, form = draft(body), extra = {}) {
  return body === "create"
    ? buildCreate(form, options(catalogued()))
    : buildAttach(form, options({ ...catalogued(), customerId: session.customerId, customerStatus: session.customerStatus, ...extra }));
}

export const findings = (built) => (built.ok ? built.warnings : built.issues);

/**
 * The issues of one input. It is judged as typed; when that is refused, the
 * build has the last word, because it tidies first (spaces in a phone number,
 * capitals in an e-mail, digits typed as text) and is what would be sent.
 */
function judge(path) {
  const body = bodyOf(path);
  const form = draft(body);
  const value = valueAt(form, path);
  const own = (issue) => placeFor(issue)?.dataset.field === path;
  const { issues } = validateField(path, value, { ...options(catalogued()), form });
  const found = issues.some((issue) => issue.severity === "error") ? findings(build(body, form)) : issues;
  return found.filter(own);
}

/** Extra findings for an input that only the page knows: those of the chosen file. */
let aboutFile = () => [];
export const alsoAsk = (source) => { aboutFile = source; };

/** Checks one input and shows what was found; from now on it follows the form. */
export function checkInput(input) {
  if (input.type === "hidden" || isPutAway(input)) return;
  judged.add(input.name);
  const place = input.closest("[data-field]");
  show(place, input.type === "file" ? aboutFile(input.name) : [...refusalOf(input.name), ...judge(input.name)]);
}

/** Checks again every input that was checked before: rules look at each other's values. */
export function checkAgain() {
  const names = new Set();
  for (const input of controls()) {
    if (input.type === "file" || !judged.has(input.name) || names.has(input.name) || isPutAway(input)) continue;
    names.add(input.name);
    checkInput(input);
  }
}

export const markJudged = (place) => inputsOf(place).forEach((input) => judged.add(input.name));
export const forget = (name) => judged.delete(name);

/** "required", "recommended", "optional" or "forbidden": what the module says to an empty and to a filled input. */
function standing(path, form) {
  const known = { ...options(), form };
  const { issues } = validateField(path, undefined, known);
  const own = issues.filter((issue) => issue.path === path);
  if (own.some((issue) => issue.severity === "error")) return "required";
  const filled = validateField(path, "X", known).issues;
  if (filled.some((issue) => issue.path === path && issue.code === "state_forbidden")) return "forbidden";
  return own.length ? "recommended" : "optional";
}

const MARKS = { required: "", recommended: "recommended", optional: "optional" };

/** Lets marks, aria-required and the conditional inputs of a step follow the form. */
export function followState(root) {
  const forms = { create: draft("create"), attach: draft("attach") };
  for (const place of root.querySelectorAll("[data-field]")) {
    const path = place.dataset.field;
    const [input] = inputsOf(place);
    const file = input?.type === "file" || input?.type === "checkbox" && !input.dataset.list;
    const now = file ? (input.dataset.optional ? "optional" : "required") : standing(path, forms[bodyOf(path)]);
    if (place.dataset.follows === "state") follow(place, now);
    place.dataset.standing = now;
    // What a document needs is not known before its kind is.
    const open = path.startsWith("identifying_documents.0.") && !forms.attach.identifying_documents?.[0]?.type;
    place.querySelector(".mark").textContent = open ? "" : MARKS[now] ?? "";
    for (const one of inputsOf(place)) if (!one.dataset.list) one.setAttribute("aria-required", String(now === "required"));
  }
}

/** A companion is there while it is required, the state while it is not forbidden. */
function follow(place, now) {
  const companion = place.dataset.field.endsWith("_en");
  const hide = companion ? now !== "required" : now === "forbidden" || !draft("attach").identifying_documents?.[0]?.type;
  if (hide && !place.hidden) show(place, []);
  place.hidden = hide;
}
