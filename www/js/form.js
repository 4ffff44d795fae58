// The two bodies, as forms that live in the module, and the inputs that they are
// filled from. An input goes in as what it holds, a string; the module tidies it.
import { createForm } from "./engine.js";
import { session } from "./session.js";

const ATTACH = ["identifying_documents", "address_documents", "tos_policies_value"];

/** Open until what they are for is done: `create` until the customer exists, `attach` until the verification ends. */
export const forms = {};

export function openForms() {
  for (const kind of ["create", "attach"]) forms[kind] = createForm({ kind, ...options() });
}

/** Wipes what a form holds. */
export function closeForm(kind) {
  forms[kind]?.dispose();
  delete forms[kind];
}

/** The form that a path belongs to. */
export const formOf = (path) => forms[ATTACH.includes(path.split(".")[0]) ? "attach" : "create"];

/** What the module knows beside the forms; the residence comes from what is typed, also for the second body. */
export function options(extra) {
  const { today, known: catalogue, customerId, customerStatus, attachInFlight } = session;
  const countryOfResidence = control("basic_info.country_of_residence")?.value || undefined;
  return { language: "en", today, catalogue, customerId, customerStatus, attachInFlight, countryOfResidence, ...extra };
}

/** Every named input of the page, in the order of the page. */
export const controls = () => [...document.querySelectorAll("main :is(input, select, textarea)[name]")];

/** The first input with this name. */
export const control = (name) => document.querySelector(`main [name="${CSS.escape(name)}"]`);

/** The element around an input, which also holds its issues. */
export const placeOf = (input) => input.closest("[data-field]");

/** Inputs that the state has put away are not part of the form; a hidden step is. */
export const isPutAway = (input) => placeOf(input).hidden;

/** What the inputs of a place hold. */
export function held(place) {
  if (place.hidden) return undefined;
  const values = [...place.querySelectorAll("[name]")].filter((input) => input.type !== "checkbox" || input.checked).map((input) => input.value);
  if (place.dataset.kind === "checkboxes") return values.length ? values : undefined;
  return values[0] || undefined;
}
