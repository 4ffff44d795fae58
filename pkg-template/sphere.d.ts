// The types of the entry for SpherePay's customers. The bodies, forms, enums and codes are generated from the Rust
// tables into sphere-bodies.d.ts.
import type { InitSource, Messages, ModuleBytes, WebAssemblyModule } from "./shared.d.ts";
import type { ChangeKind, CustomerBody, CustomerForm, IssueCode, ProfileStatus } from "./sphere-bodies.d.ts";

export type * from "./sphere-bodies.d.ts";
export { FinOnboardingError } from "./shared.js";

/** Loads the entry's own WebAssembly module, as `init` of the main entry loads its. */
export default function init(source?: InitSource | Promise<InitSource>): Promise<void>;

/** Loads the WebAssembly module synchronously, from its bytes or compiled. A second call does nothing. */
export function initSync(bytesOrModule: ModuleBytes | WebAssemblyModule): void;

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

/**
 * Adds a language's messages, or the host's own for single codes: for this entry and the main one, whose `addMessages` this is.
 *
 * @throws {FinOnboardingError} invalid_messages
 */
export function addMessages(messages: Messages<IssueCode>): void;

/** Checks a whole body of SpherePay's POST /v2/customer, exactly as it would be sent. */
export function validateCustomer(body: unknown, options?: Options): Report;

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

/**
 * Normalises what a form holds, checks it and writes the body of POST /v2/customer: texts are trimmed, empty optional
 * members and those of the other type of customer left out. The e-mail address keeps its case.
 */
export function buildCustomer(form: CustomerForm, options?: Options): BuildResult;

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

/**
 * Reads the answer to POST /v2/customer.
 *
 * @throws {FinOnboardingError} unexpected_answer
 */
export function parseCustomer(json: unknown): Customer;
