// The types of everything the package exports. The bodies, forms, uploads, enums and codes are
// generated from the Rust tables into bodies.d.ts; only the functions and their answers are written
// here.
import type {
  AddressDocumentType, ApiErrorKind, AttachBody, AttachForm, AttachV1Body, AttachV1Form, ChangeKind, CreateBody, CreateForm, CreateV1Body,
  CreateV1Form, CustomerStatus, FinOnboardingErrorCode, IdentifyingDocument, IssueCode, Side, UploadSection, VerificationType, WarningCode,
} from "./bodies.d.ts";

export type * from "./bodies.d.ts";

// The platform's classes where the compiler knows them; a Node project without the DOM's types compiles as well.
type Platform<Name extends string> = typeof globalThis extends Record<Name, { prototype: infer Instance }> ? Instance : never;
type WebAssemblyModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Instance } } } ? Instance : never;

/** The bytes of the WebAssembly module. */
export type ModuleBytes = ArrayBuffer | ArrayBufferView;

/** What the module can be loaded from: an address, an answer of fetch, its bytes, or the compiled module. */
export type InitSource = string | Platform<"URL"> | Platform<"Request"> | Platform<"Response"> | ModuleBytes | WebAssemblyModule;

/**
 * Loads the WebAssembly module. Without a source it is fetched from beside this file.
 *
 * A second call resolves at once, concurrent calls share one load, a failed load may be tried again.
 * In Node the package is ready when its import resolves, and this resolves at once.
 */
export default function init(source?: InitSource | Promise<InitSource>): Promise<void>;

/** Loads the WebAssembly module synchronously, from its bytes or compiled. A second call does nothing. */
export function initSync(bytesOrModule: ModuleBytes | WebAssemblyModule): void;

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
  /** Are warnings looked for? False: only what the API refuses is, for servers and bulk. Default: true. */
  warnings?: boolean | undefined;
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
  /** The largest file that `validateUpload` does not warn of, in bytes. Default: none is too large. */
  maxFileSize?: number | undefined;
  /** Codes of warnings that are not wanted. What blocks cannot be ignored, nor that a report is cut off. */
  ignore?: readonly Exclude<WarningCode, "more_issues">[] | undefined;
}

/** The options of `validateField`. */
export interface FieldOptions extends Options {
  /** The rest of the form, for rules that look at more than one input. */
  form?: CreateForm | AttachForm | undefined;
}

/** Checks `verification_type`. */
export function validateVerificationType(value: unknown, options?: Options): Report;
/** Checks the section `basic_info`, its tax entries included. */
export function validateBasicInfo(section: unknown, options?: Options): Report;
/** Checks the list `basic_info.tax_info`. */
export function validateTaxInfo(list: unknown, options?: Options): Report;
/** Checks the section `address`; give `countryOfResidence` to have the country compared. */
export function validateAddress(section: unknown, options?: Options): Report;
/** Checks the section `financial_profile`. */
export function validateFinancialProfile(section: unknown, options?: Options): Report;
/** Checks `meta_data`. */
export function validateMetaData(value: unknown, options?: Options): Report;
/** Checks the list `identifying_documents`. */
export function validateIdentifyingDocuments(list: unknown, options?: Options): Report;
/** Checks the list `address_documents`; give `countryOfResidence` to have the country compared. */
export function validateAddressDocuments(list: unknown, options?: Options): Report;
/** Checks a whole body of POST /v2/customers/individual, exactly as it would be sent. */
export function validateCreate(body: unknown, options?: Options): Report;
/** Checks a whole body of POST /v2/customers/{customer_id}/individual/attach, exactly as it would be sent. */
export function validateAttach(body: unknown, options?: Options): Report;
/**
 * Checks one input, for blur and keystroke.
 *
 * @param path where the input stands in the body, as `basic_info.dob`
 * @throws {FinOnboardingError} unknown_path, when no body has such a path
 */
export function validateField(path: string, value: unknown, options?: FieldOptions): Report;

/** Checks an upload before it is sent. */
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
 * @throws {FinOnboardingError} not_a_file, unreadable_file
 */
export function inspectFile(file: Platform<"Blob">): Promise<InspectedFile>;

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

/** Normalises what a form holds, checks it and writes the body of POST /v2/customers/individual. */
export function buildCreate(form: CreateForm, options?: Options): BuildResult<CreateBody>;
/** Normalises what a form holds, checks it and writes the body of an attach; give `customerId` for the path. */
export function buildAttach(form: AttachForm, options?: Options): BuildResult<AttachBody>;

