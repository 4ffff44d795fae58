// Compiled, never run.
import init, { FinOnboardingError, addMessages, buildCustomer, initSync, parseCustomer, validateCustomer } from "fin-onboarding/sphere";
import german from "fin-onboarding/messages/de";
import type { Customer, CustomerBody, CustomerForm, Issue, IssueCode, MetaData } from "fin-onboarding/sphere";

await init();
await init("/fin_onboarding_sphere_bg.wasm");
initSync(new Uint8Array(8));

const body: CustomerBody = {
  type: "individual",
  email: "jane.smith@example.com",
  address: { line1: "233 South Wacker Drive", floor: 3 },
  personalInformation: { taxIdentificationNumber: "123-45-6789", occupation: "engineer" },
  meta: { reference: "client-ref-abc-001", count: 3, note: null },
};
const { valid, issues } = validateCustomer(body, { today: "2026-11-21", language: "en" });
const codes: IssueCode[] = issues.map(({ code }) => code);
const warnings = issues.filter(({ code, severity }: Issue) => severity === "warning" && code === "usually_required");
const form: CustomerForm = { type: "", email: null, address: undefined, addresses: [{ line1: null }] };
const built = buildCustomer(form);
if (built.ok) {
  const { request, json, changes } = built;
  fetch0(request.path, { method: request.method, headers: request.headers, body: request.body === json ? json : "" });
  const kinds: string[] = changes.map(({ kind }) => kind);
  void kinds;
} else {
  const first: string | undefined = built.issues[0]?.message;
  void first;
}
const customer: Customer = parseCustomer("{}");
const todo: string[] = customer.profiles.flatMap(({ known, status, required }) => (known && status === "incomplete" ? required : []));
try {
  parseCustomer(null);
} catch (error) {
  if (error instanceof FinOnboardingError && error.code === "unexpected_answer") void error.message;
}
void [valid, codes, warnings, todo];

declare function fetch0(path: string, init: { method: string; headers: Record<string, string>; body: string }): void;

addMessages(german);
addMessages({ tag: "en", messages: { usually_required: "{member}, please" } });

// @ts-expect-error: a code of the main entry has no message here
addMessages({ tag: "en", messages: { selfie_required: "x" } });
// @ts-expect-error: there is no such type of customer
const wrong: CustomerBody = { type: "company" };
// @ts-expect-error: meta is plain
const nested: MetaData = { a: [] };
// @ts-expect-error: this entry has none of the main one's options
validateCustomer(body, { selfieRequired: true });
// @ts-expect-error: no code of this entry
const code: IssueCode = "selfie_required";
void [wrong, nested, code];
