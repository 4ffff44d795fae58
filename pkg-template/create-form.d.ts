// The types of the form: what `createForm` makes, and `formFrom`.
import type { AttachBody, AttachForm, ChangeKind, CreateBody, CreateForm, IssueCode } from "./bodies.d.ts";
import type { BuildResult, Change, Issue, Options } from "./shared.d.ts";

//! types/form.d.ts

/** The paths below a place: an index is any number, and of an object with any members nothing is known. */
type Below<Value, Path extends string> = Value extends readonly (infer Entry)[]
  ? `${Path}.${number}` | Below<Entry, `${Path}.${number}`>
  : Value extends object
    ? string extends keyof Value
      ? never
      : { [Name in keyof Value & string]-?: Member<Value[Name], Path extends "" ? Name : `${Path}.${Name}`> }[keyof Value & string]
    : never;
/** A member's path, and those below it. */
type Member<Value, Path extends string> = Path | Below<NonNullable<Value>, Path>;

/** Every path of a create body, as `basic_info.tax_info.0.document_id`. */
export type CreatePath = Below<CreateBody, "">;
/** Every path of an attach body, as `identifying_documents.0.files.0.uri`. */
export type AttachPath = Below<AttachBody, "">;

/** Every path of a body. */
export type PathOf<Kind extends "create" | "attach"> = Kind extends "attach" ? AttachPath : CreatePath;

/** The body that a form builds. */
export type BodyOf<Kind extends "create" | "attach"> = Kind extends "attach" ? AttachBody : CreateBody;

/**
 * What an input takes.
 *
 * `subdivision`: an ISO 3166-2 code. `integers`: several ids, as a multiple choice has them. `file`: a file is uploaded, and
 * the URI that the upload answers with is put there. `list`: entries, whose inputs follow; `files`: the same, of files.
 * `object`: any members (`meta_data`).
 */
export type FieldType =
  | "text" | "date" | "email" | "phone" | "country" | "subdivision" | "integer" | "integers" | "choice" | "file" | "files" | "list" | "object";

/** One of the values that an input may have. */
export interface FieldChoice {
  /** What `set` takes. */
  readonly value: string | number;
  /** What people call it, in the language of the options; of a catalogue's row its own title, if it has one. */
  readonly label?: string;
}