/** Checks a whole body of POST /v1/customers/individual, exactly as it would be sent. */
export function validateCreateV1(body: unknown, options?: Options): Report;
/**
 * Checks a whole body of POST /v1/customers/individual/attach, exactly as it would be sent. What the options know of a
 * customer of V2 (`customerId`, `customerStatus`, `attachInFlight`, `selfieRequired`, `tosRequired`) is not asked.
 */
export function validateAttachV1(body: unknown, options?: Options): Report;
/** As `buildCreate`, for POST /v1/customers/individual. A missing `verification_type` is written out as STANDARD. */
export function buildCreateV1(form: CreateV1Form, options?: Options): BuildResult<CreateV1Body>;
/** As `buildAttach`, for POST /v1/customers/individual/attach. The customer's id stands in the form. */
export function buildAttachV1(form: AttachV1Form, options?: Options): BuildResult<AttachV1Body>;

/** A form of V2 that was made of a body of V1. */
export interface Migrated<Form> {
  /** All that carries over, as it was, members that nobody knows included. The body itself is not changed. */
  form: Form;
  /**
   * What stands between the form and a body of V2, at V2's paths: `required` where V1 never asked, other errors where V2
   * does not take what V1 took, warnings where a look is enough. With these answered, `buildCreate` or `buildAttach`
   * builds the form.
   */
  unresolved: Issue[];
}

/** Makes a form for `buildCreate` of a body, or of what a form holds, for POST /v1/customers/individual. Nothing is guessed. */
export function migrateCreate(body: unknown, options?: Options): Migrated<CreateForm>;
/**
 * Makes a form for `buildAttach` of a body, or of what a form holds, for POST /v1/customers/individual/attach.
 *
 * V2 takes the customer's id in the path, from the option `customerId`, and only that of a customer created in V2: so the
 * one in the body is left out, and without the option `customer_id` is unresolved.
 */
export function migrateAttach(body: unknown, options?: Options): Migrated<AttachForm>;

/** The options of `createForm`. */
export interface FormOptions<Kind extends "create" | "attach" = "create" | "attach"> extends Options {
  /** Which body is filled in. Default: "create". */
  kind?: Kind | undefined;
}

/** A place whose issues are no longer what they were. */
export interface Changed {
  /** Where: as an issue's path. */
  readonly path: string;
  /** What they are now; none: they are cleared. */
  readonly issues: readonly Issue[];
}

/** A new entry of a list. */
export interface Added {
  /** Where it stands, as `basic_info.tax_info.1`. */
  readonly path: string;
  /** What it changed, as `set` tells it. */
  readonly changes: readonly Changed[];
}

/**
 * A form that lives in the module: a keystroke takes one value across, and only what it changes comes back.
 *
 * Paths are written as in issues. Every method throws FinOnboardingError: unknown_path, when the form's body has no such
 * path; disposed, after `dispose`. What stands in the form is never thrown about, however odd it is.
 */
export interface OnboardingForm<Body = CreateBody | AttachBody> {
  /**
   * Puts a value at a path: of one input, or a whole section, list or `meta_data`. `undefined` and `null`: nothing
   * stands there. Entries that the path names and that are missing are made.
   *
   * The value is judged exactly as it would be sent, as by `validateField`. What comes back are the input's own changes
   * and those of the inputs that depend on it.
   */
  set(path: string, value: unknown): readonly Changed[];
  /** Adds an entry to the list at a path, at its end: an empty one, or this. */
  add(list: string, value?: unknown): Added;
  /**
   * Takes an entry out, as `basic_info.tax_info.0`; later ones move up. Every place of that list that has or had issues
   * is told again. An entry that is not there changes nothing.
   */
  remove(entry: string): readonly Changed[];
  /** All issues, in the order of the API document, or those at a path and below it. */
  issues(prefix?: string): Issue[];
  /** What stands at a path: text, number, or a copy of the section or list. `undefined` where nothing does. */
  value(path: string): unknown;
  /**
   * Judges by other options from now on, as once a catalogue is there. They replace all that were given before.
   *
   * @throws {FinOnboardingError} invalid_options; then those from before still hold
   */
  setOptions(options?: Options): readonly Changed[];
  /** Answers exactly what `buildCreate` or `buildAttach` would of what the form holds, and changes nothing in it. */
  build(): BuildResult<Body>;
  /** Overwrites all that the form holds; it cannot be used any more. Twice does no harm. */
  dispose(): void;
}

