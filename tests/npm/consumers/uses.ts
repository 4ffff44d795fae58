// Compiled, never run: the first half must be accepted, each line of the second half refused.
import init, {
  type AddressDocumentType, type ApiErrorKind, type AttachBody, type AttachForm, type BuildResult, type ChangeKind, type CreateBody,
  type CreateForm, type CustomerStatus, type EmploymentStatus, type ErrorCode, type FinOnboardingErrorCode, type Gender, type IdentifyingDocument,
  type IdentifyingDocumentType, type Issue, type IssueCode, type Options, type Side, type UploadFile, type UploadSection, type VerificationType,
  type WarningCode, type Added, type Changed, type FormOptions, type OnboardingForm, type AttachV1Body, type CreateV1Body,
  type ProofOfAddressType, type ProofOfIdentityType, buildAttach, buildCreate, createForm, FinOnboardingError, initSync, isReady,
  parseTosPoliciesValue, addMessages, type Messages, validateCreate, validateField,
} from "fin-onboarding";
import {
  type ApiError, type CataloguePages, type RequestedField, type StatusDescription, default as initAnswers, describeStatus, parseApiError,
  parseAttachResponse, parseCatalogue, parseCreateResponse, parseUploadResponse, requestedFields,
} from "fin-onboarding/answers";
import { validateUpload } from "fin-onboarding/files";
import {
  type LineFinding, type LinesOptions, type LinesProgress, type LinesReport, type LinesSource, type Migrated, type RfiAnswerBody, type Webhook,
  buildAttachV1, buildCreateV1, buildRfiAnswer, migrateAttach, migrateCreate, parseWebhook, validateCreateLines, verifyWebhookSignature,
} from "fin-onboarding/server";
import german, { type LanguageMessages } from "fin-onboarding/messages/de";
import { type Language, languages, loadMessages } from "fin-onboarding/messages";

declare function use(...values: unknown[]): void;
const equal = <Expected>(value: Expected): void => use(value);

