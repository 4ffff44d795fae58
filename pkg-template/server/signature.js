// Signatures of webhooks, for the host's server: pages never load this.
import { FinOnboardingError } from "../shared.js";

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
