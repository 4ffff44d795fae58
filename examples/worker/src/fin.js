// The API: its token, which no page ever sees, and the calls that carry it.
import { tooSlow, unreachable } from "./answers.js";

/** Uploads take their time. */
const LONGEST = 60_000;

/** Kept as long as this instance lives, until the API takes it no longer. Only the text: a request's promise is its own. */
let token;

async function ask(url, options) {
  try {
    // Where the API would lead elsewhere, the token does not follow.
    const response = await fetch(url, { ...options, redirect: "manual", signal: AbortSignal.timeout(LONGEST) });
    if (response.status < 300 || response.status >= 400) return response;
  } catch (error) {
    if (error.name === "TimeoutError") throw tooSlow();
  }
  throw unreachable();
}

/** Fin.com's developer documentation, Authentication, Issue a Token. */
async function issue(env) {
  const response = await ask(`${env.FIN_API}/v1/oauth/token`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ client_id: env.FIN_CLIENT_ID, client_secret: env.FIN_CLIENT_SECRET }),
  });
  const answer = response.ok ? await response.json().catch(() => undefined) : undefined;
  const issued = (answer?.data ?? answer)?.access_token;
  if (typeof issued !== "string") throw unreachable();
  return issued;
}

/** Sends a call, and passes on what the API says: its status and its words, nothing of what else it sets. */
export async function send(env, method, path, body) {
  const headers = { accept: "application/json" };
  // A form writes its own type, with the boundary.
  if (typeof body === "string") headers["content-type"] = "application/json";
  const call = async () => {
    token ??= await issue(env);
    return ask(env.FIN_API + path, { method, body, headers: { ...headers, authorization: `Bearer ${token}` } });
  };
  let response = await call();
  if (response.status === 401) {
    // It ran out. A second refusal has another cause, which the page is told.
    await response.body?.cancel();
    token = undefined;
    response = await call();
  }
  const told = new Headers();
  for (const name of ["content-type", "retry-after"]) {
    if (response.headers.has(name)) told.set(name, response.headers.get(name));
  }
  return new Response(response.body, { status: response.status, headers: told });
}
