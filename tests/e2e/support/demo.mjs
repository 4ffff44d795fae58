// What every suite has: its sandbox, its browser, its sample files, and a fresh page for each test.
import nodeTest, { after, before } from "node:test";
import { browsers } from "../../npm/browsers.mjs";
import { sampleFiles } from "./files.mjs";
import { Page } from "./page.mjs";
import { maria, mariasDocuments } from "./people.mjs";
import { CALLS, startSandbox } from "./sandbox.mjs";

export const engine = process.env.E2E_ENGINE ?? "Chromium";

/** Gives `test(sentence, work)`; `work` gets everything that is at hand. `pace` is the sandbox's, in milliseconds. */
export function demo({ pace = 120 } = {}) {
  const hand = {};

  before(async () => {
    hand.files = sampleFiles();
    hand.sandbox = await startSandbox({ pace });
    hand.driver = await browsers[engine]();
    await hand.driver.manage().setTimeouts({ script: 10_000, pageLoad: 30_000, implicit: 0 });
    await hand.driver.manage().window().setRect({ width: 1000, height: 900 });
  }, { timeout: 120_000 });

  after(async () => {
    await hand.driver?.quit();
    await hand.sandbox?.stop();
    hand.files?.remove();
  });

  return (sentence, work) => nodeTest(`${sentence} (${engine})`, { timeout: 60_000 }, async () => {
    const { driver, sandbox, files } = hand;
    await sandbox.reset();
    const page = new Page(driver, sandbox.origin);
    const calls = (kind) => sandbox.count(CALLS[kind]);
    const documents = mariasDocuments(files);
    await work({
      driver, sandbox, files, page, calls, documents,
      /** Opens a page and stops before the customer is created: everything is filled in, next sends it. */
      toReview: async (values = maria) => {
        await page.open();
        await page.walk(values, async () => (await page.inputs()).length === 0, { typed: false });
      },
      /** Opens a page, creates the customer, accepts the terms, and stops where the documents are asked for. */
      toDocuments: async (values = maria) => {
        await page.open();
        await page.walk({ ...values, tos_policies_value: true }, () => page.has("identifying_documents.0.type"), { typed: false });
      },
    });
  });
}
