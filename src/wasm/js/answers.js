// Terms of service, the API's answers, and what a file is.
import { get, shape } from "./careful.js";
import { FinOnboardingError } from "./error.js";
import { bytes, bytesAt, makeRoom, mustBeReady, see, wasm } from "./memory.js";
import { list, named, next, read, write } from "./value.js";
import { CODES } from "./words.js";

const FILE = 0, TOS = 1, CREATE = 2, UPLOAD = 3, ATTACH = 4, API_ERROR = 5, STATUS = 6, CATALOGUE = 7; // behind: webhooks.js, migrate.js

/** What the module makes of a value, of so many values at most, as `answer` reads it. */
export const understand = (what, value, answer, status, most) => exchange(what, status, write(value, most), answer);

function exchange(what, status, used, answer) {
  const answered = wasm.understand(what, status, used);
  see(wasm.room(0, 0));
  try {
    return read(() => {
      if (answered & 1) throw new FinOnboardingError(next(), next());
      return answer();
    });
  } finally {
    wasm.wipe(0, answered >>> 1);
  }
}

/** An answer as it was parsed, or its text. */
export function parsed(json) {
  try {
    return typeof json === "string" ? JSON.parse(json) : json;
  } catch {
    return json;
  }
}

const text = (value) => (typeof value === "string" ? value : undefined);

export const parseTosPoliciesValue = (url) => understand(TOS, text(url), next);

export const parseCreateResponse = (json) =>
  understand(CREATE, parsed(json), () => named("customerId tosPoliciesUrl tosPoliciesValue"));

export const parseUploadResponse = (json) =>
  // Entries define members; setting them would let "__proto__" be more than a name.
  understand(UPLOAD, parsed(json), () => Object.fromEntries(list(() => [next(), next()])));

export const parseAttachResponse = (json) => understand(ATTACH, parsed(json), () => named("customerId"));

export const describeStatus = (status) =>
  understand(STATUS, text(status), () => ({ ...named("known meaning attachAllowed waiting final"), next: list(next) }));

export function parseCatalogue(kind, pages) {
  const length = shape(pages);
  const answers = Array.from({ length: length < 0 ? 1 : length }, (_, n) => parsed(length < 0 ? pages : get(pages, n)));
  return understand(CATALOGUE, [text(kind), answers], () => {
    const found = { ...named("complete"), missing: list(next) };
    return { rows: list(next).flatMap((n) => answers[n].data[kind]), ...found };
  });
}

export function parseApiError(status, body) {
  // Anything that is no number is no status.
  const number = typeof status === "number" ? Math.max(0, Math.min(65_535, Math.trunc(status) || 0)) : 0;
  return understand(API_ERROR, parsed(body), () => ({
    ...named("kind message retryable"),
    issues: list(() => {
      const { path, code, message } = named("path code message");
      // The server's own texts are those of our messages: they tell the code.
      const [name, isError, , text] = CODES.find((row, n) => (n === code && row[0] !== "server_refused") || row[3] === message) ?? CODES[code];
      return { path, code: name, severity: isError ? "error" : "warning", message: message || text };
    }),
  }), number);
}

/** The media type that a file's first bytes tell; null where they tell none. */
export function mediaType(head) {
  makeRoom(0, head.length);
  bytes.set(head, bytesAt);
  return exchange(FILE, 0, head.length, next);
}

/** How many of a file's first bytes are worth reading. */
const HEAD = 1024;

/** The bytes of a blob. A page's reader where there is one: Firefox's `arrayBuffer()` has been seen to wait for ever. */
function bytesOf(blob) {
  if (typeof FileReader !== "function") return blob.arrayBuffer();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(blob);
  });
}

/** Reads a file's first bytes and names what it is; the answer fits into `validateUpload`. */
export async function inspectFile(file) {
  mustBeReady();
  if (!(file instanceof Blob)) throw new FinOnboardingError("not_a_file", "inspectFile takes a File or a Blob");
  let head;
  try {
    head = new Uint8Array(await bytesOf(file.slice(0, HEAD)));
  } catch (cause) {
    throw new FinOnboardingError("unreadable_file", String(cause?.message ?? cause));
  }
  return { type: mediaType(head) ?? file.type, size: file.size, head };
}
