// The host's own backend, same origin under /api. The page holds no token.
import { startAnswers } from "./engine.js";

/** No answer came: the network, a cut connection, or a time limit. */
export class Unreachable extends Error {}

/** A call was given up by the person. */
export const isCancelled = (error, signal) => Boolean(signal?.aborted) || error?.name === "AbortError";

/** Sends one request; any status is an answer, and a body that is not JSON is text. */
export async function send(path, init = {}, limit = 30_000) {
  const signals = [init.signal, limit && AbortSignal.timeout(limit)].filter(Boolean);
  try {
    const response = await fetch(path, {
      cache: "no-store", credentials: "same-origin", ...init,
      signal: signals.length ? AbortSignal.any(signals) : undefined,
    });
    // What reads the answers comes with the first of them.
    const [text] = await Promise.all([response.text(), startAnswers()]);
    return { status: response.status, ok: response.ok, body: parsed(text) };
  } catch (error) {
    if (isCancelled(error, init.signal)) throw error;
    throw new Unreachable("No answer came");
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Sends what buildCreate or buildAttach made. */
export const submit = ({ method, path, headers, body }) => send(`/api${path}`, { method, headers, body });

export const customer = (id, signal) => send(`/api/v2/customers/${encodeURIComponent(id)}`, { signal });
