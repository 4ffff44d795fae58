// The repeating tax numbers: adding and removing, and what each country calls its own.
import { announce, focusOn, h } from "./dom.js";
import { loadTaxIds, taxIdFormats } from "./engine.js";
import { STEPS } from "./fields.js";
import { bound, learn } from "./form.js";
import { fillLists } from "./lists.js";
import { clearNotes } from "./notes.js";

const group = STEPS.flatMap((step) => step.groups ?? []).find((one) => one.list);
const home = () => document.querySelector(`main [data-entries="${group.list}"]`);

const entries = () => [...home().querySelectorAll("[data-entry]")];
const first = (entry) => entry.querySelector("input, select");

/** Adds an entry at the end and gives it. */
export function addTax() {
  const entry = bound.create.add(group.list);
  followTaxCountry(entry);
  fillLists(entry);
  offerRemoval();
  return entry;
}

/** Adds an entry on the person's wish. */
export function addTaxByHand() {
  const entry = addTax();
  focusOn(first(entry));
  announce(`Tax number ${entries().length} added`);
}

/** Removes the entry a button stands in; those after it move up by one. */
export function removeTax(button) {
  const at = entries().indexOf(button.closest("[data-entry]"));
  bound.create.remove(`${group.list}.${at}`);
  offerRemoval();
  // The summary names entries by their old numbers.
  clearNotes("details");
  focusOn(first(entries()[at] ?? entries().at(-1)));
  announce(`Tax number ${at + 1} removed`);
}

/** The countries' own numbers: fetched once, in the background, and missed by nobody where they do not come. */
let isKnown = false;

export async function learnTaxIds() {
  try {
    await loadTaxIds();
  } catch {
    return;
  }
  isKnown = true;
  for (const entry of entries()) followTaxCountry(entry);
  learn();
}

const input = (entry, member) => entry.querySelector(`[name$=".${member}"]`);
const plain = (text) => text.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");

/** Says what the country's numbers are called and look like. */
export function followTaxCountry(entry) {
  if (!entry) return;
  const kind = input(entry, "document_type");
  const formats = isKnown ? taxIdFormats(input(entry, "country_code").value) : [];
  const names = formats.map(({ abbreviation }) => abbreviation);
  const chosen = formats.find(({ name, abbreviation, documentTypes }) => [name, abbreviation, ...documentTypes].some((one) => plain(one) === plain(kind.value)));
  const example = (chosen ?? formats[0])?.example;
  hint(kind, names.length ? `${names.slice(0, 3).join(" or ")}.` : "For example SSN or TIN.");
  hint(input(entry, "document_id"), example ? `Such as ${example}.` : "As it stands on the card or letter.");
  kind.list?.replaceChildren(...formats.map(({ abbreviation, name }) => h("option", { value: abbreviation }, name)));
}

const hint = (one, text) => { one.closest("[data-field]").querySelector(".hint").textContent = text; };

/** The last entry stays: at least one is required. */
function offerRemoval() {
  for (const button of home().querySelectorAll('[data-action="remove-tax"]')) button.hidden = entries().length < 2;
}
