// The package's face for pages and bundlers.
import { shared } from "./js/language.js";
import { tell, told } from "./js/tax_rows.js";

export * from "./js/api.js";
export { default, initSync } from "./load.js";

/** Signatures have a file of their own, for pages never verify them. */
export async function verifyWebhookSignature(rawBody, headers, secret) {
  const signature = await import("./signature.js");
  return signature.verifyWebhookSignature(rawBody, headers, secret);
}

let taxIds;

/** The rows of tax numbers have a file of their own, for the checks of a page that asks for none. */
export async function loadTaxIds() {
  taxIds ??= import("./tax-ids.js").catch((cause) => {
    taxIds = undefined;
    throw new Error(`fin-onboarding: the tax numbers could not be loaded: ${cause}`, { cause });
  });
  tell((await taxIds).ROWS);
}

/** Bulk checks have a module of their own, for pages that never use them. */
export async function validateCreateLines(source, options) {
  const lines = await import("./lines.js");
  return lines.validateCreateLines(source, options, told(), shared());
}
