// Bulk checks: a module of their own, which is loaded by the first call of validateCreateLines.
import load, { initSync as loadSync } from "./fin_onboarding_lines.js";
import { share } from "./js/language.js";
import { beside, later } from "./js/later.js";
import { validateCreateLines as validate } from "./js/lines.js";
import { start } from "./js/memory.js";
import { tell } from "./js/tax_rows.js";

const { init, initSync } = beside(load, loadSync, start);
const ready = later("the WebAssembly module", init);

export { initSync };

export async function validateCreateLines(source, options, taxIds, messages) {
  await ready();
  tell(taxIds);
  share(messages);
  return validate(source, options);
}
