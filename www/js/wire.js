// Listening: one set of listeners on <main> for all inputs. When an input is
// checked, and what follows from its change.
import { followResidence, loadRegion } from "./address.js";
import { check, followState, take } from "./check.js";
import { fileChosen, followType } from "./documents.js";
import { byId } from "./dom.js";
import { placeOf } from "./form.js";
import { useSuggestion } from "./suggest.js";
import { addTaxByHand, followTaxCountry, removeTax } from "./tax.js";
import { currentStep, section } from "./steps.js";

const CHANGES = {
  "basic_info.country_of_residence": followResidence,
  "address.country": loadRegion,
  "identifying_documents.0.type": followType,
};

const isField = (target) => Boolean(target.name && placeOf(target));

const follow = () => followState(section(currentStep()));

/** Digits typed in a row become a date: numeric keyboards have no hyphen. */
function hyphens(input) {
  if (/^\d{8}$/.test(input.value)) input.value = input.value.replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
}

let planned = false;

/** Once a frame is enough, however fast somebody types. */
function followSoon() {
  if (planned) return;
  planned = true;
  requestAnimationFrame(() => {
    planned = false;
    follow();
  });
}

/**
 * Leaving an input by pressing a button: what is shown waits for the click. An
 * issue that comes or goes in between would move the button from the pointer.
 */
let pressed = false;
const waiting = new Map();

function afterPress() {
  pressed = false;
  const works = [...waiting];
  waiting.clear();
  for (const [input, work] of works) if (input.isConnected && input.closest("[data-step]").dataset.step === currentStep()) work(input);
}

function unlessPressed(input, work) {
  if (!pressed) work(input);
  else if (!waiting.has(input)) waiting.set(input, work);
}

function leave(input) {
  take(input, placeOf(input));
  check(placeOf(input));
}

function showChange(input) {
  follow();
  leave(input);
}

export function listen() {
  const main = byId("main");
  main.addEventListener("input", ({ target }) => {
    if (!isField(target) || target.type === "file") return;
    if (target.dataset.date) hyphens(target);
    // What is refused follows each key; anything else is judged when it is left.
    take(target, target.getAttribute("aria-invalid") === "true" ? undefined : placeOf(target));
    // A companion that is needed now must be there before the next key, not after the next frame.
    const isAscii = String(![...target.value].some((character) => character > "\x7f"));
    if (isAscii === (target.dataset.ascii ?? "true")) followSoon();
    else follow();
    target.dataset.ascii = isAscii;
  });
  main.addEventListener("change", ({ target }) => {
    if (!isField(target)) return;
    if (target.type === "file") return void fileChosen(target);
    CHANGES[target.name]?.();
    followTaxCountry(target.closest("[data-entry]"));
    unlessPressed(target, showChange);
  });
  main.addEventListener("focusout", ({ target }) => {
    if (!isField(target) || target.type === "file") return;
    unlessPressed(target, leave);
  });
  main.addEventListener("click", ({ target }) => {
    const action = target.closest("[data-action]");
    if (action?.dataset.action === "add-tax") addTaxByHand();
    if (action?.dataset.action === "remove-tax") removeTax(action);
    if (action?.dataset.action === "use-suggestion") useSuggestion(action);
    if (action) follow();
  });
  addEventListener("pointerdown", ({ target }) => { pressed = Boolean(target.closest?.("button, a")); }, true);
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => setTimeout(afterPress), true);
}
