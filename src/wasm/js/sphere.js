// Every function of the entry for SpherePay; `start` gives them the module's exports.
import { parsed, understand } from "./answers.js";
import { finish } from "./build.js";
import * as careful from "./careful.js";
import { check, withRoom } from "./check.js";
import { learn } from "./language.js";
import { PARTS } from "./layout.js";
import { bytesUsed, wipe } from "./memory.js";
import * as options from "./options.js";
import { next } from "./value.js";
import { CALLED, CODES } from "./words.js";

export { FinOnboardingError } from "./error.js";
export { addMessages } from "./language.js";

learn(CODES, CALLED);

export function validateCustomer(body, options) {
  return check(PARTS.Customer, body, options);
}

export function buildCustomer(form, given) {
  options.use(given);
  const part = PARTS.Customer;
  // A plain copy first, for what no table knows is sent as the form holds it.
  const copy = copied(form);
  // What is too large to be copied is laid out as that.
  if (copy !== undefined) {
    wipe();
    withRoom(() => careful.read(copy, 0, part.kind, part.own, true));
  }
  return finish(part, bytesUsed, { ...copy, meta: careful.freeCopy }, careful.protos, given);
}

/** A copy of plain lists, objects and values. */
function copied(value) {
  withRoom(() => careful.read(value, 0, "free"));
  return careful.freeCopy;
}

export function parseCustomer(json) {
  const answer = parsed(json);
  const customer = understand(0, answer, next);
  const profiles = careful.get(answer, "verificationProfiles");
  customer.profiles.forEach((profile, n) => {
    profile.errors = copied(careful.get(careful.get(careful.get(profiles, n), "criteria"), "errors")) ?? [];
    wipe();
  });
  return customer;
}