/** Why an input is what it is: an issue's code and message, or what building does to the input. */
export interface FieldReason {
  /** What: stable. */
  readonly code: IssueCode | ChangeKind;
  /** For people, in the language of the options. */
  readonly message: string;
  /** What the message was built from. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** An input, in the state that the form is in now. */
export interface Field<Path extends string = string> {
  /** Where it stands in the body: what `set` takes. */
  readonly path: Path;
  /** What people call it, in the language of the options. */
  readonly label: string;
  /**
   * `required`: the rules refuse the form while it holds nothing here. `forbidden`: they refuse whatever it holds, or it is
   * left out when the body is built.
   */
  readonly state: "required" | "optional" | "forbidden";
  /** The finding behind the state. Of an optional one: the warning while it holds nothing. */
  readonly why?: FieldReason;
  /** What it takes. */
  readonly type: FieldType;
  /** Of a `choice` its words; of a `country` the catalogue's, or all by their names; of others what the catalogue of the options lists. */
  readonly choices?: readonly FieldChoice[];
  /** More characters are refused. */
  readonly maxLength?: number;
  /** How it is written; of a tax number, for its country, once `loadTaxIds()` has resolved. */
  readonly placeholder?: string;
  /** A value that is good, and nobody's. */
  readonly example?: string | number;
  /** The token of the HTML standard for the attribute of that name; `off` where it has none. */
  readonly autocomplete: string;
  /** For the attribute of that name. */
  readonly inputmode?: "email" | "tel" | "numeric";
  /** For the attribute of that name, of a `file`. */
  readonly accept?: string;
}

/** How far one section is. */
export interface SectionProgress {
  /** A member of the body, as `basic_info`. */
  readonly path: string;
  /** `empty`: it holds nothing. `pending`: something is missing. `errors`: something that it holds is refused. */
  readonly state: "empty" | "pending" | "complete" | "errors";
  /** How many inputs are required now. */
  readonly required: number;
  /** How many of these hold something. */
  readonly filled: number;
  /** How many errors there are beside what is missing. */
  readonly errors: number;
}

/** How far the form is. */
export interface FormProgress {
  /** Nothing that it holds, or lacks, is refused. */
  readonly complete: boolean;
  /** Each section, in the API document's order. */
  readonly sections: readonly SectionProgress[];
}

/** What was typed, as JSON: no file and no URI of one. It is a person's data; where to keep it is the host's decision. */
export interface Draft {
  /** Of the shape of a draft, not of the package. */
  readonly version: 1;
  /** Of which body it is. */
  readonly kind: "create" | "attach";
  /** What was typed, by the members of the body. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** What of a draft was not restored, without its value: a finding of the rules, or about the draft itself. */
export interface DraftIssue extends Omit<Issue, "code"> {
  /**
   * `another_version`: what is known of it was read. `another_kind`: it is a draft of the other body. `files_left_out`: files
   * cannot be restored, they are to be chosen again.
   */
  readonly code: IssueCode | "another_version" | "another_kind" | "files_left_out";
}

/** The answer of `restore`. */
export interface Restored {
  /** The inputs that have their values back. */
  readonly restored: string[];
  /** What was not taken. */
  readonly ignored: DraftIssue[];
  /** The places whose issues are no longer what they were. */
  readonly changes: readonly Changed[];
}

/** Nothing in it may be changed. */
type Frozen<Value> = Value extends object ? { readonly [Name in keyof Value]: Frozen<Value[Name]> } : Value;

/** A form at one moment. Its parts are frozen, and those that are as before are the same objects. */
export interface FormSnapshot<Kind extends "create" | "attach" = "create" | "attach"> {
  /** What it holds, by the members of the body. */
  readonly values: Frozen<Kind extends "attach" ? AttachForm : CreateForm>;
  /** All issues, as `issues()` answers them. */
  readonly issues: readonly Issue[];
  /** No issue is an error. */
  readonly valid: boolean;
}

//! fin_onboarding: interface OnboardingForm<Kind extends "create" | "attach" = "create" | "attach"> {
  //! fin_onboarding OnboardingForm: set(path: PathOf<Kind> | (string & {}), value: unknown): readonly Changed[]
  //! fin_onboarding OnboardingForm: add(list: string, value?: unknown): Added
  //! fin_onboarding OnboardingForm: remove(entry: string): readonly Changed[]
  //! fin_onboarding OnboardingForm: issues(prefix?: PathOf<Kind> | (string & {})): Issue[]
  /**
   * Takes what a server or the API has refused, as `parseApiError` and `parseCustomer` answer it, in the place of what it
   * was told so before. Each stands beside the form's own issues, and in the way of `build` if it is an error, until
   * something changes at its path, below or above it; what is said of no path, until anything does.
   */
  refuse(answer: { readonly issues: readonly Issue[] } | readonly Issue[]): readonly Changed[];
  //! fin_onboarding OnboardingForm: value(path: PathOf<Kind> | (string & {})): unknown
  //! fin_onboarding OnboardingForm: setOptions(options?: Options): readonly Changed[]
  /**
   * The inputs of the form, or those at a path and below it, in the API document's order, each as the rules judge it in the
   * state that the form is in now. An empty list that needs an entry has the inputs of a fresh one, a document as many files
   * as its type asks for. Of a list at most the first hundred entries are told.
   */
  fields(prefix?: PathOf<Kind> | (string & {})): Field<PathOf<Kind>>[];
  /** How far the form is, section by section. */
  progress(): FormProgress;
  /** What to keep until the person comes back. */
  draft(): Draft;
  /**
   * Puts what a draft holds in the place of all that the form holds. A draft of another version, or one that was tampered
   * with, is read as far as it is valid; if nothing is, the form stays as it is. Nothing in a draft is thrown about.
   */
  restore(draft: unknown): Restored;
  /** Overwrites all that the form holds: it is empty, as it was when it was made. Its options stay. */
  reset(): readonly Changed[];
  /**
   * Calls a listener whenever the snapshot has become another one, until the answer is called. What a listener throws goes
   * to `reportError`, or to the console. Fits React's `useSyncExternalStore`, as it is.
   */
  subscribe: (listener: () => void) => () => void;
  /** What the form holds and what is found in it: the same object until something in it, or in the options, is other. */
  getSnapshot: () => FormSnapshot<Kind>;
  //! fin_onboarding OnboardingForm: build(): BuildResult<BodyOf<Kind>>
  //! fin_onboarding OnboardingForm: dispose(): void
}

//! fin_onboarding: createForm<Kind extends "create" | "attach" = "create">(options?: FormOptions<Kind>): OnboardingForm<Kind>

/**
 * Makes a body of the names of inputs, which are paths, as `basic_info.tax_info.0.document_id`: of a FormData, or of any
 * pairs of names and values. Files are kept as they are; a name that is no path of plain objects and lists is left out.
 */
export function formFrom(pairs: Iterable<readonly [string, unknown]>): CreateForm & AttachForm;
