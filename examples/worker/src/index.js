// What a page may ask for, and of whom: everything else is refused before any of its body is read.
import { forbidden, internal, isOurs, methodNotAllowed, noSuchPath, Refusal, unfinished } from "./answers.js";
import { attach, catalogue, create, status, upload } from "./calls.js";

const routes = [
  ["GET", /^\/v1\/(?:occupations|purposes|source-of-funds|countries)$/, catalogue],
  ["GET", /^\/v1\/countries\/[A-Z]{3}\/subdivisions$/, catalogue],
  ["POST", /^\/v2\/customers\/individual$/, create],
  ["POST", /^\/v1\/customers\/upload$/, upload],
  ["POST", /^\/v2\/customers\/([\w-]+)\/individual\/attach$/, attach],
  ["GET", /^\/v2\/customers\/(?!individual$)([\w-]+)$/, status],
];

const PREFIX = "/api";
const SECRETS = ["FIN_CLIENT_ID", "FIN_CLIENT_SECRET", "SESSION_KEY"];

async function answer(request, env, url) {
  const lacking = SECRETS.filter((name) => !env[name]);
  if (lacking.length > 0) throw unfinished(lacking);
  if (!url.pathname.startsWith(`${PREFIX}/`)) throw noSuchPath();
  const path = url.pathname.slice(PREFIX.length);
  const known = routes.filter(([, pattern]) => pattern.test(path));
  if (known.length === 0) throw noSuchPath();
  const route = known.find(([method]) => method === request.method);
  if (!route) throw methodNotAllowed(known.map(([method]) => method));
  const [, pattern, call] = route;
  return call({ request, env, path, search: url.search, customerId: pattern.exec(path)[1] });
}

/** Whether this page may read our answers; a page of our own host says so by the same origin. */
function mayAsk(request, env, url) {
  const origin = request.headers.get("origin");
  // A browser names the origin of every POST: what has none comes from no page, or hides where it comes from.
  if (origin === null) return request.method === "GET";
  return origin === url.origin || env.ALLOWED_ORIGINS.includes(origin);
}

function preflight() {
  const headers = { "access-control-allow-methods": "GET, POST", "access-control-allow-headers": "content-type", "access-control-max-age": "7200" };
  return new Response(null, { status: 204, headers });
}

export default {
  async fetch(request, env) {
    const url = new URL(request.url);
    const isAllowed = mayAsk(request, env, url);
    let response;
    try {
      if (!isAllowed) throw forbidden("This origin is not allowed");
      response = request.method === "OPTIONS" ? preflight() : await answer(request, env, url);
    } catch (error) {
      // Nothing is logged: a message may quote what a person entered.
      response = error instanceof Refusal ? error.response() : internal();
    }
    isOurs(response.headers);
    if (isAllowed && request.headers.has("origin")) {
      response.headers.set("access-control-allow-origin", request.headers.get("origin"));
      response.headers.set("access-control-allow-credentials", "true");
    }
    return response;
  },
};
