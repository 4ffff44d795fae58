// The types of what a page needs after its first request: the API's answers.
import type { ApiErrorKind, CustomerStatus, Side } from "./bodies.d.ts";
import type { CatalogueCountry, InitSource, Issue, ModuleBytes, Options, WebAssemblyModule, WordOf } from "./shared.d.ts";

export { FinOnboardingError } from "./shared.js";

/**
 * Loads the WebAssembly module that reads the answers. Without a source it is fetched from beside this file.
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
export function parseApiError(status: number, body: unknown, options?: Pick<Options, "language" | "labels">): ApiError;

/** One thing that a request for information asks for. */
export interface RequestedField {
  /** The input of an attach that answers it, in the first entry of its list; null where no input does. */
  path: string | null;
  /** As `proof_of_identity`. */
  section: string;
  /** As `PASSPORT`, or a kind of documents, as `GOVERNMENT_ID`. */
  documentType: string | null;
  /** As `expiry_date`. */
  field: string;
  /** What is asked for: a file, a date, a text, a word of a list. */
  dataType: WordOf<"URI" | "DATE" | "TEXT" | "ENUM"> | null;
  /** Why it is asked for. */
  status: WordOf<"MISSING" | "EXPIRED" | "INVALID"> | null;
  /** Which side, where one is asked for. */
  side: WordOf<Side> | null;
  /** Why, for people. */
  reason: string | null;
  /** The words that an `ENUM` may be, where they are told. */
  options: string[];
}

/** What was decided about a customer. What the answer does not tell is null. */
export interface CustomerDecision {
  customerId: string | null;
  /** As `ACTION_REQUIRED`. */
  status: WordOf<CustomerStatus> | null;
  /** What that means. */
  description: StatusDescription;
  /** What the reviewer says of the whole, in the reviewer's own words. */
  comment: string | null;
  /**
   * Each document that was refused, at its file's path in the attach, as `identifying_documents.0.files.0`, or at the list
   * where it is not found there: `document_refused`. What was refused beside the documents: `customer_refused`, at "".
   */
  issues: Issue[];
  /** What is asked for once more. */
  requests: RequestedField[];
}

/** What `parseCustomer` looks at beside the answer. */
export interface DecisionOptions extends Pick<Options, "language"> {
  /** The body of the attach that was sent: refused files are looked for in it by their URIs. */
  attach?: unknown;
}

/**
 * Reads a customer's details, from GET /v2/customers/{customer_id}: the status, and each refusal at its input. Where the
 * language of the options has been added, a reason that is known is said in it; else in the reviewer's own words.
 *
 * @throws {FinOnboardingError} unexpected_answer
 */
export function parseCustomer(json: unknown, options?: DecisionOptions): CustomerDecision;

/**
 * What a request for information asks for, in its order.
 *
 * @param rfi a webhook or its `data`, a customer's details or the answer that holds them, or the list
 *   `request_for_information`; parsed or as text
 * @throws {FinOnboardingError} unexpected_answer
 */
export function requestedFields(rfi: unknown): RequestedField[];
