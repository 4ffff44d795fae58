// SpherePay's customers: an entry that stands by itself.
import load, * as module from "./fin_onboarding_sphere.js";
import { CALLED, CODES } from "./js/sphere-words.js";
import { learn, loader } from "./shared.js";

export { FinOnboardingError, addMessages } from "./shared.js";

learn(CODES, CALLED);

const own = loader(load, module.initSync);

export const { initSync } = own;

export default function init(source) {
  return own.init(source);
}

/** A function of the module's: a call that is made too early says what to do. */
const checked = (check) => (body, options) => {
  if (!own.isReady()) throw new Error("fin-onboarding: await init() before the first call");
  return check(body, options);
};

export const validateCustomer = checked(module.validateCustomer);
export const buildCustomer = checked(module.buildCustomer);
export const parseCustomer = checked(module.parseSphereCustomer);
