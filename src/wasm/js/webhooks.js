// Webhooks, for the host's server, and answers to what they ask for.
import { parsed, understand } from "./answers.js";
import { build } from "./build.js";
import { FinOnboardingError } from "./error.js";
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

/** The header of that name, however the host keeps its headers; undefined if it is there twice. */
function header(headers, name) {
  const all = typeof headers?.[Symbol.iterator] === "function" ? [...headers] : Object.entries(headers ?? {});
  const values = all.filter(([key]) => String(key).toLowerCase() === name).flatMap(([, value]) => value ?? []);
  return values.length > 1 ? "" : values[0];
}

/** Whether the API has signed a body ("Verifying Webhooks": HMAC of the raw body, hexadecimal). */
export async function verifyWebhookSignature(rawBody, headers, secret) {
  const subtle = globalThis.crypto?.subtle;
  const bytesOf = (given) => (typeof given === "string" ? new TextEncoder().encode(given) : given);
  const [body, key] = [rawBody, secret].map(bytesOf);
  if (!subtle || !(body instanceof Uint8Array) || !(key instanceof Uint8Array) || key.length === 0) {
    throw new FinOnboardingError("cannot_verify", "verifying takes the raw body and the secret, as text or bytes, and WebCrypto");
  }
  const signature = header(headers, "x-fin-signature");
  const [, size] = /^sha-?(256|384|512)$/i.exec(header(headers, "x-fin-signature-algorithm") ?? "sha256") ?? [];
  if (!size || !/^([\da-f]{2})+$/i.test(signature)) return false;
  const algorithm = { name: "HMAC", hash: `SHA-${size}` };
  const imported = await subtle.importKey("raw", key, algorithm, false, ["verify"]);
  // It compares in constant time.
  return subtle.verify("HMAC", imported, Uint8Array.from(signature.match(/../g), (byte) => parseInt(byte, 16)), body);
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
