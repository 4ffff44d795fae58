// Terms of service, uploads, answers; and what a file is.
import { FinOnboardingError } from "./error.js";
import { bytes, bytesAt, makeRoom, mustBeReady, see, wasm, words } from "./memory.js";
import { read, write } from "./value.js";
import { CODES } from "./words.js";

const TOS = 0, CREATE = 1, UPLOAD = 2, API_ERROR = 3, FILE = 4;

function understand(what, status, used) {
  const answer = wasm.understand(what, status, used);
  see(wasm.room(0, 0));
  const found = read();
  wasm.wipe(0, answer >>> 1);
  if (answer & 1) throw new FinOnboardingError(found.code, found.message);
  return found;
}

/** An answer as it was parsed, or its text. */
function parsed(json) {
  try {
    return typeof json === "string" ? JSON.parse(json) : json;
  } catch {
    return json;
  }
}

export function parseTosPoliciesValue(url) {
  return understand(TOS, 0, write(typeof url === "string" ? url : undefined));
}

export function parseCreateResponse(json) {
  return understand(CREATE, 0, write(parsed(json)));
}

export function parseUploadResponse(json) {
  return understand(UPLOAD, 0, write(parsed(json)));
}

export function parseApiError(status, body) {
  // Anything that is no number is no status.
  const number = typeof status === "number" ? Math.max(0, Math.min(65_535, Math.trunc(status) || 0)) : 0;
  const error = understand(API_ERROR, number, write(parsed(body)));
  error.issues = error.issues.map(({ path, code, message }) => {
    // The server's own texts are those of our messages: they tell the code.
    const known = CODES.find(([name, , , text]) => (code === "server_refused" ? text === message : name === code));
    const [name, isError, , text] = known ?? CODES.find(([name]) => name === code);
    return { path, code: name, severity: isError ? "error" : "warning", message: message || text };
  });
  return error;
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
  return { type: understand(FILE, 0, first.length) ?? claimed, ...picture };
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
