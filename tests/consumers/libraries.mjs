// Form libraries and servers that take a Standard Schema, and two that take a recipe of examples/recipes: in each a wrong
// e-mail case, a missing transliteration and what the server refuses land on the right input.
import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { guide, root } from "../npm/support.mjs";

const EMAIL = "Not a complete e-mail address, such as maria.garcia@example.com";
const NAME = "Write it in English (Latin) characters too: first_name contains other characters";
const REFUSED = "This number is known already";

/** What is sent of what was typed: whole numbers are numbers. */
const body = (documentId) => ({
  ...guide.create,
  basic_info: { ...guide.create.basic_info, first_name: "María", first_name_en: "Maria", tax_info: [{ ...guide.create.basic_info.tax_info[0], document_id: documentId }] },
});

function checkForm(found) {
  assert.equal(found.error, undefined);
  assert.deepEqual(found.begins, {}, "nobody is told of anything before anything is typed");
  assert.deepEqual(found.wrong, { shown: { "basic_info.first_name_en": NAME, "basic_info.email": EMAIL }, sent: 0 });
  assert.deepEqual(found.refused, { shown: { "basic_info.tax_info.0.document_id": REFUSED }, sent: 1 });
  assert.deepEqual(found.taken, { shown: {}, sent: [body("123-45-6789"), body("123-45-6780")] });
}

/** An input's own schema tells as soon as the input is left. */
function checkInputs(found) {
  checkForm(found);
  assert.deepEqual(found.early, { "basic_info.email": EMAIL });
}

const form = (name, of, file, check = checkForm) => ({
  name: `${name}, form`, in: "libraries", of, engines: ["Chromium"], check,
  async page(place) {
    cpSync(join(root, "examples/recipes"), join(place.directory, "recipes"), { recursive: true });
    const out = `dist-${file.replace(/\..*/, "")}`;
    await place.node("build.js", file, out);
    return place.serve(out);
  },
});

const server = (name, of, file) => ({
  name: `${name}, server`, in: "libraries", of, engine: "Node",
  async script(place) {
    const found = JSON.parse(await place.node(file));
    const told = [["basic_info.first_name_en", "transliteration_required", NAME], ["basic_info.email", "invalid_email", EMAIL]];
    assert.deepEqual(found.wrong, { status: 400, issues: told });
    assert.deepEqual(found.refused, { status: 400, issues: [["basic_info.tax_info.0.document_id", "server_refused", REFUSED]] });
    assert.deepEqual(found.taken, { status: 200, body: body("123-45-6780") });
  },
});

export const libraries = [
  form("React Hook Form", "react-hook-form", "react-hook-form.jsx"),
  form("TanStack Form", "@tanstack/react-form", "tanstack-form.jsx", checkInputs),
  form("vee-validate 5", "vee-validate", "vee-validate.js"),
  form("Regle", "@regle/schemas", "regle.js"),
  form("Formik, recipe", "formik", "formik.jsx"),
  form("Conform, recipe", "@conform-to/react", "conform.jsx"),
  form("Conform, future entry", "@conform-to/react", "conform-future.jsx"),
  server("tRPC", "@trpc/server", "trpc.mjs"),
  server("Hono", "hono", "hono.mjs"),
  {
    name: "Standard Schema, types inferred by all of them", in: "libraries", of: "@standard-schema/spec", engine: "tsc",
    script: (place) => place.node(join(root, "node_modules/typescript/bin/tsc"), "-p", "."),
  },
];
