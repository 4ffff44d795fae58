// What a page needs at once: checks, builds, the form, the terms' URL.
import { tell } from "./engine.js";
import { carried, later } from "./shared.js";

export {
  default, buildAttach, buildCreate, initSync, isReady, normalizeField, parseTosPoliciesValue, taxIdFormats, validateAddress,
  validateAddressDocuments, validateAttach, validateBasicInfo, validateCreate, validateField, validateFinancialProfile,
  validateIdentifyingDocuments, validateMetaData, validateTaxInfo, validateVerificationType,
} from "./engine.js";
export { createForm } from "./form/create-form.js";
export { formFrom } from "./form/form-from.js";
export { choicesOf, countries, labelOf } from "./form/labels.js";
export { FinOnboardingError, addMessages } from "./shared.js";

const taxIds = /* @__PURE__ */ later("the tax numbers", () => import("./tax-ids.js"));

/** The rows of tax numbers have a file of their own, for the checks of a page that asks for none; where nothing can be imported later, it is given. */
export async function loadTaxIds(given) {
  tell((given ?? (await taxIds())).ROWS);
}

/** Names in English letters have a module of their own, for most people write them so. */
let letters;

const transliteration = /* @__PURE__ */ later("the transliteration", () => import("./transliterate.js"));

export async function loadTransliteration(given) {
  const loaded = given ?? (await transliteration());
  await loaded.init(carried("letters"));
  letters = loaded;
}

export function suggestTransliteration(text, options) {
  if (letters === undefined) throw new Error("fin-onboarding: await loadTransliteration() before suggestTransliteration");
  return letters.suggestTransliteration(text, options);
}
