// The whole journey, from the first input to APPROVED.
import assert from "node:assert/strict";
import { demo } from "../support/demo.mjs";
import { createBody, jose, josesDocuments, maria } from "../support/people.mjs";

const test = demo({ pace: 700 });
const CREATE = /\/v2\/customers\/individual$/;
const ATTACH = /\/individual\/attach$/;

test("the guide's example customer is onboarded with four files and becomes APPROVED", async ({ page, calls, documents }) => {
  await page.open();
  await page.walk({ ...maria, ...documents }, () => page.isFollowed());
  await page.becomes("APPROVED");

  const { statuses, violations, errors } = await page.notes();
  assert.deepEqual([violations, errors], [[], []]);
  assert.equal(statuses[0], "INCOMPLETE");
  assert.deepEqual(statuses.filter((status) => !/^(INCOMPLETE|PROCESSING|REVIEWING|APPROVED)$/.test(status)), []);
  assert.ok(statuses.length >= 3, `the status is followed on its way: ${statuses}`);

  assert.deepEqual(await page.sent(CREATE), [createBody]);
  const [body, ...others] = await page.sent(ATTACH);
  assert.equal(others.length, 0);
  const [license, selfie] = body.identifying_documents;
  assert.deepEqual(license.files.map(({ side }) => side), ["FRONT", "BACK"]);
  assert.deepEqual({ ...license, files: null }, {
    type: "DRIVERS_LICENSE", number: "DL987654321", country: "USA", state: "US-CA", issue_date: "2019-06-01", expiry_date: "2029-06-01", files: null,
  });
  assert.deepEqual(Object.keys(selfie).sort(), ["files", "type"]);
  assert.equal(body.address_documents.length, 1);
  const uris = [...license.files, ...selfie.files, ...body.address_documents[0].files].map(({ uri }) => uri);
  assert.equal(new Set(uris).size, 4);
  assert.deepEqual([await calls("create"), await calls("uploaded"), await calls("upload"), await calls("attach")], [1, 4, 4, 1]);
});

test("names and streets beyond ASCII are sent beside their transliterations", async ({ page, calls, files }) => {
  await page.open();
  await page.walk({ ...jose, ...josesDocuments(files) }, () => page.isFollowed());
  await page.becomes("APPROVED");
  const [{ basic_info: info, address }] = await page.sent(CREATE);
  assert.deepEqual([info.first_name, info.first_name_en, info.middle_name, info.middle_name_en, info.last_name, info.last_name_en],
    ["José", "Jose", "Ángel", "Angel", "Muñoz", "Munoz"]);
  assert.deepEqual([address.street_line_1, address.street_line_1_en, address.subdivision_code], ["Calle de Alcalá 50", "Calle de Alcala 50", "ES-MD"]);
  assert.ok(!("secondary_nationality" in info), "an empty optional member is not sent");
  const [{ identifying_documents: [passport, ...others] }] = await page.sent(ATTACH);
  assert.equal(others.length, 0);
  assert.ok(!("state" in passport), "a passport from Spain has no state");
  assert.equal(await calls("uploaded"), 2);
});
