// What no page needs, for the host's server: webhooks and answers to them, V1, migrations, lines by the million.
import load, * as module from "./fin_onboarding_server.js";
import { carried, loader, mustBeReady, rows } from "./shared.js";

export { FinOnboardingError } from "./shared.js";

const own = loader(load, module.initSync, () => carried("server"));

export const { initSync } = own;

export default function init(source) {
  return own.init(source);
}

let told;

function ready() {
  mustBeReady(own.isReady, "server");
  // The rows of tax numbers, where loadTaxIds has been called.
  if (rows !== told) module.takeTaxIds((told = rows));
}

const checked = (call) => (...given) => {
  ready();
  return call(...given);
};

export const parseWebhook = checked(module.parseWebhook);
export const buildRfiAnswer = checked(module.buildRfiAnswer);
export const validateCreateV1 = checked(module.validateCreateV1);
export const validateAttachV1 = checked(module.validateAttachV1);
export const buildCreateV1 = checked(module.buildCreateV1);
export const buildAttachV1 = checked(module.buildAttachV1);
export const migrateCreate = checked(module.migrateCreate);
export const migrateAttach = checked(module.migrateAttach);

export async function validateCreateLines(source, options) {
  await own.init();
  ready();
  return module.validateCreateLines(source, options);
}

export async function verifyWebhookSignature(rawBody, headers, secret) {
  await own.init();
  return module.verifyWebhookSignature(rawBody, headers, secret);
}
