// Walks the journey in headless Chromium and saves every step and main state as a picture, at 360 and 1280 px,
// light and dark: node tests/e2e/screenshots.mjs [directory], by default tests/e2e/out.
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { By } from "selenium-webdriver";
import { browsers } from "../npm/browsers.mjs";
import { buildSandbox } from "./run.mjs";
import { sampleFiles } from "./support/files.mjs";
import { Page } from "./support/page.mjs";
import { jose, josesDocuments, maria, mariasDocuments, without } from "./support/people.mjs";
import { startSandbox } from "./support/sandbox.mjs";

const WIDTHS = [360, 1280];
const SCHEMES = ["light", "dark"];

const directory = resolve(process.argv[2] ?? fileURLToPath(new URL("out", import.meta.url)));
process.env.SANDBOX_BIN = buildSandbox();
const files = sampleFiles();
const sandbox = await startSandbox({ pace: 3_000 });
const driver = await browsers.Chromium();
const page = new Page(driver, sandbox.origin);
const documents = mariasDocuments(files);
const isReview = async () => (await page.inputs()).length === 0;
const toDocuments = () => page.has("identifying_documents.0.type");
let number = 0;

/** Saves what is shown now in all widths and schemes, the whole page each. */
async function shoot(name) {
  number += 1;
  const file = `${String(number).padStart(2, "0")}-${name}.png`;
  for (const width of WIDTHS) {
    await driver.sendDevToolsCommand("Emulation.setDeviceMetricsOverride", { width, height: 800, deviceScaleFactor: 1, mobile: false });
    for (const scheme of SCHEMES) {
      await driver.sendDevToolsCommand("Emulation.setEmulatedMedia", { features: [{ name: "prefers-color-scheme", value: scheme }] });
      // What keeps its place while one scrolls would stand in the middle of a picture of the whole page.
      await page.run(() => scrollTo(0, 0));
      await page.drawn();
      const { data } = await driver.sendAndGetDevToolsCommand("Page.captureScreenshot", { format: "png", captureBeyondViewport: true, clip: await wholePage(width) });
      const place = join(directory, `${width}-${scheme}`);
      mkdirSync(place, { recursive: true });
      writeFileSync(join(place, file), Buffer.from(data, "base64"));
    }
  }
  console.log(file);
}

const wholePage = async (width) => ({ x: 0, y: 0, width, height: await page.run(() => document.scrollingElement.scrollHeight), scale: 1 });

/** Opens a page and goes on to the documents. */
async function begin() {
  await page.open();
  await page.walk({ ...maria, tos_policies_value: true }, toDocuments, { typed: false });
}

async function createPart() {
  await sandbox.fault("catalogue", "500");
  await page.open();
  await page.visible('[data-action="retry"]');
  await shoot("countries-not-loaded");
  await page.open();
  await page.until(() => page.run(() => document.querySelectorAll('[name="basic_info.country_of_residence"] option').length > 200), "no countries");
  await shoot("details");
  await page.next();
  await page.refuses("basic_info.first_name");
  await shoot("details-refused");
  await page.fill(jose, { typed: false });
  await (await page.visible('[data-action="add-tax"]')).click();
  await shoot("details-filled");
  await page.open();
  await page.choose("basic_info.primary_nationality", "UKR");
  await page.leave("basic_info.first_name", "Юрій");
  await page.visible('[data-action="use-suggestion"]');
  await page.choose("basic_info.tax_info.0.country_code", "DEU");
  await page.leave("basic_info.tax_info.0.document_type", "IdNr");
  await page.leave("basic_info.tax_info.0.document_id", "86 095 742 718");
  await shoot("details-suggested");
  await page.open();
  await (await (await page.visible("#language")).findElement(By.css('option[value="ar"]'))).click();
  await page.next();
  await page.refuses("basic_info.first_name", /[\u0600-\u06ff]/);
  await shoot("details-arabic");
  await page.open();
  const steps = ["details", "address", "financial", "review"];
  await page.walk(jose, isReview, { typed: false, eachStep: async () => {
    const step = steps.shift();
    if (step !== "details") await shoot(step);
  } });
  await sandbox.fault("create", "422", { errors: { "basic_info.email": ["This e-mail is in use already"] } });
  await page.next();
  await page.refuses("basic_info.email");
  await shoot("create-refused");
  await page.walk({ "basic_info.email": "jose@example.es" }, isReview, { typed: false });
  await sandbox.fault("create", "500");
  await page.next();
  await page.says(/our side/);
  await shoot("create-failed");
  await page.next();
  await page.visible('[name="tos_policies_value"]');
  await shoot("terms");
  await page.next();
  await page.refuses("tos_policies_value");
  await shoot("terms-refused");
  await page.walk({ tos_policies_value: true }, toDocuments);
  await page.fill(josesDocuments(files));
  await shoot("documents-passport");
}

async function documentsPart() {
  await begin();
  await shoot("documents");
  await page.next();
  await page.refuses("identifying_documents.0.type");
  await shoot("documents-refused");
  await page.fill({ ...without(documents, "identifying_documents.0.files.1"), "identifying_documents.0.expiry_date": "2020-01-01", "identifying_documents.1.files.0": files.path("small.jpg") });
  await page.next();
  await page.refuses("identifying_documents.0.expiry_date");
  await shoot("documents-expired-and-back-missing");
  await page.set("identifying_documents.0.expiry_date", "2029-06-01");
  await page.set("identifying_documents.0.files.1", files.path("license-back.jpg"));
  await shoot("documents-filled");
  await sandbox.fault("upload", "drop");
  await sandbox.fault("upload", "slow", { times: 3 });
  await page.next();
  await page.visible('[data-action="retry"]');
  await shoot("uploading");
  await page.until(async () => (await sandbox.count(/upload 200$/)) >= 3, "three files are not uploaded", 20_000);
  await page.drawn();
  await shoot("upload-failed");
  await sandbox.fault("attach", "409");
  await page.next();
  await page.says(/already in progress|processed already/i);
  await shoot("attach-in-flight");
  await page.next();
  for (const status of ["PROCESSING", "REVIEWING", "APPROVED"]) {
    await page.becomes(status);
    await shoot(status.toLowerCase());
  }
}

async function endings() {
  for (const status of ["ACTION_REQUIRED", "REJECTED", "ON_HOLD"]) {
    await begin();
    await page.fill(documents);
    await sandbox.outcome(status);
    await page.next();
    await page.becomes(status);
    await shoot(status.toLowerCase().replace("_", "-"));
    if (status !== "ACTION_REQUIRED") continue;
    await (await page.visible('[data-action="back"]')).click();
    await page.visible('[name="identifying_documents.0.type"]');
    await shoot("documents-to-correct");
  }
}

try {
  await createPart();
  await documentsPart();
  await endings();
  console.log(`${number} states, ${number * WIDTHS.length * SCHEMES.length} pictures in ${directory}`);
} finally {
  await driver.quit();
  await sandbox.stop();
  files.remove();
}
