// The types of what a page needs at the documents. Those of the uploads are generated into bodies.d.ts.
import type { UploadSection } from "./bodies.d.ts";
import type { InitSource, ModuleBytes, Options, Platform, Report, WebAssemblyModule } from "./shared.d.ts";

export { FinOnboardingError } from "./shared.js";

/**
 * Loads the WebAssembly module that looks into files and judges them, as `inspectFile` does by itself. Without a source it is fetched from beside this file.
 *
 * A second call resolves at once, concurrent calls share one load. In Node the entry is ready when its import resolves.
 *
 * @throws {FinOnboardingError} no_webassembly, csp, not_loaded, as a rejection; then it may be tried again
 */
export default function init(source?: InitSource | Promise<InitSource>): Promise<void>;

/**
 * Loads the WebAssembly module synchronously, from its bytes or compiled. A second call does nothing.
 *
 * @throws {FinOnboardingError} no_webassembly, csp, not_loaded
 */
export function initSync(bytesOrModule: ModuleBytes | WebAssemblyModule): void;

/** Checks an upload before it is sent. Await `init()` of this entry, or `inspectFile`, before the first call. */
export function validateUpload(upload: UploadSection, options?: Options): Report;

/** What a file says of itself. */
export interface InspectedFile {
  /** The MIME type that the bytes show, or what the browser claims when they show none. */
  type: string;
  /** The length in bytes. */
  size: number;
  /** The first bytes. */
  head: Uint8Array;
  /** The last bytes. */
  tail: Uint8Array;
  /** Equal for equal files: SHA-256 where the page may use it, else one of both ends and the size. */
  digest: string;
  /** Of a JPEG or PNG that says so: its pixels as they are stored. */
  width?: number;
  /** See `width`. */
  height?: number;
  /** Pixels an inch. */
  dpi?: number;
  /** How it is to be turned: EXIF's numbers, 1 to 8. */
  orientation?: number;
}

/**
 * Reads a file in the browser and names what it is; the answer fits into a file of `validateUpload`, which also
 * notices a file that is cut off, or that is attached twice.
 *
 * @throws {FinOnboardingError} not_a_file, unreadable_file, and what `init` throws, as a rejection
 */
export function inspectFile(file: Platform<"Blob">): Promise<InspectedFile>;

/** How far an upload has come, in bytes of the file. */
export interface UploadProgress {
  /** How many bytes of the file have been sent. */
  readonly sent: number;
  /** How many bytes it has. */
  readonly total: number;
}

/** What goes with a file. */
export interface UploadOptions {
  /** The host's own backend, which adds the token: the path of POST /v1/customers/upload there. */
  url: string;
  /** Texts that stand before the file, as `customer_id`. */
  fields?: Readonly<Record<string, string>> | undefined;
  /** What the host's backend wants to be told. The content type is the browser's. */
  headers?: Readonly<Record<string, string>> | Iterable<readonly [string, string]> | Platform<"Headers"> | undefined;
  /** Ends the upload: it rejects with the signal's reason. */
  signal?: Platform<"AbortSignal"> | undefined;
  /** Told again and again how many bytes were sent, from 0 on; if the connection is cut, from 0 again. */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

/** What the server has answered, whatever it is. */
export interface UploadAnswer {
  /** As 200, or 413 where the file is too large. */
  status: number;
  /** Parsed if it is JSON, else the text: for `parseUploadResponse` or `parseApiError`. */
  body: unknown;
}

/**
 * Sends a file, as the part `file` of a multipart body behind the texts in `fields`. Whatever the server answers is an
 * answer, 413 and 500 too. A connection that is cut before an answer came is tried once more, from the beginning.
 *
 * @throws {FinOnboardingError} not_a_file, invalid_options, no_answer, and what `init` throws, as a rejection; the signal's
 *   own reason once it is aborted
 */
export function uploadFile(file: Platform<"Blob">, options: UploadOptions): Promise<UploadAnswer>;