const ready: Promise<void> = init();
initSync(new Uint8Array(8));
equal<boolean>(isReady());
equal<Promise<void>>(initAnswers());
const options: Options = {
  today: "2026-11-21",
  customerStatus: "A_STATUS_OF_TOMORROW",
  ownedUris: ["/a.pdf"],
  catalogue: {
    occupations: [1, { id: 2, title: "Baker" }],
    subdivisions: ["US-CA", { code: "US-NY", name: "New York" }],
    countries: ["USA", { code: "AFG", name: "Afghanistan", phone_code: "+93", postal_code: { required: true, regex: null } }],
  },
};
const report = validateCreate({ anything: 1n }, options);
for (const issue of report.issues) {
  equal<IssueCode>(issue.code);
  equal<"error" | "warning">(issue.severity);
  equal<string | number | undefined>(issue.params?.["min"]);
}
const form: CreateForm = {
  basic_info: { email: "", tax_info: [{ document_id: "123456789" }] },
  financial_profile: { monthly_volume_usd: "5000", source_of_fund_ids: ["1", 5] },
};
const empty: CreateForm = {
  verification_type: "", basic_info: null, address: undefined,
  financial_profile: { occupation_id: null, employment_status: undefined, source_of_fund_ids: [null, ""] },
};
validateField("basic_info.email", "x", { ...options, form });
const built: BuildResult<CreateBody> = buildCreate(form, options);
if (built.ok) {
  equal<string>(built.body.basic_info.tax_info[0]?.document_id ?? "");
  equal<number>(built.body.financial_profile.monthly_volume_usd);
  equal<Gender | undefined>(built.body.basic_info.gender);
  equal<"POST">(built.request.method);
  equal<Issue[]>(built.warnings);
  equal<ChangeKind | undefined>(built.changes[0]?.kind);
  // What was sent once may be edited again.
  equal<CreateForm>(built.body);
} else {
  equal<Issue[]>(built.issues);
}
const attach: AttachForm = { identifying_documents: [{ type: "PASSPORT", files: [{ uri: "/a.pdf" }] }] };
const attached: BuildResult<AttachBody> = buildAttach(attach, { customerId: "1" });
validateUpload({ customer_id: "1", files: [{ field: "file1", name: "a.jpg", type: "image/jpeg", head: new Uint8Array(4) }] });
if (attached.ok) {
  equal<AttachForm>(attached.body);
  // `tosRequired: false` waives it.
  equal<string | undefined>(attached.body.tos_policies_value);
}
validateUpload({ customer_id: "1", files: [] }, { maxFileSize: 5_000_000, ignore: ["file_small", "po_box"] });
// @ts-expect-error: what blocks cannot be ignored
validateUpload({ customer_id: "1", files: [] }, { ignore: ["file_empty"] });
// A description of a file may say what is not known; lists that may not change are as good.
const files: readonly UploadFile[] = [{ field: "file1", name: "a.jpg", type: undefined, head: undefined }];
validateUpload({ customer_id: "1", files });
equal<UploadSection>({ customer_id: "1", files: [] });
equal<[VerificationType, EmploymentStatus, IdentifyingDocumentType, AddressDocumentType, Side, CustomerStatus]>(
  ["RELIANCE", "SELF_EMPLOYED", "SELFIE", "UTILITY_BILL", "BACK", "ON_HOLD"],
);
const builtV1: BuildResult<CreateV1Body> = buildCreateV1({ basic_info: { tin: "123-45-6789" }, financial_profile: { source_of_fund_id: "1" } }, options);
if (builtV1.ok) {
  equal<VerificationType | undefined>(builtV1.body.verification_type);
  equal<number>(builtV1.body.financial_profile.source_of_fund_id);
  const migrated: Migrated<CreateForm> = migrateCreate(builtV1.body, options);
  equal<Issue[]>(migrated.unresolved);
  equal<BuildResult<CreateBody>>(buildCreate(migrated.form));
}
const attachedV1: BuildResult<AttachV1Body> = buildAttachV1({ customer_id: "1", proof_of_identity: { type: "PASSPORT" } });
if (attachedV1.ok) equal<string>(attachedV1.body.tos_policies_value);
equal<BuildResult<AttachBody>>(buildAttach(migrateAttach({}).form));
equal<[ProofOfIdentityType, ProofOfAddressType]>(["NATIONAL_ID", "COMPANY_DOC"]);
equal<[ErrorCode, WarningCode]>(["ssn_format", "selfie_only"]);
equal<IssueCode[]>(["required", "more_issues"] satisfies [ErrorCode, WarningCode]);
equal<string>(parseCreateResponse({}).tosPoliciesValue);
equal<string | undefined>(parseUploadResponse({})["file1"]);
const answer = parseApiError(409, null);
equal<ApiErrorKind>(answer.kind);
if (answer.kind === "conflict") equal<boolean>(answer.retryable);
try {
  parseTosPoliciesValue("");
} catch (error) {
  if (error instanceof FinOnboardingError && error.code === "missing_value") use(error.message);
  if (error instanceof FinOnboardingError) equal<FinOnboardingErrorCode>(error.code);
}
use(ready, empty);

