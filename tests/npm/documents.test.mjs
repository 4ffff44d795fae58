// The code in the documents for readers is code: it parses, what it imports is there, and what is named as a file is that file.
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { transform } from "esbuild";
import { consumer, root } from "./support.mjs";

const DOCUMENTS = ["README.md", "pkg-template/README.md", "pkg-template/RECIPES.md"];
const blocks = (text) => [...text.matchAll(/^```(jsx?)\n([^]*?)^```$/gm)].map(([, kind, code]) => ({ kind, code }));

for (const name of DOCUMENTS) {
  test(`the code in ${name} parses, and imports what there is`, async (t) => {
    const { installed } = consumer(t);
    const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    const found = blocks(readFileSync(join(root, name), "utf8"));
    assert.ok(found.length > 2, `${found.length} blocks`);
    for (const { kind, code } of found) {
      await transform(code, { loader: kind, jsx: "automatic", format: "esm" });
      for (const [, names, entry] of code.matchAll(/import\s+(?:\w+,\s*)?\{([^}]*)\}\s+from "fin-onboarding(\/[\w-]+)?"/g)) {
        const target = exports[`.${entry ?? ""}`];
        assert.ok(target, `${entry} is no entry`);
        const api = await import(pathToFileURL(join(installed, target.node ?? target.default)));
        for (const one of names.split(",").map((text) => text.trim()).filter(Boolean)) assert.ok(one in api, `${one} of ${entry ?? "."}`);
      }
    }
  });
}

test("a block that names a file is that file", () => {
  let count = 0;
  for (const document of DOCUMENTS) {
    const name = join(root, document);
    let text = readFileSync(name, "utf8");
    const named = blocks(text).map(({ code }) => [/^\/\/ (examples\/\S+)\n/.exec(code)?.[1], code]).filter(([file]) => file);
    for (const [file, code] of named) {
      count += 1;
      assert.ok(existsSync(join(root, file)), file);
      const wanted = `// ${file}\n${readFileSync(join(root, file), "utf8")}`;
      if (process.env.BAKE === "write") text = text.replace(`\`\`\`js\n${code}\`\`\``, () => `\`\`\`js\n${wanted}\`\`\``);
      else assert.equal(code, wanted, `${document}, ${file}: BAKE=write node --test tests/npm/documents.test.mjs`);
    }
    if (process.env.BAKE === "write") writeFileSync(name, text);
  }
  assert.ok(count >= 4);
});

test("what a recipe calls by its address is a path of the API", () => {
  const recipes = readFileSync(join(root, "pkg-template/RECIPES.md"), "utf8");
  const called = [...recipes.matchAll(/"\/fin(\/[^"]*)"/g)].map(([, path]) => path);
  assert.ok(called.length > 0);
  // Individual customers guide V2, Step 1: Upload Documents. Paths of other requests come from what is built.
  for (const path of called) assert.equal(path, "/v1/customers/upload");
});
