// That a bundle holds what it uses, and neither the package's other entries nor the functions that nobody calls.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is bundled, each by itself. */
const SOURCES = {
  "nothing": 'import "fin-onboarding"; console.log("mine");',
  "unused": 'import { validateCreate } from "fin-onboarding"; console.log("mine");',
  "one": 'import init, { validateCreate } from "fin-onboarding"; await init(); console.log(validateCreate({}));',
  "form": 'import init, { createForm } from "fin-onboarding"; await init(); console.log(createForm());',
  "everything": 'import * as all from "fin-onboarding"; console.log(all);',
  "inline": 'import "fin-onboarding/inline"; console.log("mine");',
};

/** What index.js loads when it is asked for: files of their own in every bundle that has such files. */
const ON_DEMAND = ["tax-ids.js", "transliterate.js"];

/** What the main entry is made of. */
const PARTS = ["index.js", "engine.js", "shared.js"];
const bytesOf = ({ files }) => PARTS.reduce((sum, file) => sum + (files[file] ?? 0), 0);

/** Runs `unused.js` of a place, which answers `{ name: { bytes, files: { "index.js": bytes } } }`. */
export async function dropsUnused(place) {
  writeFileSync(join(place.directory, "unused.json"), JSON.stringify(SOURCES));
  checkUnused(JSON.parse(await place.node("unused.js")));
}

/** `bundle(name, source)` answers `{ bytes, files }`. */
export async function bundleAll(bundle) {
  const found = {};
  for (const [name, source] of Object.entries(SOURCES)) found[name] = await bundle(name, source);
  return found;
}

export function checkUnused(found) {
  // Of an import that is not used nothing is left.
  for (const name of ["nothing", "unused"]) {
    assert.deepEqual(found[name].files, {}, name);
    assert.ok(found[name].bytes < 200, `${name}: ${found[name].bytes} bytes`);
  }
  // A bundle of the main entry holds no other entry.
  for (const name of ["one", "form", "everything"]) {
    const others = Object.keys(found[name].files).filter((file) => !PARTS.includes(file) && !ON_DEMAND.includes(file));
    assert.deepEqual(others, [], name);
  }
  // What a check needs, its tables of bodies and messages, is less than two thirds of all; the rest goes function by function.
  const [one, form, everything] = ["one", "form", "everything"].map((name) => bytesOf(found[name]));
  assert.ok(one < 0.75 * everything, `one function: ${one} of ${everything} bytes`);
  assert.ok(one < form && form < everything, `a form: ${form} of ${everything} bytes`);
  // Importing this entry is its use.
  assert.ok(found.inline.files["inline.js"] > 0 && found.inline.files["fin_onboarding_bg.wasm.js"] > 100_000, "the bytes are kept");
}
