// Bodies by the million: brings the bytes of lines to the module (src/wasm/lines.rs), piece by piece.
import { bytesOf } from "./bytes.js";
import { within } from "./call.js";
import { FinOnboardingError } from "./errors.js";
import { UNREADABLE } from "./plain.js";

/** How many bytes cross at once, and how long a page waits for its turn at most, in milliseconds. */
const CHUNK = 262_144, LONGEST = 50;
const MOST_FINDINGS = 1000;

/** Options, and beside them what is told while the lines are read. */
export function readLinesOptions(given) {
  if (typeof given !== "object" || given === null) return { options: given };
  return within(() => {
    const { onFinding, onProgress, mostFindings, ...options } = given;
    return { options, onFinding, onProgress, mostFindings };
  }, { options: UNREADABLE });
}

/** Feeds the bytes of a source; answers the counts and the first findings. */
export async function pump(lines, source, { onFinding, onProgress, mostFindings = MOST_FINDINGS }) {
  try {
    const findings = [];
    let read = 0;
    const tell = (found) => {
      for (const finding of found) {
        if (findings.length < mostFindings) findings.push(finding);
        onFinding?.(finding);
      }
    };
    let since = Date.now();
    for await (const piece of pieces(source)) {
      for (let from = 0; from < piece.length; from += CHUNK) {
        const chunk = piece.subarray(from, from + CHUNK);
        read += chunk.length;
        tell(lines.feed(chunk));
        onProgress?.({ ...lines.counts(), bytes: read });
        if (Date.now() - since > LONGEST) {
          await new Promise((resolve) => setTimeout(resolve));
          since = Date.now();
        }
      }
    }
    tell(lines.finish());
    return { ...lines.counts(), bytes: read, findings };
  } finally {
    lines.free();
  }
}

/** The bytes of a source, piece by piece. */
async function* pieces(source) {
  const whole = source instanceof Blob ? source.stream() : source;
  const bytes = bytesOf(whole);
  if (bytes !== undefined) return yield bytes;
  if (whole instanceof ArrayBuffer) return yield new Uint8Array(whole);
  if (whole instanceof ReadableStream) return yield* streamed(whole);
  if (typeof whole?.[Symbol.asyncIterator] !== "function") wrong();
  for await (const piece of whole) yield bytesOf(piece) ?? wrong();
}

/** Not every browser can walk a stream. */
async function* streamed(stream) {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield bytesOf(value) ?? wrong();
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
