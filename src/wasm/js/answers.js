// Terms of service, uploads, answers; and what a file is.
import { FinOnboardingError } from "./error.js";
import { bytes, bytesAt, makeRoom, mustBeReady, see, wasm } from "./memory.js";
import { read, write } from "./value.js";
import { CODES } from "./words.js";

const TOS = 0, CREATE = 1, UPLOAD = 2, API_ERROR = 3, FILE = 4; // 5 and 6: migrate.js

export function understand(what, status, used) {
  const answer = wasm.understand(what, status, used);
  see(wasm.room(0, 0));
  const found = read();
  wasm.wipe(0, answer >>> 1);
  if (answer & 1) throw new FinOnboardingError(found.code, found.message);
  return found;
}

/** An answer as it was parsed, or its text. */
export function parsed(json) {
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

/** The media type that a file's first bytes tell; null where they tell none. */
export function mediaType(head) {
  makeRoom(0, head.length);
  bytes.set(head, bytesAt);
  return understand(FILE, 0, head.length);
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
