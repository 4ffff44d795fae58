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

test("each module exports what it is for by its own name, and nothing of the others", () => {
  const own = {
    "": ["validateCreate", "validateAttach", "validateField", "buildCreate", "buildAttach", "createForm", "parseTosPoliciesValue"],
    _later: ["inspectFile", "uploadFile", "validateUpload", "parseCreateResponse", "parseApiError", "parseCustomer", "describeStatus"],
    _server: ["parseWebhook", "verifyWebhookSignature", "buildRfiAnswer", "validateCreateV1", "migrateCreate", "validateCreateLines"],
    _sphere: ["validateCustomer", "buildCustomer", "parseSphereCustomer"],
    _letters: ["inEnglishLetters"],
  };
  for (const key of Object.keys(own)) {
    const module = new WebAssembly.Module(readFileSync(join(root, "pkg", `fin_onboarding${key}_bg.wasm`)));
    const exported = WebAssembly.Module.exports(module).map(({ name }) => name);
    for (const [other, names] of Object.entries(own)) {
      for (const name of names) assert.equal(exported.includes(name), other === key, `${name} in fin_onboarding${key}`);
    }
  }
});
