// SpherePay's customers: an entry that stands by itself.
import load, { initSync as loadSync } from "./fin_onboarding_sphere.js";
import { start } from "./js/start.js";
import { loader } from "./shared.js";

export * from "./js/sphere.js";

const own = loader(load, loadSync, start);

export const { initSync } = own;

export default function init(source) {
  return own.init(source);
}
