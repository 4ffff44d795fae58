// The documents step: what is refused before anything is sent, and what the server refuses.
import assert from "node:assert/strict";
import { demo } from "../support/demo.mjs";
import { without } from "../support/people.mjs";

const test = demo();
const BACK = "identifying_documents.0.files.1";
const FRONT = "identifying_documents.0.files.0";
const ATTACH = /\/individual\/attach$/;

test("an expired document is refused before anything is sent", async ({ page, calls, documents, toDocuments }) => {
  await toDocuments();
  await page.fill({ ...documents, "identifying_documents.0.expiry_date": "" });
  await page.leave("identifying_documents.0.expiry_date", "2026-11-21");
  await page.refuses("identifying_documents.0.expiry_date", /expired|future|later/i);
  await page.next();
  await page.focuses("identifying_documents.0.expiry_date");
  assert.deepEqual([await calls("upload"), await calls("attach")], [0, 0]);
  await page.leave("identifying_documents.0.expiry_date", "2026-11-22");
  await page.accepts("identifying_documents.0.expiry_date");
  await page.next();
  await page.becomes("APPROVED");
});

test("a license without its back is refused at the files before anything is sent", async ({ page, calls, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(without(documents, BACK));
  await page.next();
  await page.refuses(BACK);
  assert.deepEqual([await calls("upload"), await calls("attach")], [0, 0]);
  await page.set(BACK, documents[BACK]);
  await page.accepts(BACK);
  await page.next();
  await page.becomes("APPROVED");
  assert.equal(await calls("uploaded"), 4);
});

test("nothing entered leads to the first input and sends nothing", async ({ page, calls, toDocuments }) => {
  await toDocuments();
  await page.next();
  await page.focuses("identifying_documents.0.type");
  for (const name of ["identifying_documents.0.type", "address_documents.0.type", "address_documents.0.files.0"]) await page.refuses(name);
  assert.deepEqual([await calls("upload"), await calls("attach")], [0, 0]);
});

test("the terms have to be accepted before the documents are asked for", async ({ page, toReview }) => {
  await toReview();
  await page.next();
  const box = await page.input("tos_policies_value");
  assert.equal(await box.isSelected(), false);
  await page.next();
  await page.refuses("tos_policies_value");
  await page.focuses("tos_policies_value");
  assert.equal(await page.has("identifying_documents.0.type"), false);
});

test("the terms are shown from the address that the API gave", async ({ page, driver, toReview }) => {
  await toReview();
  await page.next();
  const link = await page.visible('a[href*="tos_policies_value="]');
  const value = new URL(await link.getAttribute("href")).searchParams.get("tos_policies_value");
  assert.equal(await (await page.input("tos_policies_value")).getAttribute("value"), value);
  const here = await driver.getWindowHandle();
  await link.click();
  const there = await page.until(async () => (await driver.getAllWindowHandles()).find((one) => one !== here), "no window with the terms");
  await driver.switchTo().window(there);
  try {
    await page.until(async () => /Terms of service/.test(await page.text()), "the terms are not shown");
  } finally {
    await driver.close();
    await driver.switchTo().window(here);
  }
});

const STATE = "identifying_documents.0.state";

test("the state follows the document's type and country, and so do the files", async ({ page, toDocuments }) => {
  await toDocuments();
  await page.fill({ "identifying_documents.0.type": "DRIVERS_LICENSE", "identifying_documents.0.country": "USA" });
  assert.deepEqual([await page.has(STATE), await page.has(FRONT), await page.has(BACK)], [true, true, true]);
  await page.set("identifying_documents.0.type", "PASSPORT");
  await page.drawn();
  assert.deepEqual([await page.has(STATE), await page.has(FRONT), await page.has(BACK)], [false, true, false]);
  await page.fill({ "identifying_documents.0.type": "NATIONAL_ID", "identifying_documents.0.country": "MEX" });
  assert.deepEqual([await page.has(FRONT), await page.has(BACK)], [true, true]);
});

test("a passport without a selfie is enough", async ({ page, calls, files, documents, toDocuments }) => {
  await toDocuments();
  const passport = without(documents, STATE, BACK, "identifying_documents.1.files.0");
  await page.fill({ ...passport, "identifying_documents.0.type": "PASSPORT", [FRONT]: files.path("passport.png") });
  await page.next();
  await page.becomes("APPROVED");
  assert.equal(await calls("uploaded"), 2);
});

test("409 on attach is told in a sentence; sent again it succeeds, without the files", async ({ page, sandbox, calls, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await sandbox.fault("attach", "409");
  await page.next();
  await page.says(/already in progress|processed already/i);
  assert.equal(await page.status(), "INCOMPLETE");
  await page.next();
  await page.becomes("APPROVED");
  assert.deepEqual([await calls("uploaded"), await calls("attach")], [4, 2]);
  const [first, second] = await page.sent(ATTACH);
  assert.deepEqual(first, second);
});

for (const [fault, times, sentence] of [["500", 1, /wrong|our side/i], ["401", 2, /session|sign in|authenticat/i], ["drop", 1, /connection|network/i]]) {
  test(`an attach that ends in ${fault} can be sent again, without the files`, async ({ page, sandbox, calls, documents, toDocuments }) => {
    await toDocuments();
    await page.fill(documents);
    assert.doesNotMatch(await page.text(), sentence);
    await sandbox.fault("attach", fault, { times });
    await page.next();
    await page.says(sentence);
    await page.next();
    await page.becomes("APPROVED");
    assert.equal(await calls("uploaded"), 4);
  });
}

test("a refused attach lands on the input that it names", async ({ page, sandbox, calls, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await sandbox.fault("attach", "422", { errors: { "identifying_documents.0.number": ["This number could not be verified"] } });
  await page.next();
  await page.refuses("identifying_documents.0.number", /This number could not be verified/);
  await page.focuses("identifying_documents.0.number");
  await page.set("identifying_documents.0.number", "DL987654322");
  await page.next();
  await page.becomes("APPROVED");
  assert.equal(await calls("uploaded"), 4);
});
