// The package's face for Node: the module is compiled when this file is imported. Its bytes are imported too, as text: a
// bundler for servers carries no files along, and none is read here.
import { carried } from "./carried.js";
import bytes from "./fin_onboarding_bg.wasm.js";
import { initSync } from "./index.js";

const decode = (text) => Buffer.from(text, "base64");

initSync(decode(bytes));

export * from "./index.js";
export { default } from "./index.js";

export const { loadTransliteration, validateCreateLines } = carried(decode);
