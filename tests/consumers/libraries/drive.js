// What each library's form has in common: its inputs, a server that refuses once, and a person who fills it in.
import initAnswers, { parseApiError } from "fin-onboarding/answers";
import { createSchema } from "fin-onboarding/standard-schema";

export const schema = createSchema.with({ today: "2026-11-21" });

export const inputs = [
  "basic_info.first_name", "basic_info.first_name_en", "basic_info.email", "basic_info.tax_info.0.document_id",
  "financial_profile.monthly_volume_usd",
];

/** What the form begins with: the rest of the body, so that the form is small. */
export async function beginning() {
  const { create } = await (await fetch("/guide.json")).json();
  const { basic_info, financial_profile } = create;
  return {
    ...create,
    basic_info: { ...basic_info, first_name: "", first_name_en: "", email: "" },
    financial_profile: { ...financial_profile, monthly_volume_usd: "" },
  };
}

/** `tax_info[0]` for `tax_info.0`, where a library names its inputs so. */
export const bracketed = (path) => path.replace(/\.(\d+)(?=\.|$)/g, "[$1]");

const sent = [];

/** The host's backend, which hands on what the API answers. */
async function post(body) {
  sent.push(JSON.parse(JSON.stringify(body)));
  if (sent.length > 1) return Response.json({ data: { customer_id: "0ca13984-63f3-45d7-99a7-52b9133f0259" } });
  return Response.json({ message: "Validation failed", errors: { "basic_info.tax_info.0.document_id": ["This number is known already"] } }, { status: 400 });
}

/** Sends a body; answers what the server refuses, at our paths. */
export async function refusals(body) {
  const [response] = await Promise.all([post(body), initAnswers()]);
  return response.ok ? [] : parseApiError(response.status, await response.text()).issues;
}

const input = (path) => document.querySelector(`[data-path="${path}"]`);
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;

function type(path, text) {
  const element = input(path);
  element.focus();
  setValue.call(element, text);
  for (const name of ["input", "change"]) element.dispatchEvent(new Event(name, { bubbles: true }));
  element.blur();
}

/** What stands beside each input. */
const shown = () =>
  Object.fromEntries(inputs.map((path) => [path, document.querySelector(`[data-error="${path}"]`)?.textContent]).filter(([, text]) => text));

async function until(what, happens) {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    if (happens()) return new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what} never happened; beside the inputs stands ${JSON.stringify(shown())}`);
}

const submit = () => document.querySelector("form").requestSubmit();

async function fill() {
  await until("the form", () => inputs.every((path) => input(path)));
  const found = { begins: shown() };
  type("basic_info.first_name", "María");
  type("basic_info.email", "maria.garcia@");
  type("financial_profile.monthly_volume_usd", "5000");
  await new Promise((resolve) => setTimeout(resolve, 100));
  found.early = shown();
  submit();
  await until("the first answer", () => shown()["basic_info.email"] && shown()["basic_info.first_name_en"]);
  found.wrong = { shown: shown(), sent: sent.length };

  type("basic_info.first_name_en", "Maria");
  type("basic_info.email", "maria.garcia@example.com");
  submit();
  await until("the server's answer", () => shown()["basic_info.tax_info.0.document_id"]);
  found.refused = { shown: shown(), sent: sent.length };

  type("basic_info.tax_info.0.document_id", "123-45-6780");
  submit();
  await until("the second request", () => sent.length === 2);
  return { ...found, taken: { shown: shown(), sent } };
}

/** Leaves what it found in the document, for the test that opened the page. */
export function drive() {
  const leave = (found) => (document.body.dataset.found = JSON.stringify(found));
  fill().then(leave, (error) => leave({ error: String(error) }));
}
