// What the API's answers are read as.

/** What the answer to a create holds. */
export interface CreateResponse {
  /** The customer's id, which uploads and the attach need. */
  customerId: string;
  /** The page with the terms, to be shown to the person. */
  tosPoliciesUrl: string;
  /** The value to attach once they are accepted. */
  tosPoliciesValue: string;
}

/** What the answer to an attach holds. */
export interface AttachResponse {
  /** The customer's id. */
  customerId: string;
}

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
  /** Whom it is about. */
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
