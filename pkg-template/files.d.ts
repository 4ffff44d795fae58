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
