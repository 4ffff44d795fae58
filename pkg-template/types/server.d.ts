// What only servers are told, and tell.

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

/** Headers as servers keep them: names in any case. */
export type WebhookHeaders =
  | { readonly [name: string]: string | readonly string[] | undefined }
  | Iterable<readonly [string, string]>;

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
