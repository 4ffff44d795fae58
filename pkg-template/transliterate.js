// Names in English letters: a module of its own, which loadTransliteration loads.
import load, { initSync as loadSync } from "./fin_onboarding_transliterate.js";
import { start } from "./js/transliterate.js";
import { loader } from "./shared.js";

export { suggestTransliteration } from "./js/transliterate.js";

export const { init } = loader(load, loadSync, start);
