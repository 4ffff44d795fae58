// The types of the entry fin-onboarding/standard-schema.
import type {
  Address, AddressDocument, AddressDocumentForm, AddressForm, AttachBody, AttachForm, BasicInfo, BasicInfoForm, CreateBody, CreateForm,
  ErrorCode, FieldOptions, FinancialProfile, FinancialProfileForm, IdentifyingDocument, IdentifyingDocumentForm, MetaData, MetaDataForm,
  Options, TaxEntry, TaxEntryForm, VerificationType,
} from "./index.d.ts";

/** The interface of Standard Schema v1, as standardschema.dev gives it: what every library that takes one asks for. */
export interface StandardSchemaV1<Input = unknown, Output = Input> {
  /** What makes it one. */
  readonly "~standard": StandardSchemaV1.Props<Input, Output>;
}

export declare namespace StandardSchemaV1 {
  /** Of the schema: who made it, and its check. */
  interface Props<Input = unknown, Output = Input> {
    readonly version: 1;
    readonly vendor: string;
    /** At once when the module is loaded; before, a promise, for it loads the module itself. */
    readonly validate: (value: unknown) => Result<Output> | Promise<Result<Output>>;
    /** For the compiler alone. */
    readonly types?: Types<Input, Output> | undefined;
  }
  /** The answer of a check. */
  type Result<Output> = SuccessResult<Output> | FailureResult;
  /** Nothing was found. */
  interface SuccessResult<Output> {
    readonly value: Output;
    readonly issues?: undefined;
  }
  /** Something was found. */
  interface FailureResult {
    readonly issues: readonly Issue[];
  }
  /** What was found. */
  interface Issue {
    /** For people, in the language of the options. */
    readonly message: string;
    /** Names and indexes, relative to the value: `["basic_info", "tax_info", 0, "document_id"]`; none: it is the value's own. */
    readonly path: readonly (string | number)[];
    /** What: the part to program against. */
    readonly code: ErrorCode;
    /** What the message was built from. */
    readonly params?: Record<string, string | number>;
  }
  /** What goes in and what comes out. */
  interface Types<Input = unknown, Output = Input> {
    readonly input: Input;
    readonly output: Output;
  }
  /** What goes in. */
  type InferInput<Schema extends StandardSchemaV1> = NonNullable<Schema["~standard"]["types"]>["input"];
  /** What comes out. */
  type InferOutput<Schema extends StandardSchemaV1> = NonNullable<Schema["~standard"]["types"]>["output"];
}

/**
 * A check as a Standard Schema. Input: what a form holds. Output: what is sent.
 *
 * The value is judged as `buildCreate` and its like would send it; with the option `exact` as it is.
 * Issues are errors alone: a warning never fails a form, and `validateCreate` and its like tell them.
 */
export interface OnboardingSchema<Input, Output, Given extends Options = Options> extends StandardSchemaV1<Input, Output> {
  /** The same check with options, as `createSchema.with({ language: "en", catalogue })`. They are read at each check. */
  with(options: Given): OnboardingSchema<Input, Output, Given>;
}

/** As a schema, `validateCreate`; its output is the body that `buildCreate` builds. */
export const createSchema: OnboardingSchema<CreateForm, CreateBody>;
/** As a schema, `validateAttach`; its output is the body that `buildAttach` builds. */
export const attachSchema: OnboardingSchema<AttachForm, AttachBody>;

// The sections. Their output is what building makes of them.
/** As a schema, `validateVerificationType`. */
export const verificationTypeSchema: OnboardingSchema<VerificationType | (string & {}) | null | undefined, VerificationType>;
/** As a schema, `validateBasicInfo`. */
export const basicInfoSchema: OnboardingSchema<BasicInfoForm, BasicInfo>;
/** As a schema, `validateTaxInfo`. */
export const taxInfoSchema: OnboardingSchema<TaxEntryForm[], TaxEntry[]>;
/** As a schema, `validateAddress`; give `countryOfResidence` to have the country compared. */
export const addressSchema: OnboardingSchema<AddressForm, Address>;
/** As a schema, `validateFinancialProfile`. */
export const financialProfileSchema: OnboardingSchema<FinancialProfileForm, FinancialProfile>;
/** As a schema, `validateMetaData`. */
export const metaDataSchema: OnboardingSchema<MetaDataForm | null | undefined, MetaData | undefined>;
/** As a schema, `validateIdentifyingDocuments`. */
export const identifyingDocumentsSchema: OnboardingSchema<IdentifyingDocumentForm[], IdentifyingDocument[]>;
/** As a schema, `validateAddressDocuments`; give `countryOfResidence` to have the country compared. */
export const addressDocumentsSchema: OnboardingSchema<AddressDocumentForm[], AddressDocument[]>;

// What stands at a path of a body or form. A member's own paths are found below it, an entry's below its number.
type Present<Value> = NonNullable<Value>;
type Below<Value, Name extends string> = Name | `${Name}.${Paths<Value>}`;
type Paths<Value> = Present<Value> extends readonly (infer Entry)[]
  ? Below<Entry, `${number}`>
  : Present<Value> extends object
    ? string extends keyof Present<Value> ? never : Members<Present<Value>>
    : never;
type Members<Value> = { [Name in keyof Value & string]-?: Below<Value[Name], Name> }[keyof Value & string];
type At<Value, Path extends string> = Path extends `${infer Name}.${infer Rest}`
  ? Present<Value> extends readonly (infer Entry)[] ? At<Entry, Rest> : Name extends keyof Present<Value> ? At<Present<Value>[Name], Rest> : never
  : Present<Value> extends readonly (infer Entry)[] ? Entry : Path extends keyof Present<Value> ? Present<Value>[Path] : never;

/** The path of an input, a section or a list of a create or an attach body. */
export type FieldPath = Paths<CreateBody> | Paths<AttachBody>;

/**
 * As a schema, `validateField`: one input, or a section or list, by its path. Issues are relative to it.
 *
 * @param options of them `form`, the rest of the form, may be a getter: `{ get form() { return values; } }`
 * @throws {FinOnboardingError} unknown_path, when no body has such a path
 */
export function fieldSchema<const Path extends FieldPath>(
  path: Path,
  options?: FieldOptions,
): OnboardingSchema<At<CreateForm, Path> | At<AttachForm, Path>, At<CreateBody, Path> | At<AttachBody, Path>, FieldOptions>;

export {};
