// For faces of the package whose modules' bytes come with them as text, where nothing is fetched.
import { initSync } from "./engine.js";
import bytes from "./fin_onboarding_bg.wasm.js";
import { carry } from "./shared.js";

/** Begins with these bytes; `decode` makes bytes of base64. */
export function begin(decode) {
  const text = async (file) => decode((await file).default);
  carry({
    first: () => decode(bytes),
    later: () => text(import("./fin_onboarding_later_bg.wasm.js")),
    letters: () => text(import("./fin_onboarding_letters_bg.wasm.js")),
    server: () => text(import("./fin_onboarding_server_bg.wasm.js")),
  });
  initSync(decode(bytes));
}
