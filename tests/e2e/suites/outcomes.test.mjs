// How a verification ends, and what the page offers then.
import assert from "node:assert/strict";
import { demo } from "../support/demo.mjs";

// Slow enough that the status from before is still shown for a moment after each attach.
const test = demo({ pace: 500 });
const FRONT = "identifying_documents.0.files.0";

test("ACTION_REQUIRED gives the reason, leads back to the documents, and a second attach is APPROVED", async ({ page, sandbox, calls, files, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await sandbox.outcome("ACTION_REQUIRED");
  await page.next();
  await page.becomes("ACTION_REQUIRED");
  await page.says(/could not be read/);
  if (!(await page.has(FRONT))) await (await page.visible('[data-action="back"]')).click();
  await page.refuses(FRONT, /could not be read/);
  await page.set(FRONT, files.path("license-front-sharp.jpg"));
  await page.accepts(FRONT);
  await page.next();
  await page.becomes("APPROVED");
  assert.deepEqual([await calls("uploaded"), await calls("attach")], [5, 2]);
  const { statuses } = await page.notes();
  assert.deepEqual(statuses.filter((status) => /ACTION|APPROVED/.test(status)), ["ACTION_REQUIRED", "APPROVED"]);
});

test("the status from before, still shown after a second attach, is not taken for its end", async ({ page, sandbox, calls, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await sandbox.outcome("ACTION_REQUIRED");
  await page.next();
  await page.becomes("ACTION_REQUIRED");
  if (!(await page.has(FRONT))) await (await page.visible('[data-action="back"]')).click();
  await page.next();
  await page.until(async () => (await calls("attach")) === 2, "the documents are not sent again as they are");
  await page.becomes("APPROVED");
  assert.equal(await calls("uploaded"), 4);
});

for (const [status, text] of [["REJECTED", /could not be accepted|could not verify/i], ["ON_HOLD", /more information|expired identity/i], ["IN_COMPLIANCE", /more information|expired identity/i]]) {
  test(`${status} is shown with its reason, and nothing more can be sent`, async ({ page, sandbox, documents, toDocuments }) => {
    await toDocuments();
    await page.fill(documents);
    await sandbox.outcome(status);
    await page.next();
    await page.becomes(status);
    await page.says(text);
    assert.deepEqual(await page.inputs(), []);
    const open = await page.run(() => [...document.querySelectorAll('[data-action="next"], [data-action="back"]')].filter((one) => one.getClientRects().length > 0 && !one.disabled).length);
    assert.equal(open, 0);
  });
}

test("a status that cannot be read for a while is followed on", async ({ page, sandbox, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await sandbox.fault("status", "500", { times: 2 });
  await page.next();
  await page.becomes("APPROVED");
});

test("a status that may not be read is told, and can be asked for again", async ({ page, sandbox, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await sandbox.fault("status", "403");
  await page.next();
  await (await page.visible('[data-action="retry"]')).click();
  await page.becomes("APPROVED");
});

test("an attach whose answer is lost is found out about, and followed to its end", async ({ page, sandbox, calls, documents, toDocuments }) => {
  await toDocuments();
  await page.fill(documents);
  await sandbox.fault("attach", "lose");
  await page.next();
  await page.says(/connection broke/i);
  await page.until(async () => {
    if (await page.isFollowed()) return true;
    await page.next();
    return false;
  }, "the page does not find out", 20_000);
  await page.becomes("APPROVED");
  assert.equal(await calls("uploaded"), 4);
});
