// The package's face for pages and bundlers.
import { shared } from "./js/language.js";
import { later } from "./js/later.js";
import { tell, told } from "./js/tax_rows.js";

export * from "./js/api.js";
export { default, initSync } from "./load.js";

/** Signatures have a file of their own, for pages never verify them. */
export async function verifyWebhookSignature(rawBody, headers, secret) {
  const signature = await import("./signature.js");
  return signature.verifyWebhookSignature(rawBody, headers, secret);
}

const taxIds = later("the tax numbers", () => import("./tax-ids.js"));

/** The rows of tax numbers have a file of their own, for the checks of a page that asks for none. */
export async function loadTaxIds() {
  tell((await taxIds()).ROWS);
}

/** Names in English letters have a module of their own, for most people write them so. */
let letters;

const transliteration = later("the transliteration", async () => {
  const loaded = await import("./transliterate.js");
  await loaded.init();
  letters = loaded;
});

export async function loadTransliteration() {
  await transliteration();
}

export function suggestTransliteration(text, options) {
  if (letters === undefined) throw new Error("fin-onboarding: await loadTransliteration() before suggestTransliteration");
  return letters.suggestTransliteration(text, options);
}

/** Bulk checks have a module of their own, for pages that never use them. */
export async function validateCreateLines(source, options) {
  const lines = await import("./lines.js");
  return lines.validateCreateLines(source, options, told(), shared());
}
