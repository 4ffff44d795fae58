// Compiled, never run: what each schema takes and gives; each line after an expectation must be refused.
import {
  type FieldPath, type OnboardingSchema, type StandardSchemaV1,
  addressDocumentsSchema, addressSchema, attachSchema, basicInfoSchema, createSchema, fieldSchema, financialProfileSchema,
  identifyingDocumentsSchema, metaDataSchema, taxInfoSchema, verificationTypeSchema,
} from "fin-onboarding/standard-schema";
import type {
  Address, AddressDocument, AttachBody, AttachForm, BasicInfo, CreateBody, CreateForm, ErrorCode, FinancialProfile, IdentifyingDocument,
  IdentifyingDocumentType, MetaData, TaxEntry, TaxEntryForm, VerificationType,
} from "fin-onboarding";

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;
const is = <Expected extends true>(): Expected | void => {};

// The interface as standardschema.dev gives it, so that a schema fits every library's own copy.
interface TheirSchema<Input = unknown, Output = Input> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown, options?: { readonly libraryOptions?: Record<string, unknown> | undefined }) => TheirResult<Output> | Promise<TheirResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}
type TheirResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined }[] };
declare function taken<Input, Output>(schema: TheirSchema<Input, Output>): { input: Input; output: Output };

is<Same<StandardSchemaV1.InferInput<typeof createSchema>, CreateForm>>();
is<Same<StandardSchemaV1.InferOutput<typeof createSchema>, CreateBody>>();
is<Same<StandardSchemaV1.InferInput<typeof attachSchema>, AttachForm>>();
is<Same<StandardSchemaV1.InferOutput<typeof attachSchema>, AttachBody>>();
is<Same<StandardSchemaV1.InferOutput<typeof verificationTypeSchema>, VerificationType>>();
is<Same<StandardSchemaV1.InferOutput<typeof basicInfoSchema>, BasicInfo>>();
is<Same<StandardSchemaV1.InferInput<typeof taxInfoSchema>, TaxEntryForm[]>>();
is<Same<StandardSchemaV1.InferOutput<typeof taxInfoSchema>, TaxEntry[]>>();
is<Same<StandardSchemaV1.InferOutput<typeof addressSchema>, Address>>();
is<Same<StandardSchemaV1.InferOutput<typeof financialProfileSchema>, FinancialProfile>>();
is<Same<StandardSchemaV1.InferOutput<typeof metaDataSchema>, MetaData | undefined>>();
is<Same<StandardSchemaV1.InferOutput<typeof identifyingDocumentsSchema>, IdentifyingDocument[]>>();
is<Same<StandardSchemaV1.InferOutput<typeof addressDocumentsSchema>, AddressDocument[]>>();

const inferred = taken(createSchema.with({ today: "2026-11-21", catalogue: { occupations: [1] } }));
is<Same<typeof inferred, { input: CreateForm; output: CreateBody }>>();

const email = fieldSchema("basic_info.email");
is<Same<StandardSchemaV1.InferInput<typeof email>, string | null | undefined>>();
is<Same<StandardSchemaV1.InferOutput<typeof email>, string>>();
const volume = taken(fieldSchema("financial_profile.monthly_volume_usd"));
is<Same<typeof volume, { input: number | string | null | undefined; output: number }>>();
const middle = taken(fieldSchema("basic_info.middle_name"));
is<Same<typeof middle.output, string | undefined>>();
const index: number = 1;
const number = taken(fieldSchema(`basic_info.tax_info.${index}.document_id`));
is<Same<typeof number.output, string>>();
const type = taken(fieldSchema("identifying_documents.0.type"));
is<Same<typeof type.output, IdentifyingDocumentType>>();
const uri = taken(fieldSchema("address_documents.0.files.0.uri", { get form(): AttachForm { return {}; } }));
is<Same<typeof uri.output, string>>();
const address = taken(fieldSchema("address"));
is<Same<typeof address.output, Address>>();
const id = taken(fieldSchema("financial_profile.source_of_fund_ids.0"));
is<Same<typeof id.output, number>>();
const paths: FieldPath[] = ["meta_data", "tos_policies_value", "verification_type", "basic_info.tax_info", "basic_info.tax_info.3"];

async function judged(schema: OnboardingSchema<unknown, CreateBody>): Promise<string | undefined> {
  const result = await schema["~standard"].validate({});
  if (result.issues === undefined) return result.value.basic_info.email;
  const code: ErrorCode | undefined = result.issues[0]?.code;
  const step: string | number | undefined = result.issues[0]?.path[0];
  // @ts-expect-error: a warning is no issue of a schema
  const warning: "po_box" | undefined = result.issues[0]?.code;
  void [step, warning];
  return code;
}
void [paths, judged(createSchema)];

// @ts-expect-error: no body has this input
fieldSchema("basic_info.emial");
// @ts-expect-error: an entry of a list has a number
fieldSchema("basic_info.tax_info.first.document_id");
// @ts-expect-error: what stands in meta_data has no check of its own
fieldSchema("meta_data.reference");
// @ts-expect-error: no such option
createSchema.with({ countryOfBirth: "DEU" });
// @ts-expect-error: a schema is no function
createSchema({ today: "2026-11-21" });
