// What the compiler refuses, a mistake a line: tests/npm/editor.test.mjs also asks that it is refused for that very reason.
import {
  buildCreate, createForm, validateAttach, validateCreate, validateField,
  type AttachBody, type CreateBody, type FinOnboardingErrorCode, type Issue, type Options, type TaxEntry,
} from "fin-onboarding";

declare const body: CreateBody;
declare const attach: AttachBody;
declare const issue: Issue;
declare const thrown: FinOnboardingErrorCode;
declare function take<Expected>(value: Expected): void;

// What is right beside it: else a mistake below might be refused for another one.
take<CreateBody>({ ...body, basic_info: { ...body.basic_info, email: "maria.garcia@example.com" } });
take<Options>({ today: "2026-11-21", language: "en", catalogue: { occupations: [42] } });
take<boolean>(issue.code === "email_not_lowercase" || issue.severity === "warning" || thrown === "unknown_path");

// @ts-expect-error TS2367: a code that does not exist
take(issue.code === "nope");
// @ts-expect-error TS2367: a code's name as the messages would have it
take(issue.code === "Email must be all lowercase");
// @ts-expect-error TS2367: a severity that does not exist
take(issue.severity === "info");
// @ts-expect-error TS2367: a thrown code is no issue's
take(thrown === "ssn_format");

// @ts-expect-error TS2353: a member that the API does not know
take<CreateBody>({ ...body, nickname: "Mia" });
// @ts-expect-error TS2353: nor in a section
take<CreateBody>({ ...body, basic_info: { ...body.basic_info, nickname: "Mia" } });
// @ts-expect-error TS2353: V1's name of a member
take<CreateBody>({ ...body, address: { ...body.address, street: "123 Market Street" } });
// @ts-expect-error TS2353: nor in a list
take<AttachBody>({ ...attach, address_documents: [{ type: "UTILITY_BILL", country: "USA", number: "1", files: [{ uri: "/a.pdf" }] }] });
// @ts-expect-error TS2353: the customer's id stands in the path
take<AttachBody>({ ...attach, customer_id: "55bd6b4e-c20a-4cc8-9535-91d5557a67d9" });

// @ts-expect-error TS2741: a required member is missing
take<TaxEntry>({ country_code: "USA", document_type: "SSN" });
// @ts-expect-error TS2739: several are
take<TaxEntry>({ country_code: "USA" });
// @ts-expect-error TS2741: a required section is missing
take<CreateBody>({ verification_type: "STANDARD", basic_info: body.basic_info, address: body.address });
// @ts-expect-error TS2741: a required list is missing
take<AttachBody>({ identifying_documents: attach.identifying_documents });

// @ts-expect-error TS2322: a word that is not of the list
take<CreateBody>({ ...body, verification_type: "NONE" });
// @ts-expect-error TS2820: a word in other letters
take<CreateBody>({ ...body, verification_type: "standard" });
// @ts-expect-error TS2322: a number that is text in a body
take<CreateBody>({ ...body, financial_profile: { ...body.financial_profile, monthly_volume_usd: "5000" } });
// @ts-expect-error TS2322: null, where a body has a member at all
take<CreateBody>({ ...body, basic_info: { ...body.basic_info, gender: null } });

// @ts-expect-error TS2561: an option is misspelt
validateCreate(body, { todays: "2026-11-21" });
// @ts-expect-error TS2322: an option is of another type
validateCreate(body, { today: new Date() });
// @ts-expect-error TS2322: of another type again
validateAttach(attach, { selfieRequired: "yes" });
// @ts-expect-error TS2561: a catalogue is misspelt
validateCreate(body, { catalogue: { occupation: [42] } });
// @ts-expect-error TS2353: an option of another function
validateCreate(body, { form: {} });
// @ts-expect-error TS2554: a value is missing
validateField("basic_info.email");
// @ts-expect-error TS2322: a form is of a create or of an attach
createForm({ kind: "upload" });
// @ts-expect-error TS2339: a form that is not built has no body
take(buildCreate({}).body);