/**
 * Makes an empty form that lives in the module, until it is disposed of.
 *
 * @throws {FinOnboardingError} invalid_options
 */
export function createForm<Kind extends "create" | "attach" = "create">(
  options?: FormOptions<Kind>,
): OnboardingForm<Kind extends "attach" ? AttachBody : CreateBody>;

/** A line that something was found in. */
export interface LineFinding {
  /** Its number, counted from 1. */
  readonly line: number;
  /** No issue is an error. */
  readonly valid: boolean;
  /** As of `validateCreate`; of a line that is no body: `not_json` or `line_too_long` at the path "". */
  readonly issues: readonly Issue[];
}

/** How far a bulk check has come. */
export interface LinesProgress {
  /** All lines, blank ones included. */
  readonly lines: number;
  /** Lines without an error. */
  readonly valid: number;
  /** Lines with an error. */
  readonly invalid: number;
  /** Lines without content are passed over. */
  readonly blank: number;
  /** How many bytes have been read. */
  readonly bytes: number;
}

/** The answer of `validateCreateLines`. */
export interface LinesReport extends LinesProgress {
  /** The first `mostFindings` lines that something was found in. */
  readonly findings: readonly LineFinding[];
}

/** The options of `validateCreateLines`. */
export interface LinesOptions extends Options {
  /** Told of each line that something was found in, in order. An error that it throws ends the check. */
  onFinding?: ((finding: LineFinding) => void) | undefined;
  /** Told again and again how far the check has come. An error that it throws ends the check. */
  onProgress?: ((progress: LinesProgress) => void) | undefined;
  /** How many findings the report holds; `onFinding` gets all. Default: 1000. */
  mostFindings?: number | undefined;
}

// Of a stream it is known what its pieces are.
type ByteStream = Platform<"ReadableStream"> & { getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }> } };

/** Where lines come from: bytes, or their pieces, cut anywhere. A `Buffer` and a stream of Node's are as good. */
export type LinesSource = Uint8Array | ArrayBuffer | Platform<"Blob"> | ByteStream | AsyncIterable<Uint8Array>;

/**
 * Checks create bodies by the million: lines of JSON (NDJSON), in constant memory. Each is judged as `validateCreate`
 * judges it; nothing is kept of a line but its findings. A last line needs no line feed.
 *
 * @throws {FinOnboardingError} not_bytes, invalid_options, as a rejection; and what the source or a callback throws
 */
export function validateCreateLines(source: LinesSource, options?: LinesOptions): Promise<LinesReport>;

/**
 * Reads the value that stands for accepted terms out of a `tos_policies_url`.
 *
 * @throws {FinOnboardingError} missing_value, empty_value, conflicting_values, not_a_url
 */
export function parseTosPoliciesValue(url: string): string;

/** What the answer to a create holds. */
export interface CreateResponse {
  /** The customer's id, which uploads and the attach need. */
  customerId: string;
  /** The page with the terms, to be shown to the person. */
  tosPoliciesUrl: string;
  /** The value to attach once they are accepted. */
  tosPoliciesValue: string;
}

/**
 * Reads the answer to POST /v2/customers/individual.
 *
 * @throws {FinOnboardingError} unexpected_answer, and what `parseTosPoliciesValue` throws
 */
export function parseCreateResponse(json: unknown): CreateResponse;

/**
 * Reads the answer to POST /v1/customers/upload: the URI of each part, by the part's name.
 *
 * @throws {FinOnboardingError} unexpected_answer, conflicting_values
 */
export function parseUploadResponse(json: unknown): Record<string, string>;

/** What the answer to an attach holds. */
export interface AttachResponse {
  /** The customer's id. */
  customerId: string;
}

/**
 * Reads the answer to an attach, V2's, V1's and that of PATCH /v1/customers/{customer_id}. It says that the documents
 * are queued, not that they were accepted.
 *
 * @throws {FinOnboardingError} unexpected_answer
 */
export function parseAttachResponse(json: unknown): AttachResponse;

