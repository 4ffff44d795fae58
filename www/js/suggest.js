// A name in English letters, offered beside its input. The person reads it and decides.
import { announce, h } from "./dom.js";
import { loadTransliteration, suggestTransliteration } from "./engine.js";
import { control, placeOf } from "./form.js";

/** What is needed is fetched when somebody first types a letter that asks for it. */
let loading;
let isReady = false;

/** The button of a companion; it is there while there is something else to offer than what is written. */
export const suggestionButton = () => h("button", { type: "button", class: "button button--small suggestion", hidden: true, dataset: { action: "use-suggestion" } });

/** Offers at every companion that is shown inside an element. */
export function offerSuggestions(root) {
  for (const button of root.querySelectorAll(".suggestion")) {
    const place = placeOf(button);
    const suggested = place.hidden ? null : suggestionFor(place, root);
    const isNew = suggested !== null && suggested !== control(place.dataset.field).value.trim();
    button.hidden = !isNew;
    if (isNew && button.dataset.text !== suggested) button.textContent = `Use “${suggested}”`;
    button.dataset.text = suggested ?? "";
  }
}

function suggestionFor({ dataset: { field } }, root) {
  if (!isReady) {
    // Without it the form is as good as before: the person writes it.
    loading ??= loadTransliteration().then(() => { isReady = true; offerSuggestions(root); }, () => { loading = undefined; });
    return null;
  }
  const of = field.slice(0, -"_en".length);
  return suggestTransliteration(control(of).value, { field: of, nationality: control("basic_info.primary_nationality").value });
}

/** Writes what is offered, as if it had been typed. */
export function useSuggestion(button) {
  const input = control(placeOf(button).dataset.field);
  input.value = button.dataset.text;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  input.focus();
  announce("Filled in. Please check it.");
}
