// Terms of service, the API's answers, and what a file is.
import { get, shape } from "./careful.js";
import { FinOnboardingError } from "./error.js";
import { CODES, speak } from "./language.js";
import { bytes, bytesAt, makeRoom, mustBeReady, see, wasm, words } from "./memory.js";
import { list, named, next, read, write } from "./value.js";

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

export function parseApiError(status, body, options) {
  // Anything that is no number is no status.
  const number = typeof status === "number" ? Math.max(0, Math.min(65_535, Math.trunc(status) || 0)) : 0;
  const { texts } = speak(options?.language);
  return understand(API_ERROR, parsed(body), () => ({
    ...named("kind message retryable"),
    issues: list(() => {
      const { path, code, message } = named("path code message");
      // The server's own texts are those of our English messages: they tell the code.
      const row = CODES.find((row, n) => (n === code && row[0] !== "server_refused") || row[3] === message) ?? CODES[code];
      const [name, isError, , english] = row, own = texts[CODES.indexOf(row)];
      // In another language, and in the host's words, it says what our own checks say, where they know it.
      const said = own === english || name === "server_refused" ? message || own : own.replaceAll("{member}", () => path.split(".").at(-1));
      return { path, code: name, severity: isError ? "error" : "warning", message: said };
    }),
  }), number);
}

/** What a file's first bytes tell, and nothing of what they do not. */
function toldBy(first, claimed) {
  makeRoom(0, first.length);
  bytes.set(first, bytesAt);
  const at = see(wasm.picture(first.length));
  const picture = {};
  ["width", "height", "dpi", "orientation"].forEach((name, n) => {
    if (words[at + n] > 0) picture[name] = words[at + n];
  });
  return { type: exchange(FILE, 0, first.length, next) ?? claimed, ...picture };
}

/**
 * How many of a file's first and last bytes are worth reading; how many it may have before a picture says what it is,
 * for cameras write a small one there; and up to how many all are read for a digest.
 */
const HEAD = 1024, HEADERS = 131_072, MOST = 33_554_432;

/** What equal files have in common: of most files SHA-256, where the page may use it. */
async function digestOf(file, first, tail) {
  const subtle = globalThis.crypto?.subtle;
  if (subtle !== undefined && file.size <= MOST) {
    const hash = new Uint8Array(await subtle.digest("SHA-256", await bytesOf(file)));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  }
  // FNV-1a of both ends, beside the size.
  let hash = 0x811c9dc5;
  for (const part of [first, tail]) for (const byte of part) hash = Math.imul(hash ^ byte, 0x01000193);
  return `${file.size}-${hash >>> 0}`;
}

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

/** Reads a file and names what it is; the answer fits into `validateUpload`. */
export async function inspectFile(file) {
  mustBeReady();
  if (!(file instanceof Blob)) throw new FinOnboardingError("not_a_file", "inspectFile takes a File or a Blob");
  let first, tail, digest;
  try {
    first = new Uint8Array(await bytesOf(file.slice(0, HEADERS)));
    tail = new Uint8Array(await bytesOf(file.slice(-HEAD)));
    digest = await digestOf(file, first, tail);
  } catch (cause) {
    throw new FinOnboardingError("unreadable_file", String(cause?.message ?? cause));
  }
  return { ...toldBy(first, file.type), size: file.size, head: first.slice(0, HEAD), tail, digest };
}