/** What a customer's status means. */
export interface StatusDescription {
  /** A document of the API names it. If not, nothing is claimed below. */
  known: boolean;
  /** The API's own sentence, in English; null for a status that no document names. */
  meaning: string | null;
  /** A V2 attach is possible. */
  attachAllowed: boolean;
  /** The API is at work: nothing is to be done but wait. */
  waiting: boolean;
  /** No status follows it of its own. A request for information may still come. */
  final: boolean;
  /** What usually follows. The API may know others. */
  next: CustomerStatus[];
}

/** A kind of tax number that people of a country have. */
export interface TaxIdFormat {
  /** What it is called in its country: a label. */
  name: string;
  /** How it is called for short; the first of `documentTypes`. */
  abbreviation: string;
  /** What stands in `document_type` for it. */
  documentTypes: string[];
  /** How it is written, as an input mask: 9 for a digit, A for a letter, X for either. */
  placeholder: string;
  /** A number that was published as an example, or belongs to nobody. */
  example: string;
  /** The title of the official source. */
  source: string;
  /** What of it is not checked; null where that is only whose it is. */
  unchecked: string | null;
}

/**
 * Loads what is known of tax numbers (8 kB over the wire). From then on every check, form and line is told by warnings
 * (`tax_id_format`, `tax_id_check_digit`, `tax_id_not_issued`, `tax_id_dob`) what speaks against a number; never an error.
 */
export function loadTaxIds(): Promise<void>;

/**
 * The kinds of tax number of a country (alpha-3), for labels, placeholders and hints; none if it is not known.
 * Throws before `loadTaxIds()` has resolved.
 */
export function taxIdFormats(country: string): TaxIdFormat[];

/** What `suggestTransliteration` may know beside the text. */
export interface TransliterationOptions {
  /** The path of the input. The nationality's own rules are those of its passports: no `address` is written by them. */
  field?: string | undefined;
  /** Alpha-3: whose passport it is compared with, where countries differ (Müller: DEU writes Mueller). */
  nationality?: string | undefined;
}

/** Loads what `suggestTransliteration` needs (a WebAssembly module of its own). */
export function loadTransliteration(): Promise<void>;

/**
 * A text in English (Latin) letters, to be offered for an `_en` input; the person reads it, corrects it and answers for it.
 *
 * After ICAO Doc 9303 Part 3 and, where the nationality is known, its own passports' rules. `null` where a machine had
 * better not say: Arabic, Hebrew, Han, Hangul, Thai, Devanagari and their relatives, mixed scripts, emoji, nothing,
 * more than 100,000 characters.
 * Throws before `loadTransliteration()` has resolved.
 */
export function suggestTransliteration(text: string, options?: TransliterationOptions): string | null;

/** Describes a customer's status, V1's and V2's alike. Takes any value and never throws for it. */
export function describeStatus(status: unknown): StatusDescription;

/** The catalogues by name, each with its rows as the API gives them. */
export interface CatalogueRows {
  /** GET /v1/occupations. */
  occupations: { id: number; title: string };
  /** GET /v1/purposes?type=INDIVIDUAL. */
  purposes: { id: number; title: string };
  /** GET /v1/source-of-funds?type=INDIVIDUAL. */
  source_of_funds: { id: number; title: string };
  /** GET /v1/countries/{country_code}/subdivisions. */
  subdivisions: { code: string; name: string };
  /** GET /v1/countries. */
  countries: Exclude<CatalogueCountry, string>;
}

/** A catalogue, page by page put together. */
export interface CataloguePages<Row> {
  /** They fit into `options.catalogue`. Of what stands in them, only the id or the code has been looked at. */
  rows: Row[];
  /** These are all that there are. */
  complete: boolean;
  /** The numbers of the pages that are missing. */
  missing: number[];
}

/**
 * Reads the answers of GET /v1/occupations, /v1/purposes, /v1/source-of-funds, /v1/countries or
 * /v1/countries/{country_code}/subdivisions: one of them or a list, parsed or as text, in any order, a repeated page once.
 * A page has 10 rows unless `per_page` asks for more. Subdivisions have no pages: hand in those of several countries.
 *
 * @throws {FinOnboardingError} unknown_catalogue, unexpected_answer
 */
export function parseCatalogue<Kind extends keyof CatalogueRows>(kind: Kind, pages: unknown): CataloguePages<CatalogueRows[Kind]>;

/** An answer of the API other than success. */
export interface ApiError {
  /** What to do about it depends on this. */
  kind: ApiErrorKind;
  /** The server's own words, when it gave some. */
  message: string | null;
  /** Its findings, at our paths, so that they land on the same inputs as our own. */
  issues: Issue[];
  /** May the same request succeed later? */
  retryable: boolean;
}

