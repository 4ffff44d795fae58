// What the host says beside a customer of SpherePay's: nothing that a rule looks at.
import { copiedWhole, sent } from "./plain.js";
import { encoded } from "./value.js";

const MOST = 1000, DEEPEST = 4;

let language;

/** The language that the call at hand has asked for. */
export const languageNow = () => language;

/** Whether options say what the last ones said: they are few, and told each time. */
export const isSaid = () => false;

/** A plain copy of options. */
export const copied = (given) => (given === undefined || given === null ? {} : copiedWhole(sent(given, ""), DEEPEST, MOST));

/** Notes what is told now; answers it as bytes. Nothing of the host's runs meanwhile. */
export function told(copy) {
  language = copy?.language;
  return encoded(copy);
}

/** The module has refused what it was told. */
export function forget(own) {
  language = own;
}
