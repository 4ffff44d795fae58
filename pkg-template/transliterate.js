// Names in English letters: a module of its own, which is loaded by loadTransliteration.
import load, { initSync as loadSync } from "./fin_onboarding_transliterate.js";
import { start } from "./js/transliterate.js";

export { suggestTransliteration } from "./js/transliterate.js";

let isReady = false;

export function initSync(bytesOrModule) {
  if (!isReady) start(loadSync({ module: bytesOrModule }));
  isReady = true;
}

export async function init() {
  if (!isReady) start(await load());
  isReady = true;
}
