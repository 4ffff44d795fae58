// The repeating tax numbers: adding, removing, and keeping names equal to paths.
import { announce, focusOn, h } from "./dom.js";
import { loadTaxIds, taxIdFormats } from "./engine.js";
import { STEPS } from "./fields.js";
import { check, showChanges } from "./check.js";
import { forms } from "./form.js";
import { focusable } from "./issues.js";
import { fillLists } from "./lists.js";
import { clearNotes } from "./notes.js";
import { renderEntry } from "./render.js";

const group = STEPS.flatMap((step) => step.groups ?? []).find((one) => one.list);
const home = () => document.querySelector(`main [data-entries="${group.list}"]`);

export const countTax = () => home().children.length;

/** Adds an entry at the end and gives it. */
export function addTax() {
  const entry = renderEntry(group, countTax());
  followTaxCountry(entry);
  fillLists(entry);
  home().append(entry);
  showChanges(forms.create.add(group.list).changes);
  offerRemoval();
  return entry;
}

/** Adds an entry on the person's wish. */
export function addTaxByHand() {
  const entry = addTax();
  focusOn(focusable(entry));
  announce(`Tax number ${countTax()} added`);
}

/** Removes the entry a button stands in; those after it move up by one. */
export function removeTax(button) {
  const entry = button.closest("[data-entry]");
  const at = Number(entry.dataset.entry);
  if (countTax() < 2) return;
  entry.remove();
  [...home().children].forEach((one, index) => renumber(one, index));
  offerRemoval();
  // The summary names entries by their old numbers, and a duplicate may be none any more.
  clearNotes("details");
  showChanges(forms.create.remove(`${group.list}.${at}`));
  for (const place of home().querySelectorAll("[data-judged]")) check(place);
  focusOn(focusable(home().children[Math.min(at, countTax() - 1)]));
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
  for (const entry of home().children) followTaxCountry(entry);
  for (const place of home().querySelectorAll("[data-judged]")) check(place);
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

/** Every attribute that carries the index: name, id, for, aria-describedby, data-field, the button's label. */
function renumber(entry, index) {
  const was = Number(entry.dataset.entry);
  if (was === index) return;
  entry.dataset.entry = String(index);
  entry.querySelector("legend").textContent = `${group.item} ${index + 1}`;
  const dashed = group.list.replaceAll(".", "-");
  for (const element of entry.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      const moved = value
        .replaceAll(`${group.list}.${was}.`, `${group.list}.${index}.`)
        .replaceAll(`${dashed}-${was}-`, `${dashed}-${index}-`);
      if (moved !== value && name !== "value") element.setAttribute(name, moved);
    }
  }
  entry.querySelector('[data-action="remove-tax"]').setAttribute("aria-label", `Remove tax number ${index + 1}`);
}

/** The last entry stays: at least one is required. */
function offerRemoval() {
  for (const button of home().querySelectorAll('[data-action="remove-tax"]')) button.hidden = countTax() < 2;
}
