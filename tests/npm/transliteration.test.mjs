// Names in English letters in the packed package: the module beside the others says what the crate says.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { consumer, root } from "./support.mjs";

test("a name is suggested in English letters, and none where a machine had better not say", async (t) => {
  const { installed } = consumer(t);
  const api = await import(pathToFileURL(join(installed, "node.js")));
  assert.throws(() => api.suggestTransliteration("María"), { message: "fin-onboarding: await loadTransliteration() before suggestTransliteration" });
  await Promise.all([api.loadTransliteration(), api.loadTransliteration()]);

  // The sources' own examples, which the crate is tested with too.
  const file = readFileSync(join(root, "tests/transliteration/examples.rs"), "utf8");
  const lists = [...file.matchAll(/let examples = "([^"]*)";\s+all\("([A-Z]*)", examples\)/g)];
  const listed = lists.flatMap(([, pairs, nationality]) => pairs.replaceAll(/\\\n\s*/g, "").split(", ").map((pair) => [...pair.split(" "), nationality]));
  const single = [...file.matchAll(/\("([^"\\]+)", "([A-Z]*)", "([^"\\]+)"\)/g)].map(([, text, nationality, expected]) => [text, expected, nationality]);
  const examples = [...listed, ...single];
  assert.ok(examples.length > 200, `${examples.length} examples`);
  for (const [text, expected, nationality] of examples) {
    const suggested = api.suggestTransliteration(text, { nationality });
    assert.equal(suggested ?? "-", expected, `${text} of ${nationality}`);
  }

  for (const text of ["田中", "محمد", "נועם", "สมชาย", "김", "अमित", "\u{1f600}", "\ud800", "", "  ", undefined, null, 7, {}]) {
    assert.equal(api.suggestTransliteration(text), null, String(text));
  }
  assert.equal(api.suggestTransliteration("Müller", { field: "basic_info.last_name", nationality: "DEU" }), "Mueller");
  assert.equal(api.suggestTransliteration("Müllerstraße", { field: "address.street_line_1", nationality: "DEU" }), "Mullerstrasse");
  assert.equal(api.suggestTransliteration("Müller", { nationality: "deu" }), "Muller");
  for (const options of [undefined, null, {}, { field: null }, { field: Object.create(null) }]) assert.equal(api.suggestTransliteration("Müller", options), "Muller");
  // Half a name would be worse than none.
  for (const text of ["Mar\0ía", "Mar\0ia", "\0Мария", "Мария\0"]) assert.equal(api.suggestTransliteration(text), null, JSON.stringify(text));
});

test("what is suggested is taken by the rules, and long texts are read in no time", async (t) => {
  const { installed } = consumer(t);
  const api = await import(pathToFileURL(join(installed, "node.js")));
  await api.loadTransliteration();
  const form = { basic_info: { first_name: "Владимир", last_name: "Иванов" } };
  for (const field of ["first_name", "last_name"]) {
    const suggested = api.suggestTransliteration(form.basic_info[field], { field: `basic_info.${field}`, nationality: "RUS" });
    assert.deepEqual(api.validateField(`basic_info.${field}_en`, suggested, { form, today: "2026-11-21" }).issues, []);
  }
  const started = performance.now();
  assert.equal(api.suggestTransliteration("Юрій ".repeat(20_000)).length, "Yurii ".length * 20_000 - 1);
  // What no memory holds is no reason to throw, nor to keep the page waiting.
  assert.equal(api.suggestTransliteration("Ю".repeat(2 ** 28)), null);
  assert.equal(api.suggestTransliteration("Юрій"), "Yurii");
  assert.ok(performance.now() - started < 2000);
});
