// What is wrong with an input stands beside it when it is left, and Next leads to the first of them.
import assert from "node:assert/strict";
import { demo } from "../support/demo.mjs";
import { maria, without } from "../support/people.mjs";

const test = demo();
const CREATE = /\/v2\/customers\/individual$/;

test("nothing is refused before anything was entered", async ({ page }) => {
  await page.open();
  for (const { name } of await page.inputs()) assert.equal((await page.at(name)).invalid, false, name);
});

const REFUSED_ON_LEAVING = [
  ["an e-mail without a domain", { "basic_info.email": "maria.garcia@" }, "basic_info.email"],
  ["a date that is not in the calendar", { "basic_info.dob": "1990-02-30" }, "basic_info.dob"],
  ["a person of seventeen years", { "basic_info.dob": "2008-11-22" }, "basic_info.dob", /18/],
  ["a phone number without its country", { "basic_info.phone": "0155552671" }, "basic_info.phone"],
  ["a tax number from the USA that is no SSN", { "basic_info.tax_info.0.country_code": "USA", "basic_info.tax_info.0.document_id": "12-345" },
    "basic_info.tax_info.0.document_id", /^Write US tax numbers like 123-45-6789$/],
];

for (const [what, values, name, text] of REFUSED_ON_LEAVING) {
  test(`${what} is refused beside the input when it is left`, async ({ page }) => {
    await page.open();
    for (const [one, value] of Object.entries(values)) await page.leave(one, value);
    await page.refuses(name, text);
    await page.leave(name, maria[name]);
    await page.accepts(name);
    assert.equal((await page.at(name)).text, "");
  });
}

test("a person is old enough on the eighteenth birthday", async ({ page }) => {
  await page.open();
  await page.leave("basic_info.dob", "2008-11-21");
  await page.accepts("basic_info.dob");
});

test("an e-mail in capitals is refused beside the input or goes out in lower case", async ({ page, toReview }) => {
  await page.open();
  await page.leave("basic_info.email", "Maria.Garcia@Example.com");
  const { invalid, text } = await page.at("basic_info.email");
  if (invalid) return assert.equal(text, "Email must be all lowercase");
  await toReview({ ...maria, "basic_info.email": "Maria.Garcia@Example.com" });
  await page.next();
  await page.becomes("INCOMPLETE");
  const [{ basic_info: { email } }] = await page.sent(CREATE);
  assert.equal(email, "maria.garcia@example.com");
});

test("a name beyond ASCII asks for its transliteration, and does without it no longer", async ({ page, calls }) => {
  await page.open();
  await page.fill({ ...without(maria, "basic_info.first_name_en"), "basic_info.first_name": "María" });
  await page.leave("basic_info.first_name_en", "");
  await page.refuses("basic_info.first_name_en");
  await page.next();
  await page.refuses("basic_info.first_name_en");
  await page.focuses("basic_info.first_name_en");
  await page.leave("basic_info.first_name_en", "Marí");
  await page.refuses("basic_info.first_name_en");
  await page.leave("basic_info.first_name_en", "Maria");
  await page.accepts("basic_info.first_name_en");
  await page.next();
  await page.visible('[name="address.city"]');
  assert.equal(await calls("create"), 0);
});

test("Next with nothing entered leads to the first required input and sends nothing", async ({ page, calls }) => {
  await page.open();
  await page.next();
  await page.focuses("basic_info.first_name");
  for (const name of ["basic_info.first_name", "basic_info.last_name", "basic_info.dob", "basic_info.email", "basic_info.tax_info.0.document_id"]) {
    assert.match((await page.refuses(name)).text, /required/, name);
  }
  for (const name of ["basic_info.middle_name", "basic_info.secondary_nationality", "basic_info.gender"]) await page.accepts(name);
  assert.equal(await calls("create"), 0);
});

test("Next leads to the first of several errors", async ({ page }) => {
  await page.open();
  await page.fill({ ...maria, "basic_info.dob": "1890-01-01", "basic_info.phone": "12" });
  await page.next();
  await page.focuses("basic_info.dob");
  await page.refuses("basic_info.phone");
  await page.accepts("basic_info.email");
});

test("an address in another country than the residence is refused with words for people", async ({ page }) => {
  await page.open();
  await page.walk(maria, () => page.has("address.country"));
  await page.leave("address.country", "MEX");
  await page.refuses("address.country", /^Must be your country of residence$/);
  await page.leave("address.country", "USA");
  await page.accepts("address.country");
});

test("several tax numbers are sent, and the same number twice is refused at the later", async ({ page }) => {
  const more = { "basic_info.tax_info.1.country_code": "MEX", "basic_info.tax_info.1.document_type": "RFC", "basic_info.tax_info.1.document_id": "123-45-6789" };
  await page.open();
  await (await page.visible('[data-action="add-tax"]')).click();
  await page.fill({ ...maria, ...more });
  await page.next();
  await page.refuses("basic_info.tax_info.1.document_id");
  await page.focuses("basic_info.tax_info.1.document_id");
  await page.leave("basic_info.tax_info.1.document_id", "GAME900415AB1");
  await page.accepts("basic_info.tax_info.1.document_id");
  await page.walk(without(maria, ...Object.keys(maria).filter((name) => name.startsWith("basic_info."))), async () => (await page.inputs()).length === 0);
  await page.next();
  await page.becomes("INCOMPLETE");
  const [{ basic_info: { tax_info: entries } }] = await page.sent(CREATE);
  assert.deepEqual(entries.map(({ country_code: country }) => country), ["USA", "MEX"]);
});

test("a name beyond ASCII is offered in English letters, and the person decides", async ({ page }) => {
  await page.open();
  await page.choose("basic_info.primary_nationality", "UKR");
  await page.leave("basic_info.first_name", "Юрій");
  const offer = await page.visible('[data-field="basic_info.first_name_en"] [data-action="use-suggestion"]');
  assert.equal(await offer.getText(), "Use “Yurii”");
  await offer.click();
  const input = await page.visible('[name="basic_info.first_name_en"]');
  assert.deepEqual([await input.getAttribute("value"), await offer.isDisplayed()], ["Yurii", false]);
  await page.accepts("basic_info.first_name_en");
  await page.leave("basic_info.first_name_en", "Iurii");
  assert.equal(await offer.isDisplayed(), true, "another spelling is taken, and the offer stands");
  await page.accepts("basic_info.first_name_en");
  await page.leave("basic_info.first_name", "田中");
  await page.until(async () => !(await offer.isDisplayed()), "something is offered where a machine had better not say");
});

test("tax numbers are told by their country's names and examples, and a slip is questioned, not refused", async ({ page }) => {
  const [country, kind, number] = ["country_code", "document_type", "document_id"].map((member) => `basic_info.tax_info.0.${member}`);
  const hint = (name) => page.run((path) => document.querySelector(`[data-field="${path}"] .hint`).textContent, name);
  await page.open();
  await page.choose(country, "DEU");
  await page.until(async () => /IdNr/.test(await hint(kind)), "the German numbers are not named");
  assert.match(await hint(number), /^Such as 86 095 742 719/);
  await page.leave(kind, "Steuernummer");
  assert.match(await hint(number), /181/);
  await page.leave(kind, "IdNr");
  await page.leave(number, "86 095 742 718");
  const { invalid, text } = await page.at(number);
  assert.deepEqual([invalid, text], [false, "A digit or letter seems to be mistyped; please check this number"]);
  await page.leave(number, "86 095 742 719");
  assert.equal((await page.at(number)).text, "");
});