/**
 * Reads any answer other than success: each of the API's error shapes, HTML, nothing at all. Where the language of the
 * options has been added, what our checks say too is said in it; the rest stays in the server's own words.
 */
export function parseApiError(status: number, body: unknown, options?: Pick<Options, "language">): ApiError;

/** Messages in a language: a file of this package, or the host's own. */
export interface Messages<Code extends string = IssueCode> {
  /** The language, a BCP 47 tag. */
  tag: string;
  /** What is to be said, by code, the param in braces, such as `"At most {max} characters"`. Only the files of this package list all. */
  messages: { readonly [Each in Code]?: string } | readonly string[];
  /** What the words in params are called, such as `{ integer: "a whole number" }`. */
  words?: Readonly<Record<string, string>>;
}

/**
 * Adds a language's messages, or the host's own for single codes, which stay over the package's: for `options.language`
 * of every later call and of forms that there are already. What a language lacks is said in English.
 *
 * @throws {FinOnboardingError} invalid_messages, when the tag is none, a code does not exist, or a text or a word is no text
 */
export function addMessages(messages: Messages): void;

/** A word of the API; it may send one that no document names. */
export type WordOf<Known extends string> = Known | (string & {});

/** What every webhook begins with, in the API's own words. */
export interface WebhookEvent<Type extends string> {
  /** The same if the webhook is delivered again. */
  id: string;
  /** What has happened. */
  type: Type;
  /** The API's own reference. */
  event_reference_id?: string;
  /** A moment, as `2026-04-04T10:00:00.000000Z`. */
  created_at?: string;
  /** Whether it comes from the sandbox. */
  sandbox_mode?: boolean;
}

/** What webhooks say of an individual, in the API's own words. Only `customer_id` and the status are looked at. */
export interface IndividualCustomerData {
  /** An individual. */
  type?: "INDIVIDUAL";
  /** The id that the create answered. */
  customer_id: string;
  /** See `describeStatus`. */
  customer_status?: WordOf<CustomerStatus>;
  /** As the API has it. */
  email?: string;
  /** As the API has it. */
  first_name?: string;
  /** As the API has it. */
  last_name?: string;
  /** As the API has it. */
  phone?: string;
  /** As the API has it. */
  country_of_residence?: string;
  /** As the API has it. */
  verification_type?: WordOf<VerificationType>;
  /** In webhooks the bare value, no URL. */
  tos_policies_url?: string | null;
  /** A moment. */
  created_at?: string;
  /** A moment. */
  updated_at?: string;
}

/** What webhooks say of a business; they come to the same address. */
export interface BusinessCustomerData {
  /** A business. */
  type: "BUSINESS";
  /** The API's id of it. */
  customer_id: string;
  /** See `describeStatus`. */
  customer_status?: WordOf<CustomerStatus | "ASSOCIATED_PARTIES_REMAINING">;
  /** As the API has it. */
  business_name?: string;
  /** As the API has it. */
  email?: string;
  /** As the API has it. */
  phone?: string;
  /** As the API has it. */
  country_of_incorporation?: string;
  /** As the API has it. */
  verification_type?: WordOf<VerificationType>;
  /** In webhooks the bare value, no URL. */
  tos_policies_url?: string | null;
  /** As the API has them. */
  associated_parties?: unknown[];
  /** A moment. */
  created_at?: string;
  /** A moment. */
  updated_at?: string;
}

/** What `customer.rfi` says, in the API's own words; `requestedFields` reads it. */
export interface RfiData {
  /** Whom it asks. */
  customer_id: string;
  /** What it asks for, section by section. */
  request_for_information: {
    scope?: WordOf<"CUSTOMER" | "ASSOCIATED_PARTY">;
    section: string;
    categories: {
      document_type: string;
      fields: {
        field_name: string;
        data_type: WordOf<"URI" | "DATE" | "TEXT" | "ENUM">;
        status: WordOf<"MISSING" | "EXPIRED" | "INVALID">;
        side?: WordOf<Side> | null;
        reason?: string | null;
        options?: string[];
      }[];
    }[];
  }[];
}

