// What the page itself does when an input changes or a button is pressed; what is wrong and required, the forms say.
import { followResidence, loadRegion } from "./address.js";
import { fileChosen, followType } from "./documents.js";
import { byId } from "./dom.js";
import { followFiles } from "./fileview.js";
import { bound, mark } from "./form.js";
import { followSummary, summarise } from "./notes.js";
import { offerSuggestions, useSuggestion } from "./suggest.js";
import { addTaxByHand, followTaxCountry, removeTax } from "./tax.js";

const CHANGES = {
  "basic_info.country_of_residence": followResidence,
  "address.country": loadRegion,
  "identifying_documents.0.type": followType,
};
const ACTIONS = { "add-tax": addTaxByHand, "remove-tax": removeTax, "use-suggestion": useSuggestion };

/** Digits typed in a row become a date: numeric keyboards have no hyphen. */
function hyphens(input) {
  if (/^\d{8}$/.test(input.value)) input.value = input.value.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
}

/** Before the forms listen, which do so at the document. */
export function listen() {
  const on = (type, work) => byId("main").addEventListener(type, work);
  on("input", ({ target }) => { if (target.dataset.date) hyphens(target); });
  on("change", ({ target }) => {
    if (target.type === "file") return fileChosen(target);
    CHANGES[target.name]?.();
    followTaxCountry(target.closest("[data-entry]"));
  });
  on("click", ({ target }) => {
    const button = target.closest("[data-action]");
    ACTIONS[button?.dataset.action]?.(button);
  });
  on("fin:states", ({ target, detail }) => {
    mark(detail.states);
    offerSuggestions(target);
  });
  on("fin:issues", ({ target }) => {
    if (bound[target.id]) followSummary(bound[target.id]);
    followFiles();
  });
  on("fin:refused", ({ target, detail }) => summarise(bound[target.id], detail));
}
