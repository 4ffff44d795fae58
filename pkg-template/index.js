// The package's face for pages and bundlers.
export * from "./js/api.js";
export { default, initSync } from "./load.js";

/** Signatures have a file of their own, for pages never verify them. */
export async function verifyWebhookSignature(rawBody, headers, secret) {
  const signature = await import("./signature.js");
  return signature.verifyWebhookSignature(rawBody, headers, secret);
}

/** Bulk checks have a module of their own, for pages that never use them. */
export async function validateCreateLines(source, options) {
  const lines = await import("./lines.js");
  return lines.validateCreateLines(source, options);
}
