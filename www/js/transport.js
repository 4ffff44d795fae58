// One file, one request. The bytes are counted where the browser can stream a
// request body (it needs HTTP/2 or later); elsewhere only the whole file counts.
import { parseApiError, parseUploadResponse } from "./engine.js";
import { send } from "./api.js";
import { session } from "./session.js";

const PATH = "/api/v1/customers/upload";
/** The name of the file's part, under which the answer speaks of it. */
export const FIELD = "file";

/** A refused upload: what the server said. */
export class Refused extends Error {
  constructor(status, body) {
    super("refused");
    this.status = status;
    this.answer = parseApiError(status, body, session);
  }
}

/** A browser that does not know `duplex` reads the stream as text and sets a content type. */
function bodiesStream() {
  let asked = false;
  try {
    const request = new Request(location.href, {
      method: "POST",
      body: new ReadableStream(),
      get duplex() {
        asked = true;
        return "half";
      },
    });
    return asked && !request.headers.has("content-type");
  } catch {
    return false;
  }
}

function protocol() {
  const calls = performance.getEntriesByType("resource").filter((entry) => entry.name.startsWith(`${location.origin}/api/`));
  return (calls.at(-1) ?? performance.getEntriesByType("navigation")[0])?.nextHopProtocol ?? "";
}

/** Whether the bytes of an upload can be counted on this connection. */
export const countsBytes = () => bodiesStream() && /^h[23]/.test(protocol());

/** Uploads a file and gives its URI. `onBytes(sent)` is called where bytes can be counted. */
export async function upload(customerId, file, signal, onBytes) {
  const form = new FormData();
  form.append("customer_id", customerId);
  form.append(FIELD, file, file.name);
  // A FormData body names its own boundary: setting Content-Type here would lose it.
  const init = onBytes && countsBytes() ? counted(form, onBytes) : { body: form };
  const answer = await send(PATH, { method: "POST", signal, ...init }, 0);
  if (!answer.ok) throw new Refused(answer.status, answer.body);
  const uri = parseUploadResponse(answer.body)[FIELD];
  if (!uri) throw new Refused(answer.status, answer.body);
  return uri;
}

/** The same multipart body as a stream; the content type with the boundary comes from the browser's own packing. */
function counted(form, onBytes) {
  const packed = new Response(form);
  let sent = 0;
  const count = new TransformStream({
    transform(chunk, out) {
      sent += chunk.byteLength;
      onBytes(sent);
      out.enqueue(chunk);
    },
  });
  return { body: packed.body.pipeThrough(count), duplex: "half", headers: { "content-type": packed.headers.get("content-type") } };
}
