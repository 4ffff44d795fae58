// The types of the entry `fin-onboarding/form`: a plain HTML form, bound.
import type { ApiError } from "./answers.d.ts";
import type { BodyOf, Field, FormOptions, OnboardingForm } from "./create-form.d.ts";
import type { Built, Change, Issue, Options } from "./shared.d.ts";

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
  /** What is asked in this step passed, and its files are uploaded: show the next. Steps are counted from 0; the last builds. */
  "fin:step": { readonly step: number };
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
  /**
   * Writes what will be sent of a text back into its input when it is left, as `+14155552671` for `+1 (415) 555-2671`; never
   * while somebody types in it. Default: false, what was typed stays as it is.
   */
  tidy?: boolean | undefined;
  /**
   * What is asked in each step, by paths or what they begin with: `[["basic_info"], ["address"]]`; [] for a step that asks nothing.
   * Submitting a page that shows inputs of one step checks that step alone, and tells `fin:step`; with the last step, or where
   * several are shown, or none, everything is checked and built. Default: no steps.
   */
  steps?: readonly (readonly string[])[] | undefined;
  /** Sends what was built. An ApiError that it answers with is shown at the inputs; the form is busy until it does. */
  onSubmit?: ((built: Built<BodyOf<Kind>>) => unknown) | undefined;
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
  /**
   * Judges what is asked in a step of the option `steps`, counted from 0, as before the page moves on.
   *
   * @throws {FinOnboardingError} invalid_options, without such a step
   */
  checkStep(step: number): { ok: boolean; loose: Issue[] };
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
  /**
   * What the form's submit does: checks everything, uploads, builds, hands it to `onSubmit`; or checks and uploads one of the
   * `steps`. Called while it runs it does nothing, and what the host disables meanwhile stays as it was.
   */
  submit(): Promise<void>;
  /**
   * Removes every listener and what was put on the page, stops uploads, and wipes the form if it was made here; in the host's own
   * what was not uploaded is no more. Nothing is sent
   * any more. To be called also when the `<form>` is taken off the page: until then it is followed, and held in memory.
   */
  dispose(): void;
}

/**
 * Binds a plain HTML form whose inputs are named by their paths in the body, as `basic_info.tax_info.0.document_id`. Inputs
 * of other names are left alone; elements of the page's own are inputs when they are form-associated, with a `value`. The form is
 * never submitted by the browser: one whose method is GET gets `method="dialog"`, which does nothing, also for its `submit()`.
 * Write it so in the markup, and nothing gets into an address before the module is there.
 *
 * Issues stand in the element that an input's `aria-describedby` names and that is empty or has `data-issues`; it is made
 * where there is none. They come when the input is left or the form is submitted, and go as soon as it is put right.
 * Issues of a list or section stand in an element `data-issues="…"` of its path; without one, that it is missing at its first
 * input, if this page has all of its inputs and they are empty. What has no input on this page stands in `data-issues=""`. Such
 * elements follow the submit and `check()` alone. An input with `data-issues-of="selfie_required"` takes issues of that code.
 *
 * A page may hold a part of the inputs: what `form` holds beside them is kept, other entries and files included.
 *
 * `autocomplete`, `inputmode` and `accept` are set where the page does not; `autocomplete` only where what a browser fills in is
 * accepted. A `<select>` without options gets the choices that `fields()` tells, behind an empty one. `aria-required` follows the
 * state of the form. An element `data-when="required"` is shown while the input in it is; what is put away is not sent, nor
 * what is disabled when the page is read: by `read()`, `check()`, the submit, or when inputs come and go. What is disabled during
 * a submit, or all at once, is so for a while: it is sent and keeps what it has, its files too. An entry of a list is sent when
 * one of its inputs can be filled in, or has a file: hidden inputs make none. `data-side` at a file input says which side it
 * shows.
 *
 * @throws {FinOnboardingError} invalid_options
 */
export function bindForm<Kind extends "create" | "attach" = "create">(form: Dom<"HTMLFormElement">, options?: BindOptions<Kind>): BoundForm;
