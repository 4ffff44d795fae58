// The package's types, seen by strict compilers with the resolutions that consumers use, and their drift.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import ts from "typescript";
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
    // Each entry's uses, and those of a page where there is one.
    const files = readdirSync(join(root, "tests/npm/consumers"))
      .filter((name) => name.endsWith(".ts") && (name !== "page-uses.ts" || compilerOptions.lib.includes("dom")));
    writeFileSync(join(directory, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
    run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", directory]);
  });
}

/** The values that a file of types declares, sorted. */
function declared(file) {
  const program = ts.createProgram([file], { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022 });
  const checker = program.getTypeChecker();
  const whole = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  return exported.filter((symbol) => whole(symbol).flags & ts.SymbolFlags.Value).map(({ name }) => name).sort();
}

test("what is exported is what is declared", async (t) => {
  const { installed } = consumer(t);
  const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  for (const { types, ...targets } of Object.values(exports).filter((entry) => entry.types)) {
    const entries = Object.values(targets);
    // A pattern stands for many files of one shape: messages.test.mjs looks at each.
    if (entries[0].includes("*")) continue;
    const names = declared(join(installed, types));
    for (const entry of entries) {
      assert.deepEqual(Object.keys(await import(pathToFileURL(join(installed, entry)))).sort(), names, entry);
    }
  }
});

test("each module exports what its scripts ask for, the first one nothing else", () => {
  const exported = (name) => {
    const module = new WebAssembly.Module(readFileSync(join(root, "pkg", name)));
    return WebAssembly.Module.exports(module).map(({ name }) => name).filter((name) => !name.startsWith("__")).sort();
  };
  const scripts = readdirSync(join(root, "src/wasm/js"));
  const asked = (names) => [...new Set(names.flatMap((name) => {
    const text = readFileSync(join(root, "src/wasm/js", name), "utf8");
    return [...text.matchAll(/\bwasm\.(\w+)/g)].map(([, name]) => name);
  }))].sort();
  assert.ok(asked(scripts).length > 10);
  assert.deepEqual(exported("fin_onboarding_bg.wasm"), asked(scripts.filter((name) => !/^(lines|sphere|transliterate)/.test(name))));
  assert.deepEqual(exported("fin_onboarding_transliterate_bg.wasm"), asked(["transliterate.js"]));
  assert.deepEqual(exported("fin_onboarding_sphere_bg.wasm"), ["build_customer", "check_customer", "memory", "room", "understand_customer", "wipe"]);
  const lines = exported("fin_onboarding_lines_bg.wasm");
  for (const name of asked(["lines.js", "memory.js", "options.js", "value.js"])) assert.ok(lines.includes(name), name);
});
