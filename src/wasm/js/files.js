// Files, and what is told beside them.
import { within } from "./call.js";
import { copiedWhole, sent } from "./plain.js";

/** How many texts may stand beside a file. */
const MOST_FIELDS = 1000;
/** No server takes a longer address. */
const LONGEST_ADDRESS = 100_000;

const typeOf = Object.getOwnPropertyDescriptor(globalThis.Blob?.prototype ?? {}, "type")?.get;

/** A blob of the same bytes, whatever else it says of itself; undefined of what is none. */
export function blobOf(value) {
  try {
    return new Blob([value], { type: typeOf.call(value) });
  } catch {
    return undefined;
  }
}

/** What is told beside a file that is to be sent; of what is not as it should be, nothing. */
export function readUploadOptions(given) {
  return within(() => {
    const { url, fields, headers, signal, onProgress } = given;
    return { url: addressOf(url), fields: copiedWhole(sent(fields, ""), 2, MOST_FIELDS), headers: headersOf(headers), signal, onProgress };
  }, {});
}

/** The whole address that an upload goes to. */
function addressOf(url) {
  try {
    if (url.length > LONGEST_ADDRESS) return undefined;
    const { href, protocol, username, password } = new URL(url, globalThis.document?.baseURI ?? globalThis.location?.href);
    return /^https?:$/.test(protocol) && username + password === "" ? href : undefined;
  } catch {
    return undefined;
  }
}

/** The headers of an upload, as pairs. Its content type is the browser's alone, which knows where the parts of the body end. */
function headersOf(given) {
  try {
    const headers = new Headers(given instanceof Headers ? given : pairsOf(given ?? {}));
    headers.delete("content-type");
    return [...headers];
  } catch {
    return undefined;
  }
}

/** Headers by their names, or as pairs: so many at most, for an iterable may have no end. */
function pairsOf(given) {
  if (typeof given[Symbol.iterator] !== "function") return given;
  const pairs = [];
  for (const pair of given) if (pairs.push(pair) > MOST_FIELDS) throw new RangeError("too many headers");
  return pairs;
}

/** Whether a request's body can be a stream there: by a browser that knows how, over HTTP/2 or later. */
export function streamsTo(url) {
  let isAsked = false;
  try {
    const { headers } = new Request(url, {
      method: "POST",
      body: new ReadableStream(),
      get duplex() {
        isAsked = true;
        return "half";
      },
    });
    // Who does not know of `duplex` reads the stream as text.
    if (!isAsked || headers.has("content-type")) return false;
    // Where nothing but fetch can send, it is not a browser's, and streams over any connection.
    if (typeof XMLHttpRequest !== "function") return typeof Window !== "function" && typeof WorkerGlobalScope !== "function";
    const loaded = performance.getEntries().filter(({ name, nextHopProtocol }) => nextHopProtocol && new URL(name).origin === new URL(url).origin);
    return /^h[23]/.test(loaded.at(-1)?.nextHopProtocol ?? "");
  } catch {
    return false;
  }
}

/** Tells how far an upload has come. What the host's function throws is the host's to see, and stops nothing. */
export function tellProgress(onProgress, sent, total) {
  try {
    onProgress({ sent, total });
  } catch (reason) {
    setTimeout(() => {
      throw reason;
    });
  }
}
