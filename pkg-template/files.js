// Files, for when a page comes to the documents: what one is, and whether it may be uploaded.
import init, { inspectFile as inspect, isReady, validateUpload as validate } from "./engine.js";
import { mustBeReady } from "./shared.js";

export { default, initSync } from "./engine.js";
export { FinOnboardingError } from "./shared.js";

export async function inspectFile(file) {
  await init();
  return inspect(file);
}

export function validateUpload(upload, options) {
  mustBeReady(isReady, "files");
  return validate(upload, options);
}
