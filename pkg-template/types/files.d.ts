// What is told of files, and of their upload.

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
