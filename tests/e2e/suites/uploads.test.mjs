// The files: what is said of each, and that a broken or cancelled upload is taken up again without sending anything twice.
import assert from "node:assert/strict";
import { demo } from "../support/demo.mjs";

const test = demo();
const FRONT = "identifying_documents.0.files.0";
const SELFIE = "identifying_documents.1.files.0";
const PROOF = "address_documents.0.files.0";

test("a dropped upload is told, and the retry sends this file alone", async ({ page, sandbox, calls, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await sandbox.fault("upload", "drop");
  await page.next();
  const retry = await page.visible('[data-action="retry"]');
  await page.says(/connection|network/i);
  await page.until(async () => (await calls("uploaded")) === 3, "the other three files are not uploaded");
  assert.equal(await calls("attach"), 0);
  await retry.click();
  await page.until(async () => (await calls("uploaded")) === 4, "the retry does not upload the file");
  await page.next();
  await page.becomes("APPROVED");
  assert.deepEqual([await calls("uploaded"), await calls("attach")], [4, 1]);
});

test("Next takes a dropped upload up again as well", async ({ page, sandbox, calls, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await sandbox.fault("upload", "drop", { times: 2 });
  await page.next();
  await page.visible('[data-action="retry"]');
  await page.until(async () => (await calls("uploaded")) === 2, "the other two files are not uploaded");
  await page.next();
  await page.becomes("APPROVED");
  assert.deepEqual([await calls("uploaded"), await calls("attach")], [4, 1]);
});

test("a double click on Next uploads each file once and attaches once", async ({ page, calls, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await page.doubleClickNext();
  await page.becomes("APPROVED");
  assert.deepEqual([await calls("upload"), await calls("attach")], [4, 1]);
});

test("a bar shows how far the uploads are", async ({ page, sandbox, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await sandbox.fault("upload", "slow");
  await page.next();
  const bar = await page.visible('progress, [role="progressbar"]');
  const share = () => page.run((one) => (one.isConnected ? [one.value ?? Number(one.ariaValueNow), one.max ?? Number(one.ariaValueMax)] : null), bar);
  const [value, whole] = await share();
  assert.ok(value < whole, `${value} of ${whole} while the first file is on its way`);
  assert.notEqual(await bar.getAccessibleName(), "");
  await page.becomes("APPROVED");
});

test("a file that only bears the name of a picture is refused by the server at its input, and another takes its place", async ({ page, calls, files, documents, toDocuments }) => {
  await toDocuments();
  await page.fill({ ...documents, [SELFIE]: files.path("notes.jpg") });
  const { invalid, text } = await page.at(SELFIE);
  assert.notEqual(text, "", "the module says what it thinks of the first bytes");
  if (!invalid) {
    await page.next();
    await page.refuses(SELFIE, /PDF|JPG|PNG/);
    assert.equal(await calls("attach"), 0);
  }
  await page.set(SELFIE, documents[SELFIE]);
  await page.accepts(SELFIE);
  await page.next();
  await page.becomes("APPROVED");
  assert.equal(await calls("uploaded"), 4);
});

for (const [what, name] of [["a HEIC photo", "photo.heic"], ["an empty file", "empty.pdf"]]) {
  test(`${what} is refused at its input before anything is sent`, async ({ page, calls, files, documents, toDocuments }) => {
    await toDocuments();
    await page.fill({ ...documents, [PROOF]: files.path(name) });
    await page.refuses(PROOF);
    await page.next();
    await page.refuses(PROOF);
    await page.focuses(PROOF);
    assert.equal(await calls("upload"), 0);
    await page.set(PROOF, documents[PROOF]);
    await page.accepts(PROOF);
  });
}

test("a small picture is questioned and sent; a good one is not questioned", async ({ page, files, documents, toDocuments }) => {
  await toDocuments();
  await page.fill({ ...documents, [FRONT]: files.path("small.jpg") });
  await page.until(async () => /100 ?kB|small/i.test((await page.at(FRONT)).text), "nothing is said about the small picture");
  await page.accepts(FRONT);
  assert.equal((await page.at(SELFIE)).text, "");
  assert.equal((await page.at(PROOF)).text, "");
  await page.next();
  await page.becomes("APPROVED");
});

test("an upload that the server refuses is told at its input, and goes through when it is tried again", async ({ page, sandbox, calls, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await sandbox.fault("upload", "422", { errors: { file: ["The file must not be larger than 20 MB"] } });
  await page.next();
  await page.refuses(FRONT, /larger than 20 MB/);
  assert.equal(await calls("attach"), 0);
  await (await page.visible('[data-action="retry"]')).click();
  await page.accepts(FRONT);
  await page.next();
  await page.becomes("APPROVED");
  assert.deepEqual([await calls("uploaded"), await calls("attach")], [4, 1]);
});

// The last one: the sandbox may finish the cancelled upload later, and would count it for the test after this.
test("a slow upload can be cancelled and sent again", async ({ page, sandbox, calls, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await sandbox.fault("upload", "slow");
  await page.next();
  await (await page.visible('[data-action="cancel"]')).click();
  const retry = await page.visible('[data-action="retry"]');
  await page.says(/cancelled/i);
  await page.until(async () => (await calls("uploaded")) === 3, "the other three files are not uploaded");
  assert.equal(await calls("attach"), 0);
  await retry.click();
  await page.until(async () => (await calls("uploaded")) === 4, "the retry does not upload the file");
  await page.next();
  await page.becomes("APPROVED");
  assert.deepEqual([await calls("uploaded"), await calls("attach")], [4, 1]);
});

test("a file that is chosen twice is questioned at the later input until one of them is another", async ({ page, files, toDocuments }) => {
  await toDocuments();
  await page.fill({ "identifying_documents.0.type": "DRIVERS_LICENSE" });
  const back = "identifying_documents.0.files.1";
  await page.set(FRONT, files.path("license-front.jpg"));
  await page.set(back, files.path("license-front.jpg"));
  await page.until(async () => /already attached/.test((await page.at(back)).text), "the same file is not questioned");
  assert.equal((await page.at(back)).invalid, false);
  await page.set(back, files.path("license-back.jpg"));
  await page.until(async () => (await page.at(back)).text === "", "another file is questioned too");
});
