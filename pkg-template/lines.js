// Bulk checks: a module of their own, which is loaded by the first call of validateCreateLines.
import load, { initSync as loadSync } from "./fin_onboarding_lines.js";
import { share } from "./js/language.js";
import { validateCreateLines as validate } from "./js/lines.js";
import { start } from "./js/memory.js";
import { tell } from "./js/tax_rows.js";

let loading;

export function initSync(bytesOrModule) {
  loading ??= Promise.resolve(start(loadSync({ module: bytesOrModule })));
}

export async function validateCreateLines(source, options, taxIds, messages) {
  loading ??= load().then(start, (cause) => {
    loading = undefined;
    throw new Error(`fin-onboarding: the WebAssembly module could not be loaded: ${cause}`, { cause });
  });
  await loading;
  tell(taxIds);
  share(messages);
  return validate(source, options);
}