// A form that lives in the module.
const living: OnboardingForm<"create"> = createForm();
equal<OnboardingForm<"create">>(createForm({ today: "2026-11-21", kind: "create" }));
equal<OnboardingForm<"attach">>(createForm({ ...options, kind: "attach", customerId: "1" }));
declare const either: FormOptions;
equal<OnboardingForm>(createForm(either));
const changed: readonly Changed[] = living.set("basic_info.email", "x");
equal<readonly Issue[] | undefined>(changed[0]?.issues);
living.set("basic_info.gender", undefined);
living.set("meta_data", { reference: 1n });
const added: Added = living.add("basic_info.tax_info", { country_code: "USA" });
living.set(`${added.path}.document_id`, "123-45-6789");
for (const { path, issues } of living.add("basic_info.tax_info").changes) use(path, issues.map(({ message }) => message));
equal<readonly Changed[]>(living.remove(added.path));
equal<Issue[]>(living.issues());
equal<Issue[]>(living.issues("basic_info"));
equal<unknown>(living.value("basic_info.email"));
equal<readonly Changed[]>(living.setOptions(options));
const answerOfForm = living.build();
equal<BuildResult<CreateBody>>(answerOfForm);
if (answerOfForm.ok) equal<string>(answerOfForm.body.basic_info.email);
living.dispose();

// Bulk lines.
const lines: LinesOptions = {
  ...options,
  mostFindings: 10,
  onFinding: ({ line, valid, issues }: LineFinding) => use(line + 1, valid, issues[0]?.code),
  onProgress: (progress: LinesProgress) => use(progress.bytes / progress.lines),
};
async function* pieces(): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(8);
}
equal<LinesSource>(new ArrayBuffer(8));
equal<Promise<LinesReport>>(validateCreateLines(pieces(), lines));
const bulk = await validateCreateLines(new Uint8Array(8));
equal<readonly LineFinding[]>(bulk.findings);
equal<number>(bulk.lines + bulk.valid + bulk.invalid + bulk.blank + bulk.bytes);

// Answers, catalogues, webhooks.
equal<string>(parseAttachResponse({}).customerId);
const status: StatusDescription = describeStatus(undefined);
equal<CustomerStatus | undefined>(status.next[0]);
const occupations: CataloguePages<{ id: number; title: string }> = parseCatalogue("occupations", ["{}", {}]);
const allCountries = parseCatalogue("countries", {});
validateCreate({}, { catalogue: { occupations: occupations.rows, countries: allCountries.rows } });
equal<boolean | undefined>(allCountries.rows[0]?.postal_code?.required);
const webhook: Webhook = parseWebhook(new Uint8Array(8));
if (webhook.type === "customer.rfi") {
  equal<string | undefined>(webhook.data.request_for_information[0]?.section);
  equal<RequestedField[]>(requestedFields(webhook));
  const answered = buildRfiAnswer(webhook, { identifying_documents: [{ expiry_date: "2029-01-01" }] }, options);
  if (answered.ok) {
    equal<"PATCH">(answered.request.method);
    equal<RfiAnswerBody>(answered.body);
  }
} else if (webhook.type === "customer.status") {
  equal<string>(webhook.status);
  if (webhook.data.type === "BUSINESS") equal<string | undefined>(webhook.data.business_name);
} else {
  equal<"customer.created">(webhook.event.type);
  equal<string | null>(webhook.tosPoliciesValue);
}
equal<Promise<boolean>>(verifyWebhookSignature("{}", { "x-fin-signature": ["00"], host: undefined }, "secret"));
void verifyWebhookSignature("{}", new Map([["x-fin-signature", "00"]]), new Uint8Array(8));

equal<Promise<string>>(loadMessages("de-AT"));
equal<"ltr" | "rtl" | undefined>(languages[0]?.direction);
equal<Language>(german);
equal<LanguageMessages>(german);
addMessages(german);
const own: Messages = { tag: "en", messages: { required: "Please fill in {member}" }, words: { text: "some text" } };
addMessages(own);
equal<ApiError>(parseApiError(422, {}, { language: "de" }));