interface WebhookOf<Type extends string, Data> {
  /** Which event: it tells what `data` is. */
  type: Type;
  customerId: string;
  /** The customer's status; null where the webhook says none. */
  status: WordOf<CustomerStatus> | null;
  /** What an attach sends for accepted terms; null where the webhook does not say it. */
  tosPoliciesValue: string | null;
  /** The API's own words. */
  event: WebhookEvent<Type>;
  /** The API's own words. */
  data: Data;
}

/** A webhook about a customer; `type` tells which. */
export type Webhook =
  | WebhookOf<"customer.created", IndividualCustomerData | BusinessCustomerData>
  | (WebhookOf<"customer.status", IndividualCustomerData | BusinessCustomerData> & { status: WordOf<CustomerStatus> })
  | WebhookOf<"customer.rfi", RfiData>;

/**
 * Reads a webhook, for the host's server. Verify its signature first: this looks at the shape alone.
 *
 * @param rawBody as it came, as text or bytes
 * @throws {FinOnboardingError} malformed_webhook; unknown_event, for those that are about no customer
 */
export function parseWebhook(rawBody: string | Uint8Array): Webhook;

/** Headers as servers keep them: names in any case. */
export type WebhookHeaders =
  | { readonly [name: string]: string | readonly string[] | undefined }
  | Iterable<readonly [string, string]>;

/**
 * Whether the API has signed a webhook: `x-fin-signature` is the HMAC of the raw body, in hexadecimal digits, by
 * SHA-256 or what `x-fin-signature-algorithm` says of SHA-2. Compared in constant time, by WebCrypto. A signature that is
 * wrong, missing, truncated or there twice is false.
 *
 * @throws {FinOnboardingError} cannot_verify, as a rejection: without a raw body, a secret or WebCrypto
 */
export function verifyWebhookSignature(
  rawBody: string | Uint8Array,
  headers: WebhookHeaders,
  secret: string | Uint8Array,
): Promise<boolean>;

/** One thing that a request for information asks for. */
export interface RequestedField {
  /** The input of an attach that answers it, in the first entry of its list; null where no input does. */
  path: string | null;
  /** As `proof_of_identity`. */
  section: string;
  /** As `PASSPORT`, or a kind of documents, as `GOVERNMENT_ID`. */
  documentType: string;
  /** As `expiry_date`. */
  field: string;
  /** What is asked for: a file, a date, a text, a word of a list. */
  dataType: WordOf<"URI" | "DATE" | "TEXT" | "ENUM">;
  /** Why it is asked for. */
  status: WordOf<"MISSING" | "EXPIRED" | "INVALID">;
  /** Which side, where one is asked for. */
  side: WordOf<Side> | null;
  /** Why, for people. */
  reason: string | null;
}

/**
 * What a request for information asks for, in its order.
 *
 * @param rfi a webhook or its `data`, a customer's details or the answer that holds them, or the list
 *   `request_for_information`; parsed or as text
 * @throws {FinOnboardingError} unexpected_answer
 */
export function requestedFields(rfi: unknown): RequestedField[];

/** The body of PATCH /v1/customers/{customer_id} for an individual: what was asked for, and no more. */
export interface RfiAnswerBody {
  /** What was asked of the identity document. */
  proof_of_identity?: Partial<IdentifyingDocument>;
  /** What was asked of the proof of address. */
  proof_of_address?: {
    /** V1 knows more proofs of address than an attach of V2. */
    type?: WordOf<AddressDocumentType>;
    country?: string;
    issue_date?: string;
    files?: { uri: string }[];
  };
  /** The acceptance of the terms, where it was asked for. */
  tos_policies_value?: string;
}

/**
 * Answers a request for information from what a form of an attach holds: the API refuses what it has not asked for, so
 * nothing else is sent; what it has asked for and is not there is an issue at its path. The identity document is the first
 * entry that is no selfie. The customer is that of the options, else that of the request. What has no `path` among the
 * `requestedFields` is not answered.
 *
 * @throws {FinOnboardingError} unexpected_answer, nothing_requested, invalid_options
 */
export function buildRfiAnswer(
  rfi: unknown,
  form: AttachForm,
  options?: Options,
): Built<RfiAnswerBody, "PATCH"> | NotBuilt;

/** Thrown when the call itself is wrong. Findings about a person's data are returned, never thrown. */
export class FinOnboardingError extends Error {
  private constructor();
  /** Always "FinOnboardingError". */
  readonly name: "FinOnboardingError";
  /** Why: stable, the part to program against. */
  readonly code: FinOnboardingErrorCode;
}
