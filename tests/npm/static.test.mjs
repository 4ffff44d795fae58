// What is loaded on demand can be imported beforehand too: a service worker may not import() anything.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { build } from "esbuild";
import { consumer, run } from "./support.mjs";

const SOURCE = `
  import { addMessages, initSync, loadTaxIds, loadTransliteration, suggestTransliteration, taxIdFormats, validateCreate } from "fin-onboarding";
  import * as taxIds from "fin-onboarding/tax-ids";
  import * as letters from "fin-onboarding/transliteration";
  import spanish from "fin-onboarding/messages/es";
  await loadTaxIds(taxIds);
  await loadTransliteration(letters);
  addMessages(spanish);
  const [{ message }] = validateCreate(undefined, { today: "2026-11-21", language: "es" }).issues;
  console.log(JSON.stringify([taxIdFormats("DEU").length > 0, suggestTransliteration("Юрий"), message]));
`;

test("tax numbers, English letters and languages are imported statically, in one file without import()", async (t) => {
  const { directory } = consumer(t);
  writeFileSync(join(directory, "static.mjs"), SOURCE);
  const [hasFormats, letters, message] = JSON.parse(run("node", ["static.mjs"], { cwd: directory }));
  assert.equal(hasFormats, true);
  assert.equal(letters, "Iurii");
  assert.equal(message, "Debe ser un objeto");
  // What a page's bundle has of them is enough: nothing is fetched that was not imported.
  const { metafile } = await build({
    absWorkingDir: directory, entryPoints: ["static.mjs"], bundle: true, write: false, format: "esm", platform: "browser", metafile: true, logLevel: "error",
    external: ["*.wasm"], outdir: "out", splitting: true,
  });
  const inputs = Object.keys(metafile.inputs);
  for (const file of ["tax-ids.js", "transliterate.js", "messages/es.js"]) assert.ok(inputs.some((name) => name.endsWith(file)), file);
});
