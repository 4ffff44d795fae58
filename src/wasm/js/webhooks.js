// Webhooks, for the host's server: the raw body and the headers, whatever they are kept in.
import { bytesOf } from "./bytes.js";
import { within } from "./call.js";

/** How many headers are looked at, and how long one is at most. */
const MOST = 1000, LONGEST = 10_000;

const encoder = new TextEncoder();

/** The body of a webhook; undefined where it is no JSON. */
export function bodyOf(raw) {
  try {
    return JSON.parse(typeof raw === "string" ? raw : new TextDecoder("utf-8", { fatal: true }).decode(raw));
  } catch {
    return undefined;
  }
}

/** Text or bytes, as bytes; undefined of anything else. */
export const bytesGiven = (given) => (typeof given === "string" ? encoder.encode(given) : bytesOf(given));

/** The header of a name, in any case; undefined if it is not there, "" if it is there twice or cannot be read. */
export function readHeader(headers, name) {
  return within(() => {
    const values = [];
    let looked = 0;
    for (const pair of typeof headers?.[Symbol.iterator] === "function" ? headers : Object.entries(headers ?? {})) {
      if (looked++ === MOST) return "";
      const [key, value] = Array.isArray(pair) ? pair : [];
      if (typeof key !== "string" || key.toLowerCase() !== name) continue;
      // Servers keep what came more than once in a list.
      if (!Array.isArray(value)) values.push(value);
      else if (value.length > 0) values.push(value.length === 1 ? value[0] : "");
    }
    const [first, ...others] = values.filter((value) => value !== undefined && value !== null);
    return others.length > 0 || (first !== undefined && !(first?.length <= LONGEST && typeof first === "string")) ? "" : first;
  }, "");
}
