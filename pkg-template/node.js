// The package's face for Node: the module is read and compiled when this file is imported.
import { readFileSync } from "node:fs";
import { initSync } from "./index.js";

initSync(readFileSync(new URL("./fin_onboarding_bg.wasm", import.meta.url)));

export * from "./index.js";
export { default } from "./index.js";
