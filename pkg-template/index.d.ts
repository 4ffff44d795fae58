// The types of what a page needs at once: checks, builds, the form, the terms' URL. The bodies, forms, uploads, enums and
// codes are generated from the Rust tables into bodies.d.ts; only the functions and their answers are written here.
import type { AttachBody, AttachForm, CreateBody, CreateForm } from "./bodies.d.ts";
import type { BuildResult, Change, InitSource, ModuleBytes, Options, Report, WebAssemblyModule } from "./shared.d.ts";

export type * from "./bodies.d.ts";
export type * from "./create-form.d.ts";
export type {
  BuildResult, Built, BuiltRequest, Catalogue, CatalogueCode, CatalogueCountry, CatalogueId, Change, InitSource, Issue, Messages, ModuleBytes,
  NotBuilt, Options, Report, WordOf,
} from "./shared.d.ts";
export { createForm, formFrom } from "./create-form.js";
export { FinOnboardingError, addMessages } from "./shared.js";

/**
 * Loads the WebAssembly module that this entry needs. Without a source it is fetched from beside this file.
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

/** Is the module loaded? Only then may the functions be called. */
export function isReady(): boolean;

/** The options of `validateField`. */
export interface FieldOptions extends Options {
  /** The rest of the form, for rules that look at more than one input. */
  form?: CreateForm | AttachForm | undefined;
}

/** Checks `verification_type`. */
export function validateVerificationType(value: unknown, options?: Options): Report;
/** Checks the section `basic_info`, its tax entries included. */
export function validateBasicInfo(section: unknown, options?: Options): Report;
/** Checks the list `basic_info.tax_info`. */
export function validateTaxInfo(list: unknown, options?: Options): Report;
/** Checks the section `address`; give `countryOfResidence` to have the country compared. */
export function validateAddress(section: unknown, options?: Options): Report;
/** Checks the section `financial_profile`. */
export function validateFinancialProfile(section: unknown, options?: Options): Report;
/** Checks `meta_data`. */
export function validateMetaData(value: unknown, options?: Options): Report;
/** Checks the list `identifying_documents`. */
export function validateIdentifyingDocuments(list: unknown, options?: Options): Report;
/** Checks the list `address_documents`; give `countryOfResidence` to have the country compared. */
export function validateAddressDocuments(list: unknown, options?: Options): Report;
/** Checks a whole body of POST /v2/customers/individual, exactly as it would be sent. */
export function validateCreate(body: unknown, options?: Options): Report;
/** Checks a whole body of POST /v2/customers/{customer_id}/individual/attach, exactly as it would be sent. */
export function validateAttach(body: unknown, options?: Options): Report;
/**
 * Checks one input, for blur and keystroke: as it would be built, or with `exact` as it is.
 *
 * @param path where the input stands in the body, as `basic_info.dob`
 * @throws {FinOnboardingError} unknown_path, when no body has such a path
 */
export function validateField(path: string, value: unknown, options?: FieldOptions): Report;

/** What `normalizeField` answers. */
export interface Normalized {
  /** What would be sent; undefined where that is nothing. What is refused stays as it was typed. */
  value: unknown;
  /** What was changed for that. */
  changes: Change[];
}

/**
 * What would be sent of one input: without what cannot change its meaning, as blanks around it, marks that nobody sees,
 * typographic quotes, digits of another script. Give `form` for what depends on the rest: "CA" is US-CA in the USA alone.
 *
 * @throws {FinOnboardingError} unknown_path, when no body has such a path
 */
export function normalizeField(path: string, value: unknown, options?: FieldOptions): Normalized;

/** Normalises what a form holds, checks it and writes the body of POST /v2/customers/individual. */
export function buildCreate(form: CreateForm, options?: Options): BuildResult<CreateBody>;
/** Normalises what a form holds, checks it and writes the body of an attach; give `customerId` for the path. */
export function buildAttach(form: AttachForm, options?: Options): BuildResult<AttachBody>;

/**
 * Reads the value that stands for accepted terms out of a `tos_policies_url`.
 *
 * @throws {FinOnboardingError} missing_value, empty_value, conflicting_values, not_a_url
 */
export function parseTosPoliciesValue(url: string): string;

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
 */
export function loadTaxIds(): Promise<void>;

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

/** Loads what `suggestTransliteration` needs (a WebAssembly module of its own). */
export function loadTransliteration(): Promise<void>;

/**
 * A text in English (Latin) letters, to be offered for an `_en` input; the person reads it, corrects it and answers for it.
 *
 * After ICAO Doc 9303 Part 3 and, where the nationality is known, its own passports' rules. `null` where a machine had
 * better not say: Arabic, Hebrew, Han, Hangul, Thai, Devanagari and their relatives, mixed scripts, emoji, nothing,
 * more than 100,000 characters.
 * Throws before `loadTransliteration()` has resolved.
 */
export function suggestTransliteration(text: string, options?: TransliterationOptions): string | null;
