// The package with the module's bytes inside: ready when it is imported, and nothing is fetched. For pages whose policy
// allows no connection, for workers that begin from a blob, and for every runtime that compiles bytes.
import { carried } from "./carried.js";
import bytes from "./fin_onboarding_bg.wasm.js";
import load, { initSync } from "./index.js";

function decode(text) {
  const characters = atob(text);
  const decoded = new Uint8Array(characters.length);
  for (let n = 0; n < decoded.length; n++) decoded[n] = characters.charCodeAt(n);
  return decoded;
}

let ready = false;
try {
  initSync(decode(bytes));
  ready = true;
} catch {
  // Importing this is no failure where the host compiles nothing, or, as Chromium before 115 in pages, nothing as large at
  // once: `init` does it where it can be done, and says why where it cannot.
}

export * from "./index.js";

export default function init(source) {
  return load(ready ? undefined : (source ?? decode(bytes)));
}

export const { loadTransliteration, validateCreateLines } = carried(decode);
