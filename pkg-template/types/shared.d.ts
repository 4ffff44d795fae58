// What several entries share, and the module of everything.

// The platform's classes where the compiler knows them; a Node project without the DOM's types compiles as well.
export type Platform<Name extends string> = typeof globalThis extends Record<Name, { prototype: infer Instance }> ? Instance : never;
export type WebAssemblyModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Instance } } } ? Instance : never;

/** The bytes of the WebAssembly module. */
export type ModuleBytes = ArrayBuffer | ArrayBufferView;

/** What the module can be loaded from: an address, an answer of fetch, its bytes, or the compiled module. */
export type InitSource = string | Platform<"URL"> | Platform<"Request"> | Platform<"Response"> | ModuleBytes | WebAssemblyModule;

/** One finding about the person's data. It never holds the value itself. */
export interface Issue {
  /** Where: dotted from the body's root, with list indexes, as `basic_info.tax_info.0.document_id`. */
  path: string;
  /** What: stable, the part to program against. */
  code: IssueCode;
  /** An error would be refused by the API; a warning never blocks. */
  severity: "error" | "warning";
  /** For people, in the language of the options; the API's own text where its documents give one. */
  message: string;
  /** What the message was built from. */
  params?: Record<string, string | number>;
}

/** The answer of every check. */
export interface Report {
  /** No issue is an error. */
  valid: boolean;
  /** Every finding, in the order of the API document. */
  issues: Issue[];
}

/** An id as such, or a row of the API's own catalogue. */
export type CatalogueId = number | { id: number; title?: string };

/** A code as such, or a row of the API's own catalogue. */
export type CatalogueCode = string | { code: string; name?: string };

/** A country's alpha-3 code as such, or a row of the API's own catalogue. */
export type CatalogueCountry =
  | string
  | {
      code: string;
      name?: string;
      currency_code?: string;
      phone_code?: string;
      flag_url?: string;
      /**
       * Whether addresses there have a postal code, and its form (`\A`, `\Z`, classes, groups, repetitions):
       * another one is a warning. A form that cannot be read, and a code of more than 20 characters, are unchecked.
       */
      postal_code?: { required?: boolean; regex?: string | null };
    };

/** What the host has fetched from the API's catalogue. A list left out is not checked against. */
export interface Catalogue {
  /** The rows of GET /v1/occupations (fetch every page). */
  occupations?: readonly CatalogueId[];
  /** The rows of GET /v1/purposes?type=INDIVIDUAL. */
  purposes?: readonly CatalogueId[];
  /** The rows of GET /v1/source-of-funds?type=INDIVIDUAL. */
  source_of_funds?: readonly CatalogueId[];
  /** The rows of GET /v1/countries/{alpha-3}/subdivisions, of one country or of several. */
  subdivisions?: readonly CatalogueCode[];
  /** The rows of GET /v1/countries. */
  countries?: readonly CatalogueCountry[];
}

/** What a check may know beside the body. Every member is optional. */
export interface Options {
  /** The date that ages and expiries are judged by, YYYY-MM-DD. Default: the local calendar date. */
  today?: string | undefined;
  /** The language of the messages, a BCP 47 tag: one that `addMessages` or `loadMessages` has added. Default: "en". */
  language?: string | undefined;
  /**
   * How messages call things. false: as the API does ("first_name is required"). true: as people do, in the language ("First
   * name is required", "Choose a country from the list"). An object: so, and by the host's own labels, by path; `*` stands for
   * any index ("basic_info.tax_info.*.document_id"). Default: false; in `bindForm`: true.
   */
  labels?: boolean | Readonly<Record<string, string>> | undefined;
  /** ISO 3166-1 alpha-3, for section checks and attach, where the body does not say it. */
  countryOfResidence?: string | undefined;
  /** Does the client's configuration demand a selfie? Default: false. */
  selfieRequired?: boolean | undefined;
  /** Must an attach carry `tos_policies_value`? Default: true. */
  tosRequired?: boolean | undefined;
  /** May the client use RELIANCE? Unknown: it passes. False: an error at `verification_type`. */
  relianceEnabled?: boolean | undefined;
  /** The customer an attach or an upload is for. */
  customerId?: string | undefined;
  /** The customer's status; an attach is possible in INCOMPLETE and ACTION_REQUIRED alone. */
  customerStatus?: CustomerStatus | (string & {}) | undefined;
  /** Is an attach of this customer still being processed? */
  attachInFlight?: boolean | undefined;
  /** The URIs that uploads of this customer answered with. */
  ownedUris?: readonly string[] | undefined;
  /** Catalogue rows to check ids and codes against. */
  catalogue?: Catalogue | undefined;
  /** false: only what the API refuses is looked for, and no warning told. Default: true. */
  warnings?: boolean | undefined;
  /**
   * Whether single inputs and forms are judged exactly as they were typed, as whole bodies are. Default: false, they are judged
   * as `build*` would send them.
   */
  exact?: boolean | undefined;
  /** The largest file that `validateUpload` does not warn of, in bytes. Default: none is too large. */
  maxFileSize?: number | undefined;
  /** Codes of warnings that are not wanted. What blocks cannot be ignored, nor that a report is cut off. */
  ignore?: readonly Exclude<WarningCode, "more_issues">[] | undefined;
}

/** What normalising did to one input, without its value. */
export interface Change {
  /** Where: as an issue's path. */
  path: string;
  /** What was done. */
  kind: ChangeKind;
}

/** A request that is ready for fetch; add the host's own authorisation. */
export interface BuiltRequest<Method extends string = "POST"> {
  /** For fetch's `method`. */
  method: Method;
  /** The API's path, the customer id percent-encoded in it. */
  path: string;
  /** What the body is; nothing of the host's. */
  headers: Record<string, string>;
  /** The body as text. */
  body: string;
}

/** A form that passed: what is to be sent. */
export interface Built<Body, Method extends string = "POST"> {
  /** It may be sent. */
  ok: true;
  /** What is sent, as an object. */
  body: Body;
  /** The body as text, its members in the API document's order. */
  json: string;
  /** What is sent, as a request. */
  request: BuiltRequest<Method>;
  /** What normalising did, input by input. */
  changes: Change[];
  /** What is likely to be questioned; none of it blocks. */
  warnings: Issue[];
}

/** A form that did not pass: why. */
export interface NotBuilt {
  /** It may not be sent. */
  ok: false;
  /** Every finding, at least one of them an error. */
  issues: Issue[];
}

/** The answer of the builders; `ok` tells which of the two it is. */
export type BuildResult<Body> = Built<Body> | NotBuilt;

/** Messages in a language: a file of this package, or the host's own. */
export interface Messages<Code extends string = IssueCode> {
  /** The language, a BCP 47 tag. */
  tag: string;
  /** What is to be said, by code, the param in braces, such as `"At most {max} characters"`. Only the files of this package list all. */
  messages: { readonly [Each in Code]?: string } | readonly string[];
  /** What the words in params are called, such as `{ integer: "a whole number" }`. */
  words?: Readonly<Record<string, string>>;
  /** What is said where the option `labels` asks for people's words, by code. Default: as `messages`. */
  people?: { readonly [Each in Code]?: string } | Readonly<Record<number, string>>;
  /** What people call things, by the API's words for them: members (`first_name`, `identifying_documents.country`), entries (`tax_info.*`), choices (`EMPLOYED`). */
  labels?: Readonly<Record<string, string>> | readonly string[];
}

/** A word of the API; it may send one that no document names. */
export type WordOf<Known extends string> = Known | (string & {});
