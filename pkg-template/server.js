// What no page needs, for the host's server: webhooks and answers to them, V1, migrations, lines by the million.
import {
  buildAttachV1 as buildAttach, buildCreateV1 as buildCreate, buildRfiAnswer as answer, carried, isReady, migrateAttach as toAttach,
  migrateCreate as toCreate, parseWebhook as webhook, told, validateAttachV1 as validateAttach, validateCreateV1 as validateCreate,
} from "./engine.js";
import { mustBeReady } from "./shared.js";

export { default, initSync } from "./engine.js";
export { verifyWebhookSignature } from "./server/signature.js";
export { FinOnboardingError } from "./shared.js";

const ready = () => mustBeReady(isReady, "server");

export const parseWebhook = (rawBody) => (ready(), webhook(rawBody));
export const buildRfiAnswer = (rfi, form, options) => (ready(), answer(rfi, form, options));
export const validateCreateV1 = (body, options) => (ready(), validateCreate(body, options));
export const validateAttachV1 = (body, options) => (ready(), validateAttach(body, options));
export const buildCreateV1 = (form, options) => (ready(), buildCreate(form, options));
export const buildAttachV1 = (form, options) => (ready(), buildAttach(form, options));
export const migrateCreate = (body, options) => (ready(), toCreate(body, options));
export const migrateAttach = (body, options) => (ready(), toAttach(body, options));

/** Lines have a module of their own, for servers that never see one. */
export async function validateCreateLines(source, options) {
  const lines = await import("./lines.js");
  await lines.init(carried("lines"));
  return lines.validateCreateLines(source, options, told());
}
