// The hook and the composable of examples/, with the real React and Vue, beside the form libraries.
import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { guide, root } from "../npm/support.mjs";

const taxId = "basic_info.tax_info.0.document_id";

function check({ error, begins, wrong, refused, taken }) {
  assert.equal(error, undefined);
  assert.deepEqual(begins, {}, "nobody is told of anything before anything is typed");
  assert.deepEqual(wrong, {
    shown: {
      "basic_info.first_name_en": "Write it in English (Latin) characters too: first_name contains other characters",
      "basic_info.email": "Not a complete e-mail address, such as maria.garcia@example.com",
    },
    sent: 0,
  });
  assert.deepEqual(refused, { shown: { [taxId]: "This number is known already" }, sent: 1 });
  assert.deepEqual(taken.shown, {}, "what the server refused is gone when it is another");
  const { create } = guide;
  const body = (document_id) => ({ ...create, basic_info: { ...create.basic_info, first_name: "María", first_name_en: "Maria", tax_info: [{ ...create.basic_info.tax_info[0], document_id }] } });
  assert.deepEqual(taken.sent, [body("123-45-6789"), body("123-45-6780")]);
}

const hook = (name, of, file) => ({
  name, in: "libraries", of, engines: ["Chromium"], check,
  async page(place) {
    for (const example of ["react", "vue"]) cpSync(join(root, "examples", example), join(place.directory, "examples", example), { recursive: true });
    const out = `dist-${of}-hook`;
    await place.node("hook-build.js", file, out);
    return place.serve(out);
  },
});

export const hooks = [
  hook("React, the hook of examples/react", "react", "hook-react.jsx"),
  hook("Vue, the composable of examples/vue", "vue", "hook-vue.js"),
];
