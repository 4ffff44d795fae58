// Files, for when a page comes to the documents: what one is, whether it may be uploaded, and the upload.
import init, { inspectFile as inspect, isReady, uploadFile as upload, validateUpload as validate } from "./later.js";
import { mustBeReady } from "./shared.js";

export { default, initSync } from "./later.js";
export { FinOnboardingError } from "./shared.js";

export async function inspectFile(file) {
  await init();
  return inspect(file);
}

export async function uploadFile(file, options) {
  await init();
  return upload(file, options);
}

export function validateUpload(upload, options) {
  mustBeReady(isReady, "files");
  return validate(upload, options);
}
