// The package's face for Node: the module is read and compiled when this file is imported.
import { readFileSync } from "node:fs";
import { initSync } from "./index.js";

const read = (name) => readFileSync(new URL(name, import.meta.url));

initSync(read("./fin_onboarding_bg.wasm"));

export * from "./index.js";
export { default } from "./index.js";

export async function validateCreateLines(source, options) {
  const lines = await import("./lines.js");
  lines.initSync(read("./fin_onboarding_lines_bg.wasm"));
  return lines.validateCreateLines(source, options);
}
