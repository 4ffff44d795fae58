// The types of what a page needs at once: checks, builds, the form, the terms' URL. The bodies, forms, uploads, enums and
// codes are generated from the Rust tables into bodies.d.ts, the module's own functions are declared by wasm-bindgen
// (scripts/types.mjs).
import type { AttachBody, AttachForm, CreateBody, CreateForm } from "./bodies.d.ts";
import type { FieldOptions, Normalized } from "./create-form.d.ts";
import type { BuildResult, InitSource, ModuleBytes, Options, Report, WebAssemblyModule } from "./shared.d.ts";

export type * from "./bodies.d.ts";
export type * from "./create-form.d.ts";
export type * from "./labels.d.ts";
export type {
  BuildResult, Built, BuiltRequest, Catalogue, CatalogueCode, CatalogueCountry, CatalogueId, Change, InitSource, Issue, Messages, ModuleBytes,
  NotBuilt, Options, Report, WordOf,
} from "./shared.d.ts";
export { createForm, formFrom } from "./create-form.js";
export { choicesOf, countries, labelOf } from "./labels.js";
export { FinOnboardingError, addMessages } from "./shared.js";

//! types/load.d.ts

/** Is the module loaded? Only then may the functions be called. */
export function isReady(): boolean;

//! fin_onboarding: validateVerificationType, validateBasicInfo, validateTaxInfo, validateAddress, validateFinancialProfile, validateMetaData

//! fin_onboarding: validateIdentifyingDocuments, validateAddressDocuments, validateCreate, validateAttach, validateField, normalizeField

//! fin_onboarding: buildCreate, buildAttach, parseTosPoliciesValue

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
 *
 * Where `import()` is forbidden, as in a service worker, hand in what `import * as taxIds from "fin-onboarding/tax-ids"` gives.
 */
export function loadTaxIds(taxIds?: TaxIdsFile): Promise<void>;

/** The file that `loadTaxIds` loads: opaque. */
export interface TaxIdsFile {
  /** Opaque. */
  readonly ROWS: string;
}

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

/**
 * Loads what `suggestTransliteration` needs (a WebAssembly module of its own). Where `import()` is forbidden, as in a service
 * worker, hand in what `import * as letters from "fin-onboarding/transliteration"` gives.
 */
export function loadTransliteration(letters?: TransliterationFile): Promise<void>;

/** The file that `loadTransliteration` loads: opaque. */
export interface TransliterationFile {
  /** Opaque. */
  readonly init: (source?: InitSource | Promise<InitSource>) => Promise<void>;
  /** Opaque. */
  readonly suggestTransliteration: (text: string, options?: TransliterationOptions) => string | null;
}

/**
 * A text in English (Latin) letters, to be offered for an `_en` input; the person reads it, corrects it and answers for it.
 *
 * After ICAO Doc 9303 Part 3 and, where the nationality is known, its own passports' rules. `null` where a machine had
 * better not say: Arabic, Hebrew, Han, Hangul, Thai, Devanagari and their relatives, mixed scripts, emoji, nothing,
 * more than 100,000 characters.
 * Throws before `loadTransliteration()` has resolved.
 */
export function suggestTransliteration(text: string, options?: TransliterationOptions): string | null;
