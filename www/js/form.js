// The two bodies: forms of the page that are bound to forms in the module.
import { byId } from "./dom.js";
import { bindForm } from "./engine.js";
import { session } from "./session.js";

/** Open until what they are for is done: `create` until the customer exists, `attach` until the verification ends. */
export const bound = {};

/** `hooks`: what each does with what is sent. */
export function openForms(hooks) {
  for (const kind of ["create", "attach"]) bound[kind] = bindForm(byId(kind), { kind, live: byId("live"), ...options(), ...hooks[kind] });
}

/** Wipes what a form holds, on the page too; the second still needs the residence of the first. */
export function closeForm(kind) {
  session.countryOfResidence ??= residence();
  bound[kind]?.dispose();
  delete bound[kind];
  byId(kind).reset();
  for (const one of byId(kind).querySelectorAll(".suggestion")) one.replaceChildren();
  for (const one of byId(kind).querySelectorAll("[data-text], [data-was]")) {
    delete one.dataset.text;
    delete one.dataset.was;
  }
}

const residence = () => control("basic_info.country_of_residence")?.value || undefined;

/** What the module knows beside the forms; the residence comes from what is typed, also for the second body. */
function options() {
  const { language, today, known: catalogue, customerId, customerStatus, attachInFlight } = session;
  const countryOfResidence = session.countryOfResidence ?? residence();
  return { language, today, catalogue, customerId, customerStatus, attachInFlight, countryOfResidence };
}

/** Tells the forms what is known beside them by now, and has them look at their inputs again. */
export function learn() {
  for (const one of Object.values(bound)) {
    one.setOptions(options());
    one.read();
  }
}

/** Every named input of the page, in the order of the page. */
export const controls = () => [...document.querySelectorAll("main :is(input, select, textarea)[name]")];

/** The first input with this name. */
export const control = (name) => document.querySelector(`main [name="${CSS.escape(name)}"]`);

/** The element around an input, which also holds its issues. */
export const placeOf = (input) => input.closest("[data-field]");

/** What an input is called on this page. */
export const labelAt = (path) => control(path)?.closest("[data-label]")?.dataset.label;

const MARKS = { required: "", recommended: "recommended", optional: "optional" };

/** Says at the labels what is not required now. */
export function mark(states) {
  // What a document needs is not known before its kind is.
  const isOpen = (path) => path.startsWith("identifying_documents.0.") && !control("identifying_documents.0.type").value;
  for (const { path, state, recommended } of states) {
    const place = control(path)?.closest("[data-field]");
    if (place) place.querySelector(".mark").textContent = isOpen(path) ? "" : MARKS[recommended ? "recommended" : state] ?? "";
  }
}
