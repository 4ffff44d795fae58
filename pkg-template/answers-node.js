// The face of this entry for Node, where the module is ready when it is imported: see node.js.
import bytes from "./fin_onboarding_later_bg.wasm.js";
import { initSync } from "./later.js";

initSync(Buffer.from(bytes, "base64"));

export * from "./answers.js";
export { default } from "./answers.js";
