// Compiled, never run: the first half must be accepted, each line of the second half refused.
import init, {
  type AddressDocumentType, type ApiErrorKind, type AttachBody, type AttachForm, type BuildResult, type ChangeKind, type CreateBody,
  type CreateForm, type CustomerStatus, type EmploymentStatus, type ErrorCode, type FinOnboardingErrorCode, type Gender, type IdentifyingDocument,
  type IdentifyingDocumentType, type Issue, type IssueCode, type Options, type Side, type UploadFile, type UploadSection, type VerificationType,
  type WarningCode,
  buildAttach, buildCreate, FinOnboardingError, initSync, parseApiError, parseCreateResponse, parseTosPoliciesValue, parseUploadResponse,
  validateCreate, validateField, validateUpload,
} from "fin-onboarding";

declare function use(...values: unknown[]): void;
const equal = <Expected>(value: Expected): void => use(value);

const ready: Promise<void> = init();
initSync(new Uint8Array(8));
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
// A description of a file may say what is not known; lists that may not change are as good.
const files: readonly UploadFile[] = [{ field: "file1", name: "a.jpg", type: undefined, head: undefined }];
validateUpload({ customer_id: "1", files });
equal<UploadSection>({ customer_id: "1", files: [] });
equal<[VerificationType, EmploymentStatus, IdentifyingDocumentType, AddressDocumentType, Side, CustomerStatus]>(
  ["RELIANCE", "SELF_EMPLOYED", "SELFIE", "UTILITY_BILL", "BACK", "ON_HOLD"],
);
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
