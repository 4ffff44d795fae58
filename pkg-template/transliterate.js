// Names in English letters: a module of its own, which is loaded by loadTransliteration.
import load, { initSync as loadSync } from "./fin_onboarding_transliterate.js";
import { beside } from "./js/later.js";
import { start } from "./js/transliterate.js";

export { suggestTransliteration } from "./js/transliterate.js";

export const { init, initSync } = beside(load, loadSync, start);
