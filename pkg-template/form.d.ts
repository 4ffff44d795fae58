// The types of the entry `fin-onboarding/form`: a form that also says which inputs it has now, how far it is, and
// what of it to keep.
import type {
  ApiError, AttachBody, Built, Change, ChangeKind, Changed, CreateBody, FormOptions, Issue, IssueCode, OnboardingForm, Options,
} from "./index.d.ts";

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
  /** What the catalogue of the options calls it; none for the API's own words. */
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
  /**
   * `required`: the rules refuse the form while it holds nothing here. `forbidden`: they refuse whatever it holds, or it is
   * left out when the body is built.
   */
  readonly state: "required" | "optional" | "forbidden";
  /** The finding behind the state. Of an optional one: the warning while it holds nothing. */
  readonly why?: FieldReason;
  /** What it takes. */
  readonly type: FieldType;
  /** Of a `choice` its words; of a `country` the catalogue's or all; of others what the catalogue of the options lists. */
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

/** The form of the main entry, made by it, and what a page is built of. */
export interface Form<Kind extends "create" | "attach" = "create"> extends OnboardingForm<Kind extends "attach" ? AttachBody : CreateBody> {
  set(path: PathOf<Kind> | (string & {}), value: unknown): readonly Changed[];
  issues(prefix?: PathOf<Kind> | (string & {})): Issue[];
  value(path: PathOf<Kind> | (string & {})): unknown;
  /**
   * The inputs of the form, or those at a path and below it, in the API document's order, each as the rules judge it in the
   * state that the form is in now. An empty list that needs an entry has the inputs of a fresh one, a document as many files
   * as its type asks for. Of a list at most the first hundred entries are told.
   */
  fields(section?: PathOf<Kind> | (string & {})): Field<PathOf<Kind>>[];
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
}

/** Every path of a body. */
export type PathOf<Kind extends "create" | "attach"> = Kind extends "attach" ? AttachPath : CreatePath;

/**
 * Makes an empty form, as the main entry's `createForm` does.
 *
 * @throws {FinOnboardingError} invalid_options
 */
export function createForm<Kind extends "create" | "attach" = "create">(options?: FormOptions<Kind>): Form<Kind>;

/** The DOM's types where the compiler knows them. */
type Dom<Name extends string, Otherwise = unknown> = typeof globalThis extends Record<Name, { prototype: infer Instance }> ? Instance : Otherwise;

/** What an event says of an issue: where and what, never a value. */
export interface BareIssue {
  /** Where, as in an issue. */
  readonly path: string;
  /** What, as in an issue. */
  readonly code: Issue["code"];
  /** Whether it is refused. */
  readonly severity: Issue["severity"];
}

/** Events at the `<form>`; they bubble. */
export interface BoundEvents {
  /** What is shown has changed: all that is shown now. */
  "fin:issues": { readonly issues: readonly BareIssue[] };
  /** The states of inputs that may be others than before, for marks at their labels. */
  "fin:states": { readonly states: readonly FieldState[] };
  /** Everything passed and was built. */
  "fin:built": { readonly changes: readonly Change[]; readonly warnings: readonly BareIssue[] };
  /** Something is refused. The focus goes to the first of it once the listeners have run: bring it into view in one. */
  "fin:refused": { readonly source: "check" | "server"; readonly issues: readonly BareIssue[] };
}

/** An input's state, as `fields()` tells it. */
export interface FieldState {
  /** Where it stands in the body. */
  readonly path: string;
  /** What the rules say of it now. */
  readonly state: Field["state"];
  /** It is optional, but there is a warning while it holds nothing. */
  readonly recommended: boolean;
}

/** What a text of an issue is made for. */
export interface ShownAt {
  /** What the input is called: `data-label` around it, its `aria-label`, its label, or the legend of its group. */
  readonly label: string;
  /** The input's name; undefined for an element `data-issues`. */
  readonly name: string | undefined;
  /** The issue is about this very input; else it has no input of its own. */
  readonly isHere: boolean;
}

