// The first module with all that is called in it, for the entries that stand on it. It is none itself.
import load, { initSync as loadSync } from "./fin_onboarding.js";
import { start } from "./js/start.js";
import { loader } from "./shared.js";

export * from "./js/api.js";
export { tell, told } from "./js/tax_rows.js";
export { BODIES, COUNTRIES } from "./form/inputs.js";

/** The bytes of the modules, where they come with the package: `first`, `letters` and `lines`. */
let bytes = {};

/** Says where the modules' bytes are, for faces of the package that fetch nothing. */
export function carry(sources) {
  bytes = sources;
}

export const carried = (name) => bytes[name]?.();

const own = loader(load, loadSync, start, () => carried("first"));

export const { initSync, isReady } = own;

export default function init(source) {
  return own.init(source);
}
