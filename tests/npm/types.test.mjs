// The package's types, seen by strict compilers with the resolutions that consumers use, and their drift.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { consumer, root, run } from "./support.mjs";

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: false,
  target: "es2022",
  types: [],
};

const kinds = {
  "nodenext": { ...strict, module: "nodenext", lib: ["es2022", "dom"] },
  "a bundler's": { ...strict, module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom"] },
  "nodenext without the DOM's types": { ...strict, module: "nodenext", lib: ["es2022"] },
};

for (const [name, compilerOptions] of Object.entries(kinds)) {
  test(`tsc with ${name} resolution takes what is right and refuses what is wrong`, (t) => {
    const { directory } = consumer(t);
    const files = compilerOptions.lib.includes("dom") ? ["uses.ts", "page-uses.ts"] : ["uses.ts"];
    writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", directory]);
  });
}

test("what is exported is what is declared", async (t) => {
  const { installed } = consumer(t);
  const declared = readFileSync(join(installed, "index.d.ts"), "utf8");
  const names = [...declared.matchAll(/^export (?:default )?(?:function|class) (\w+)/gm)].map(([, name]) => (name === "init" ? "default" : name));
  for (const entry of ["index.js", "node.js"]) {
    assert.deepEqual(Object.keys(await import(pathToFileURL(join(installed, entry)))).sort(), names.toSorted(), entry);
  }
});

test("what the module exports is what the package offers", async () => {
  const module = new WebAssembly.Module(readFileSync(join(root, "pkg/fin_onboarding_bg.wasm")));
  const offered = await import(pathToFileURL(join(root, "pkg/index.js")));
  const names = (all) => all.filter((name) => /^(validate|build|parse|inspect)/.test(name)).sort();
  assert.deepEqual(names(WebAssembly.Module.exports(module).map(({ name }) => name)), names(Object.keys(offered)));
});
