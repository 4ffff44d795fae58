// Webhooks, for the host's server, and answers to what they ask for.
import { parsed, understand } from "./answers.js";
import { build } from "./build.js";
import { PARTS } from "./layout.js";
import * as options from "./options.js";
import { named, next } from "./value.js";

const WEBHOOK = 8, REQUEST = 9;

/** Reads a webhook's raw body. */
export function parseWebhook(rawBody) {
  let body;
  try {
    body = JSON.parse(typeof rawBody === "string" ? rawBody : new TextDecoder("utf-8", { fatal: true }).decode(rawBody));
  } catch {
    // The module says what it takes.
  }
  const read = understand(WEBHOOK, body, () => named("type customerId status tosPoliciesValue"));
  // The API's own words as they were parsed: what stands in them is not the module's to change.
  return { ...read, event: body.event, data: body.data };
}

/** A request for information: what it asks for, and whom. */
const requested = (rfi, isAnswered) =>
  understand(REQUEST, parsed(rfi), () => {
    const fields = [];
    while (next()) fields.push(named("path section documentType field dataType status side reason"));
    return { fields, ...named("asked customerId") };
  }, isAnswered);

export const requestedFields = (rfi) => requested(rfi).fields;

/** Answers a request for information with what a form of an attach holds, and nothing else. */
export function buildRfiAnswer(rfi, form, given) {
  options.use(given);
  const { asked, customerId } = requested(rfi, 1);
  return build(PARTS.Attach, form, { ...given, customerId: given?.customerId ?? customerId }, asked);
}
