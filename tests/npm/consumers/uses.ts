// Compiled, never run: the first half must be accepted, each line of the second half refused.
import init, {
  type AttachBody, type AttachForm, type BuildResult, type CreateBody, type CreateForm, type Gender, type Issue, type IssueCode, type Options,
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
  catalogue: { occupations: [1, { id: 2, title: "Baker" }], subdivisions: ["US-CA", { code: "US-NY", name: "New York" }] },
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
validateField("basic_info.email", "x", { ...options, form });
const built: BuildResult<CreateBody> = buildCreate(form, options);
if (built.ok) {
  equal<string>(built.body.basic_info.tax_info[0]?.document_id ?? "");
  equal<number>(built.body.financial_profile.monthly_volume_usd);
  equal<Gender | undefined>(built.body.basic_info.gender);
  equal<"POST">(built.request.method);
  equal<Issue[]>(built.warnings);
} else {
  equal<Issue[]>(built.issues);
}
const attach: AttachForm = { identifying_documents: [{ type: "PASSPORT", files: [{ uri: "/a.pdf" }] }] };
const attached: BuildResult<AttachBody> = buildAttach(attach, { customerId: "1" });
validateUpload({ customer_id: "1", files: [{ field: "file1", name: "a.jpg", type: "image/jpeg", head: new Uint8Array(4) }] });
equal<string>(parseCreateResponse({}).tosPoliciesValue);
equal<string | undefined>(parseUploadResponse({})["file1"]);
const answer = parseApiError(409, null);
if (answer.kind === "conflict") equal<boolean>(answer.retryable);
try {
  parseTosPoliciesValue("");
} catch (error) {
  if (error instanceof FinOnboardingError && error.code === "missing_value") use(error.message);
}
use(ready, attached);

// @ts-expect-error: an option is misspelt
validateCreate({}, { todays: "2026-11-21" });
// @ts-expect-error: the date is text, never a Date, which would bring a time zone
validateCreate({}, { today: new Date() });
// @ts-expect-error: a code that does not exist
equal<IssueCode>("no_such_code");
// @ts-expect-error: a member that the API does not know
buildCreate({ basic_info: { firstname: "Maria" } });
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
