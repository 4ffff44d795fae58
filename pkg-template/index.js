// The package's face for pages and bundlers: loads the module once and hands its exports to the rest.
import load, { initSync as loadSync } from "./fin_onboarding.js";
import { start } from "./js/memory.js";

export * from "./js/api.js";

let ready = false;
let loading;

function begin(exports) {
  if (ready) return;
  start(exports);
  ready = true;
}

export default function init(source) {
  if (ready) return Promise.resolve();
  // One attempt at a time, shared by everybody who waits; a failed one may be made again.
  loading ??= load(source === undefined ? undefined : { module_or_path: source }).then(begin, (cause) => {
    loading = undefined;
    // initSync may have done meanwhile what this attempt could not.
    if (!ready) throw new Error(`fin-onboarding: the WebAssembly module could not be loaded: ${cause}`, { cause });
  });
  return loading;
}

export function initSync(bytesOrModule) {
  if (!ready) begin(loadSync({ module: bytesOrModule }));
}

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
