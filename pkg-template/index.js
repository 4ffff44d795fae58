// The package's face for pages and bundlers.
export * from "./js/api.js";
export { default, initSync } from "./load.js";

/** Bulk checks have a module of their own, for pages that never use them. */
export async function validateCreateLines(source, options) {
  const lines = await import("./lines.js");
  return lines.validateCreateLines(source, options);
}
