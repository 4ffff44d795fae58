// Listening: one set of listeners on <main> for all inputs. When an input is
// checked, and what follows from its change.
import { followResidence, loadRegion } from "./address.js";
import { checkAgain, checkInput, followState } from "./check.js";
import { fileChosen, followType } from "./documents.js";
import { byId } from "./dom.js";
import { addTaxByHand, removeTax } from "./tax.js";
import { currentStep, section } from "./steps.js";

const CHANGES = {
  "basic_info.country_of_residence": followResidence,
  "address.country": loadRegion,
  "identifying_documents.0.type": followType,
};

const isField = (target) => Boolean(target.name && target.closest("[data-field]"));

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
 * Leaving an input by pressing a button: the check waits for the click. An
 * issue that appears in between would move the button away from the pointer.
 */
let pressed = false;
let waiting = [];

function afterPress() {
  pressed = false;
  const inputs = waiting;
  waiting = [];
  for (const input of inputs) if (input.isConnected && input.closest("[data-step]").dataset.step === currentStep()) checkInput(input);
}

export function listen() {
  const main = byId("main");
  main.addEventListener("input", ({ target }) => {
    if (!isField(target) || target.type === "file") return;
    if (target.dataset.date) hyphens(target);
    followSoon();
    if (target.getAttribute("aria-invalid") === "true") checkInput(target);
  });
  main.addEventListener("change", ({ target }) => {
    if (!isField(target)) return;
    if (target.type === "file") return void fileChosen(target);
    CHANGES[target.name]?.();
    follow();
    checkInput(target);
    checkAgain();
  });
  main.addEventListener("focusout", ({ target }) => {
    if (!isField(target) || target.type === "file") return;
    if (pressed) waiting.push(target);
    else checkInput(target);
  });
  main.addEventListener("click", ({ target }) => {
    const action = target.closest("[data-action]");
    if (action?.dataset.action === "add-tax") addTaxByHand();
    if (action?.dataset.action === "remove-tax") removeTax(action);
    if (action) follow();
  });
  addEventListener("pointerdown", () => { pressed = true; }, true);
  for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => setTimeout(afterPress), true);
}
