// What no page needs, for the host's server: webhooks and answers to them, V1, migrations, lines by the million.
import * as engine from "./engine.js";
import { mustBeReady } from "./load.js";

export { default, initSync } from "./engine.js";
export { verifyWebhookSignature } from "./server/signature.js";
export { FinOnboardingError } from "./shared.js";

const ready = () => mustBeReady(engine.isReady, "server");

export const parseWebhook = (rawBody) => (ready(), engine.parseWebhook(rawBody));
export const buildRfiAnswer = (rfi, form, options) => (ready(), engine.buildRfiAnswer(rfi, form, options));
export const validateCreateV1 = (body, options) => (ready(), engine.validateCreateV1(body, options));
export const validateAttachV1 = (body, options) => (ready(), engine.validateAttachV1(body, options));
export const buildCreateV1 = (form, options) => (ready(), engine.buildCreateV1(form, options));
export const buildAttachV1 = (form, options) => (ready(), engine.buildAttachV1(form, options));
export const migrateCreate = (body, options) => (ready(), engine.migrateCreate(body, options));
export const migrateAttach = (body, options) => (ready(), engine.migrateAttach(body, options));

/** Lines have a module of their own, for servers that never see one. */
export async function validateCreateLines(source, options) {
  const lines = await import("./lines.js");
  await lines.init(engine.carried("lines"));
  return lines.validateCreateLines(source, options, engine.told());
}
