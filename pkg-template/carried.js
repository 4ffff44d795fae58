// For faces of the package whose modules' bytes come with them as text, where nothing is fetched.
import { carry, initSync } from "./engine.js";
import bytes from "./fin_onboarding_bg.wasm.js";

/** Begins with these bytes; `decode` makes bytes of base64. */
export function begin(decode) {
  const text = async (file) => decode((await file).default);
  carry({
    first: () => decode(bytes),
    letters: () => text(import("./fin_onboarding_transliterate_bg.wasm.js")),
    lines: () => text(import("./fin_onboarding_lines_bg.wasm.js")),
  });
  initSync(decode(bytes));
}