/** The options of `bindForm`: those of `createForm`, and these. `ownedUris` does not count: files are uploaded here. */
export interface BindOptions<Kind extends "create" | "attach" = "create" | "attach"> extends FormOptions<Kind> {
  /**
   * A form of `createForm` to bind, which stays the host's: what it holds is written into the inputs. Give the options that
   * it was made with here too: files are judged by them. Default: a new one.
   */
  form?: OnboardingForm | undefined;
  /** The element that says politely what happened, with `aria-live`. Default: one is made, hidden from eyes. */
  live?: Dom<"HTMLElement"> | undefined;
  /** Other words for an issue; undefined: the issue's own, with the input's label for the name of the member. */
  message?: ((issue: Issue, at: ShownAt) => string | undefined) | undefined;
  /** Uploads a file and answers its URI. What it rejects with is shown at the file's input if it has `issues`, as an ApiError. */
  upload?: ((file: Dom<"File">, at: { name: string; signal: Dom<"AbortSignal"> }) => Promise<string>) | undefined;
  /** Sends what was built. An ApiError that it answers with is shown at the inputs; the form is busy until it does. */
  onSubmit?: ((built: Built<Kind extends "attach" ? AttachBody : CreateBody>) => unknown) | undefined;
}

/** A form of the page that is bound. */
export interface BoundForm {
  /** The form in the module. What is set there by its own methods is shown after `fill()` and `read()`. */
  readonly form: OnboardingForm;
  /** Reads the inputs again, as after the page itself has changed some. Inputs that come and go are noticed by themselves. */
  read(): void;
  /**
   * Writes what the form in the module holds into the inputs, and empties those that it holds nothing for, but hidden ones and
   * files. Where there is a template entries are added, or taken away but for the first.
   */
  fill(): void;
  /**
   * Judges what stands at these paths and below, or everything, and leads to the first error.
   * `loose`: the issues that have no place on the page.
   */
  check(...paths: string[]): { ok: boolean; loose: Issue[] };
  /** Puts a server's findings at their inputs, until the person changes these; answers those that have none. */
  serverErrors(error: ApiError | readonly Issue[]): Issue[];
  /** What is shown now, in the order of the page. */
  shown(): { input: Dom<"HTMLElement">; issues: readonly Issue[]; texts: readonly string[] }[];
  /** Judges by other options from now on. They replace all that were given before. */
  setOptions(options?: Options): void;
  /**
   * Adds an entry to a list by the form's `<template data-list="…">`, in whose attributes and texts `{n}` stands for its
   * number and `{#}` for people's, and answers its element. A `<button type="button" data-add="…">` does the same.
   *
   * @throws {FinOnboardingError} invalid_options, without such a template
   */
  add(list: string): Dom<"Element">;
  /**
   * Takes the entry at a path, as `basic_info.tax_info.0`, off the page: the element `data-entry` around its inputs. Later
   * ones move up. A `<button type="button" data-remove>` within an entry does the same.
   */
  remove(entry: string): void;
  /** The chosen files, in the order of the page. */
  files(): { name: string; file: Dom<"File">; issues: readonly Issue[]; uri: string | undefined }[];
  /** Says which URI the file of an input was uploaded to, for hosts that upload by themselves. */
  uploaded(name: string, uri: string): void;
  /** What the form's submit does: checks everything, uploads, builds, hands it to `onSubmit`. Nothing happens while it runs. */
  submit(): Promise<void>;
  /**
   * Removes every listener and what was put on the page, stops uploads, and wipes the form if it was made here. Nothing is sent
   * any more. To be called also when the `<form>` is taken off the page: until then it is followed, and held in memory.
   */
  dispose(): void;
}

/**
 * Binds a plain HTML form whose inputs are named by their paths in the body, as `basic_info.tax_info.0.document_id`. Inputs
 * of other names are left alone. The form is never submitted by the browser.
 *
 * Issues stand in the element that an input's `aria-describedby` names and that is empty or has `data-issues`; it is made
 * where there is none. They come when the input is left or the form is submitted, and go as soon as it is put right.
 * Issues of a place without an input stand in an element `data-issues="…"` of its path, those of no place at all in
 * `data-issues=""`; an input with `data-issues-of="selfie_required"` takes issues of that code.
 *
 * `autocomplete`, `inputmode` and `accept` are set where the page does not. `aria-required` follows the state of the form. An element `data-when="required"` is shown while the input in it is; what
 * is put away is not sent. An entry of a list is sent when one of its inputs can be filled in, or has a file: hidden inputs
 * make none. `data-side` at a file input says which side it shows.
 *
 * @throws {FinOnboardingError} invalid_options
 */
export function bindForm<Kind extends "create" | "attach" = "create">(form: Dom<"HTMLFormElement">, options?: BindOptions<Kind>): BoundForm;
