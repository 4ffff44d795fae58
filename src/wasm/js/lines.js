// Bodies by the million: lines of JSON, straight from their bytes, in constant memory.
import { FinOnboardingError } from "./error.js";
import { PARTS } from "./layout.js";
import { bytes, elsewhere, see, wasm, words } from "./memory.js";
import * as options from "./options.js";
import { issues, isValid } from "./report.js";

/** How many bytes cross at once, and how long a page waits for its turn at most, in milliseconds. */
const CHUNK = 262_144, LONGEST = 50;
const MOST_FINDINGS = 1000;

/** Checks the create bodies of a text of JSON lines. */
export async function validateCreateLines(source, given = {}) {
  const { onFinding, onProgress, mostFindings = MOST_FINDINGS, ...rest } = given ?? {};
  options.use(rest);
  const { language } = options;
  const number = wasm.lines_new();
  options.forget();
  const findings = [];
  let read = 0;
  let counts;
  const tell = (at) => {
    const lines = linesOf(see(at), (told) => (counts = told), language);
    for (const finding of lines) {
      if (findings.length < mostFindings) findings.push(finding);
      onFinding?.(finding);
    }
  };
  let isDone = false;
  try {
    let since = Date.now();
    for await (const piece of pieces(source)) {
      for (let from = 0; from < piece.length; from += CHUNK) {
        const chunk = piece.subarray(from, from + CHUNK);
        const at = wasm.lines_room(CHUNK);
        see(wasm.room(0, 0));
        bytes.set(chunk, at);
        read += chunk.length;
        tell(wasm.lines_feed(number, chunk.length));
        onProgress?.({ ...counts, bytes: read });
        if (Date.now() - since > LONGEST) {
          await new Promise((resolve) => setTimeout(resolve));
          since = Date.now();
        }
      }
    }
    isDone = true;
    tell(wasm.lines_finish(number));
    return { ...counts, bytes: read, findings };
  } finally {
    if (!isDone) {
      wasm.lines_finish(number);
      wasm.lines_wipe();
    }
  }
}

/** The lines that something was found in. */
function linesOf(out, count, language) {
  const whole = (at) => words[at] + words[at + 1] * 2 ** 32;
  count({ lines: whole(out), valid: whole(out + 2), invalid: whole(out + 4), blank: whole(out + 6) });
  const [cellsAt, bytesAt, length] = words.subarray(out + 8);
  const lines = [];
  let at = out + 11;
  for (let n = 0; n < length; n++) {
    const found = words[at + 4];
    const read = () => issues(PARTS.Create.table, at + 5, found, language);
    const own = elsewhere(cellsAt + 8 * words[at + 2], bytesAt + words[at + 3], read);
    lines.push({ line: whole(at), valid: isValid(own), issues: own });
    at += 5 + 4 * found;
  }
  wasm.lines_wipe();
  return lines;
}

/** The bytes of a source, piece by piece. */
async function* pieces(source) {
  const whole = source instanceof Blob ? source.stream() : source;
  if (whole instanceof Uint8Array) return yield whole;
  if (whole instanceof ArrayBuffer) return yield new Uint8Array(whole);
  if (whole instanceof ReadableStream) return yield* streamed(whole);
  if (typeof whole?.[Symbol.asyncIterator] !== "function") wrong();
  for await (const piece of whole) yield piece instanceof Uint8Array ? piece : wrong();
}

/** Not every browser can walk a stream. */
async function* streamed(stream) {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value instanceof Uint8Array ? value : wrong();
    }
  } finally {
    // Whoever stops early leaves nothing to be read.
    await reader.cancel().catch(() => {});
  }
}

function wrong() {
  throw new FinOnboardingError(
    "not_bytes",
    "validateCreateLines takes a Uint8Array, an ArrayBuffer, a Blob, or a stream or async iterable of Uint8Arrays",
  );
}
