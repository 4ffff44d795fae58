// The package's face for Node: the module is compiled when this file is imported. Its bytes are imported too, as text: a
// bundler for servers carries no files along, and none is read here.
import bytes from "./fin_onboarding_bg.wasm.js";
import { initSync, loadTransliteration as transliteration, validateCreateLines as validate } from "./index.js";

const decode = (text) => Buffer.from(text, "base64");

initSync(decode(bytes));

export * from "./index.js";
export { default } from "./index.js";

export async function validateCreateLines(source, options) {
  const [lines, text] = await Promise.all([import("./lines.js"), import("./fin_onboarding_lines_bg.wasm.js")]);
  lines.initSync(decode(text.default));
  return validate(source, options);
}

export async function loadTransliteration() {
  const [letters, text] = await Promise.all([import("./transliterate.js"), import("./fin_onboarding_transliterate_bg.wasm.js")]);
  letters.initSync(decode(text.default));
  return transliteration();
}
