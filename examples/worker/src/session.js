// Which customer a browser acts for: a cookie that we signed when it created one. A host with sessions of its own keeps
// the customer's id there, and needs nothing of this file.

const NAME = "__Host-onboarding";
const COOKIE = new RegExp(`(?:^|; )${NAME}=(([^.;]+)\\.(\\d+))\\.([0-9a-f]{64})(?:;|$)`);
/** How long a person may take, in seconds. */
const LONGEST = 24 * 60 * 60;

const text = new TextEncoder();
const key = (env, use) => crypto.subtle.importKey("raw", text.encode(env.SESSION_KEY), { name: "HMAC", hash: "SHA-256" }, false, [use]);
const now = () => Math.floor(Date.now() / 1000);

/** The cookie of a browser that has just created this customer. */
export async function begin(customerId, env) {
  const said = `${encodeURIComponent(customerId)}.${now() + LONGEST}`;
  const signature = new Uint8Array(await crypto.subtle.sign("HMAC", await key(env, "sign"), text.encode(said)));
  const hex = Array.from(signature, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${NAME}=${said}.${hex}; Max-Age=${LONGEST}; Path=/; Secure; HttpOnly; SameSite=Strict`;
}

/** The customer that this browser created, if our signature under it is good and not too old. */
export async function customerOf(request, env) {
  const cookie = request.headers.get("cookie") ?? "";
  const [, said, id, until, hex] = COOKIE.exec(cookie) ?? [];
  if (said === undefined || Number(until) < now()) return undefined;
  const signature = Uint8Array.from(hex.match(/../g), (byte) => parseInt(byte, 16));
  const isOurs = await crypto.subtle.verify("HMAC", await key(env, "verify"), signature, text.encode(said));
  return isOurs ? decodeURIComponent(id) : undefined;
}
