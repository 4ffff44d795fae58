// Files, for when a page comes to the documents: what one is, and whether it may be uploaded.
import init, * as engine from "./engine.js";
import { mustBeReady } from "./load.js";

export { default, initSync } from "./engine.js";
export { FinOnboardingError } from "./shared.js";

export async function inspectFile(file) {
  await init();
  return engine.inspectFile(file);
}

export function validateUpload(upload, options) {
  mustBeReady(engine.isReady, "files");
  return engine.validateUpload(upload, options);
}