// @ts-expect-error: a code that does not exist has no message
addMessages({ tag: "en", messages: { requird: "Please fill this in" } });
// @ts-expect-error: nor has one of SpherePay's entry
addMessages({ tag: "en", messages: { usually_required: "Please fill this in" } });
// @ts-expect-error: a message is a text
addMessages({ tag: "en", messages: { required: 5 } });
// @ts-expect-error: a language has a tag
addMessages({ messages: { required: "Please fill this in" } });
// @ts-expect-error: what is shipped is not to be changed
german.messages.push("x");
// @ts-expect-error: answers are told a language and nothing else
parseApiError(422, {}, { today: "2026-11-21" });
// @ts-expect-error: the tag comes later
equal<string>(loadMessages("de"));
// @ts-expect-error: a status may be missing in customer.created
if (webhook.type === "customer.created") equal<string>(webhook.status);
// @ts-expect-error: a webhook's body is raw, not parsed
parseWebhook({});
// @ts-expect-error: a catalogue that does not exist
parseCatalogue("banks", {});
// @ts-expect-error: an answer is a promise
equal<boolean>(verifyWebhookSignature("{}", {}, "secret"));
// @ts-expect-error: an option is misspelt
validateCreate({}, { todays: "2026-11-21" });
// @ts-expect-error: the date is text, never a Date, which would bring a time zone
validateCreate({}, { today: new Date() });
// @ts-expect-error: a code that does not exist
equal<IssueCode>("no_such_code");
// @ts-expect-error: a member that the API does not know
buildCreate({ basic_info: { firstname: "Maria" } });
// @ts-expect-error: nor deeper down
buildAttach({ identifying_documents: [{ files: [{ url: "/a.pdf" }] }] });
// @ts-expect-error: a code is either an error's or a warning's
equal<WarningCode>("ssn_format");
// @ts-expect-error: a text is no number
buildCreate({ address: { postal_code: 94103 } });
// @ts-expect-error: a form with its gaps is no body
equal<CreateBody>(form);
// @ts-expect-error: a body has texts where it has a member at all
equal<IdentifyingDocument>({ type: "PASSPORT", files: [], number: null });
// @ts-expect-error: a status that no document knows is none of the known ones
equal<CustomerStatus>("A_STATUS_OF_TOMORROW");
// @ts-expect-error: not every form becomes a body
use(buildCreate(form).body);
// @ts-expect-error: a value outside the enumeration
equal<Gender>("OTHER");
// @ts-expect-error: a body has all its required members
equal<CreateBody>({ verification_type: "STANDARD" });
// @ts-expect-error: an upload names its customer
validateUpload({ files: [] });
// @ts-expect-error: a kind that does not exist
use(answer.kind === "teapot");
// @ts-expect-error: the address is text
parseTosPoliciesValue(1);
// @ts-expect-error: a form is of a create or of an attach
createForm({ kind: "upload" });
// @ts-expect-error: an option is misspelt
createForm({ todays: "2026-11-21" });
// @ts-expect-error: a form that was made for an attach builds no create
equal<BuildResult<CreateBody>>(createForm({ kind: "attach" }).build());
// @ts-expect-error: a path is text
living.set(["basic_info", "email"], "x");
// @ts-expect-error: a value is set to something, be it undefined
living.set("basic_info.email");
// @ts-expect-error: what stands in a form may be anything
equal<string>(living.value("basic_info.email"));
// @ts-expect-error: what is told is not to be changed
changed[0]!.issues.pop();
// @ts-expect-error: nor the list of it
changed.length = 0;
// @ts-expect-error: options name no other kind of body
living.setOptions({ kind: "attach" });
// @ts-expect-error: forms are made by createForm
new OnboardingForm();
// @ts-expect-error: text is no bytes
void validateCreateLines("{}");
// @ts-expect-error: nor are pieces of text
void validateCreateLines((async function* () { yield "{}"; })());
// @ts-expect-error: nor a list of bodies
void validateCreateLines([{}]);
// @ts-expect-error: an option is misspelt
void validateCreateLines(new Uint8Array(8), { onFindings: () => {} });
// @ts-expect-error: the report is a promise
use(validateCreateLines(new Uint8Array(8)).findings);
// @ts-expect-error: a finding says which line, not which body
use(bulk.findings[0]?.body);
