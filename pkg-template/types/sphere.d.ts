// What SpherePay's customers are judged and read as.

/** One finding about the customer's data. It never holds the value itself. */
export interface Issue {
  /** Where: dotted from the body's root, with list indexes, as `addresses.0.city`. */
  path: string;
  /** What: stable, the part to program against. */
  code: IssueCode;
  /** An error would be refused by the API; a warning never blocks. */
  severity: "error" | "warning";
  /** For people. */
  message: string;
  /** What the message was built from. */
  params?: Record<string, string | number>;
}

/** The answer of a check. */
export interface Report {
  /** No issue is an error. */
  valid: boolean;
  /** Every finding, in the order of the API document. */
  issues: Issue[];
}

/** What both entries take; no rule here looks at the day. */
export interface Options {
  /** Taken and not looked at, so that both entries share their options. */
  today?: string | undefined;
  /** The language of the messages, a BCP 47 tag. Default: "en". */
  language?: string | undefined;
}

/** What normalising did to one input, without its value. */
export interface Change {
  /** Where: as an issue's path. */
  path: string;
  /** What was done. */
  kind: ChangeKind;
}

/** A request that is ready for fetch; add the host's own authorisation. */
export interface BuiltRequest {
  /** For fetch's `method`. */
  method: "POST";
  /** The API's path. */
  path: string;
  /** What the body is; nothing of the host's. */
  headers: Record<string, string>;
  /** The body as text. */
  body: string;
}

/** The answer of `buildCustomer`; `ok` tells which of the two it is. */
export type BuildResult =
  | {
      ok: true;
      body: CustomerBody;
      /** The body as text, its members in the API document's order. */
      json: string;
      request: BuiltRequest;
      changes: Change[];
      warnings: Issue[];
    }
  | { ok: false; issues: Issue[] };

/** One verification profile: what is done and what is to be done. */
export interface VerificationProfile {
  /** Such as "kyc_profile_a". */
  name: string;
  /** How far it has come. */
  status: ProfileStatus | (string & {}) | null;
  /** Is the status one of those that SpherePay documents? */
  known: boolean;
  /** The criteria that are met. */
  complete: string[];
  /** The criteria that are being looked at. */
  pending: string[];
  /** The criteria that are still to be met. */
  required: string[];
  /** As they were given: the document does not say what they look like. */
  errors: unknown[];
}

/** A customer of SpherePay, as its answers tell of it. */
export interface Customer {
  /** SpherePay's id of the customer. */
  id: string;
  /** Such as "individual". */
  type: string | null;
  /** As SpherePay has it; null where it has none. */
  email: string | null;
  /** As SpherePay has it; null where it has none. */
  phone: string | null;
  /** Of individual customers only. */
  firstName: string | null;
  /** Of individual customers only. */
  lastName: string | null;
  /** What is done and what is to be done. */
  profiles: VerificationProfile[];
  /** A moment, ISO 8601. */
  createdAt: string | null;
  /** A moment, ISO 8601. */
  updatedAt: string | null;
}
