// SpherePay's customers, for Node: the module is read and compiled when this file is imported.
import { readFileSync } from "node:fs";
import { initSync } from "./sphere.js";

initSync(readFileSync(new URL("./fin_onboarding_sphere_bg.wasm", import.meta.url)));

export * from "./sphere.js";
export { default } from "./sphere.js";
