// The types of what people call things.
import type { AttachPath, CreatePath } from "./create-form.d.ts";

/** The options of labels: the language, a BCP 47 tag, and the host's own labels by path, as `labels` of `Options`. */
export interface LabelOptions {
  /** One that `addMessages` or `loadMessages` has added. Default: "en". */
  language?: string | undefined;
  /** The host's own labels, by path. */
  labels?: boolean | Readonly<Record<string, string>> | undefined;
}

/** One of the values that an input may have. */
export interface LabelledChoice {
  /** What the API takes. */
  value: string;
  /** What people call it. */
  label: string;
}

/** A country of ISO 3166-1. */
export interface LabelledCountry {
  /** Alpha-3: what the API takes. */
  code: string;
  /** Alpha-2. */
  alpha2: string;
  /** Its name in the language, by Intl.DisplayNames: it needs no messages in that language. */
  name: string;
  /** What its phone numbers begin with, as "+49"; null where it has none. */
  callingCode: string | null;
}

/**
 * What people call an input, a section, a list or an entry of a list.
 *
 * @param path as `basic_info.tax_info.0.document_id`
 * @throws {FinOnboardingError} unknown_path, when no body has such a path
 */
export function labelOf(path: CreatePath | AttachPath | (string & {}), options?: LabelOptions): string;

/**
 * The values of an input's closed list, in the API document's order, and what people call them; of a country's those of
 * `countries()`. None where an input has no such list: those of catalogues are the host's.
 *
 * @throws {FinOnboardingError} unknown_path, when no body has such a path
 */
export function choicesOf(path: CreatePath | AttachPath | (string & {}), options?: LabelOptions): LabelledChoice[];

/** The countries that there are, sorted as the language sorts their names. */
export function countries(options?: LabelOptions): LabelledCountry[];
