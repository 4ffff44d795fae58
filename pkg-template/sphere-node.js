// The face of SpherePay's entry for Node: see node.js.
import bytes from "./fin_onboarding_sphere_bg.wasm.js";
import { initSync } from "./sphere.js";

initSync(Buffer.from(bytes, "base64"));

export * from "./sphere.js";
export { default } from "./sphere.js";
