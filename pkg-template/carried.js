// For faces whose modules' bytes come with them as text, where nothing is fetched: the functions that need a further module.
import { loadTransliteration as transliteration, validateCreateLines as validate } from "./index.js";

/** `decode` makes bytes of base64. */
export const carried = (decode) => ({
  async validateCreateLines(source, options) {
    const [lines, text] = await Promise.all([import("./lines.js"), import("./fin_onboarding_lines_bg.wasm.js")]);
    lines.initSync(decode(text.default));
    return validate(source, options);
  },
  async loadTransliteration() {
    const [letters, text] = await Promise.all([import("./transliterate.js"), import("./fin_onboarding_transliterate_bg.wasm.js")]);
    letters.initSync(decode(text.default));
    return transliteration();
  },
});
