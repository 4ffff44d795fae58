// Lines of JSON: a module of their own, which validateCreateLines loads.
import load, { initSync as loadSync } from "./fin_onboarding_lines.js";
import { validateCreateLines as validate } from "./js/lines.js";
import { start } from "./js/memory.js";
import { tell } from "./js/tax_rows.js";
import { loader } from "./shared.js";

export const { init } = loader(load, loadSync, start);

export function validateCreateLines(source, options, taxIds) {
  tell(taxIds);
  return validate(source, options);
}
