// The package with the module's bytes inside: ready when it is imported, and nothing is fetched. For pages whose policy
// allows no connection, for workers that begin from a blob, and for every runtime that compiles bytes.
import { begin } from "./carried.js";

function decode(text) {
  const characters = atob(text);
  const decoded = new Uint8Array(characters.length);
  for (let n = 0; n < decoded.length; n++) decoded[n] = characters.charCodeAt(n);
  return decoded;
}

try {
  begin(decode);
} catch {
  // Importing this is no failure where the host compiles nothing, or, as Chromium before 115 in pages, nothing as large at
  // once: `init` does it where it can be done, and says why where it cannot.
}

export * from "./index.js";
export { default } from "./index.js";
