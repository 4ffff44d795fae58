// What an editor shows of the package: the comment under the pointer, the reason of a red line. Asked of the language
// service itself, which is what editors ask.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import ts from "typescript";
import { consumer } from "./support.mjs";

const OPTIONS = {
  strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true, types: [], resolveJsonModule: true,
  target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
};

/** A language service over some files of a directory, which need not exist on disk. */
function editor(directory, files) {
  const texts = new Map(Object.entries(files).map(([name, text]) => [join(directory, name), text]));
  return ts.createLanguageService({
    ...ts.sys,
    readFile: (path) => texts.get(path) ?? ts.sys.readFile(path),
    fileExists: (path) => texts.has(path) || ts.sys.fileExists(path),
    getCompilationSettings: () => OPTIONS,
    getCurrentDirectory: () => directory,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    getScriptFileNames: () => [...texts.keys()],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = texts.get(path) ?? ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
  });
}

/** The entries with types; a pattern stands for many files of one shape. */
function entries(installed) {
  const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  return Object.entries(exports).filter(([key, target]) => target.types && !key.includes("*")).map(([key]) => `fin-onboarding${key.slice(1)}`);
}

test("the pointer over each exported function shows what it does", (t) => {
  const { directory, installed } = consumer(t);
  const seen = [];
  const service = (files) => editor(directory, files);
  for (const entry of entries(installed)) {
    const head = `import * as entry from "${entry}";\n`;
    const asked = service({ "asked.ts": `${head}entry.` });
    const { entries: offered } = asked.getCompletionsAtPosition(join(directory, "asked.ts"), head.length + "entry.".length, {});
    const names = offered.filter(({ kind }) => ["function", "class", "const", "var", "let", "alias"].includes(kind)).map(({ name }) => name);
    assert.ok(names.length > 0, entry);
    const text = `${head}${names.map((name) => `entry.${name};`).join("\n")}`;
    const shown = service({ "asked.ts": text });
    for (const name of names) {
      const place = text.indexOf(`entry.${name};`) + "entry.".length;
      const { documentation, displayParts } = shown.getQuickInfoAtPosition(join(directory, "asked.ts"), place);
      const comment = ts.displayPartsToString(documentation);
      assert.match(comment, /^[A-Z][^]{15,}\.?$/, `${entry}: ${name}: ${ts.displayPartsToString(displayParts)}`);
      seen.push(name);
    }
  }
  assert.ok(seen.includes("validateCreate") && seen.includes("createForm") && seen.includes("FinOnboardingError"));
  t.diagnostic(`${seen.length} functions and classes`);
});

test("the pointer over a member shows the API document's sentence", (t) => {
  const { directory } = consumer(t);
  const text = `
import { createForm, validateCreate, type AttachBody, type CreateBody } from "fin-onboarding";
declare const create: CreateBody;
declare const attach: AttachBody;
const { issues } = validateCreate(create, { today: "2026-11-21", selfieRequired: true });
create.basic_info.first_name_en;
create.financial_profile.monthly_volume_usd;
create.basic_info.tax_info[0]!.document_id;
attach.identifying_documents[0]!.state;
attach.tos_policies_value;
issues[0]!.code;
createForm().setOptions;
`;
  const shown = editor(directory, { "asked.ts": text });
  for (const [name, says] of [
    ["first_name_en", "required if `first_name` contains non-ASCII characters"],
    ["monthly_volume_usd", "whole US dollars (not cents); 0 is accepted"],
    ["document_id", "`xxx-xx-xxxx` for `USA`"],
    ["state", "required for a `DRIVERS_LICENSE` from `USA`"],
    ["tos_policies_value", "From the query of `tos_policies_url`"],
    ["code", "stable, the part to program against"],
    ["selfieRequired", "selfie"],
    ["setOptions", "options"],
  ]) {
    const place = text.search(new RegExp(`\\b${name}\\b[:;]?\\s?(;|true|$)`, "m"));
    const { documentation } = shown.getQuickInfoAtPosition(join(directory, "asked.ts"), text.indexOf(name, place));
    assert.ok(ts.displayPartsToString(documentation).includes(says), `${name}: ${ts.displayPartsToString(documentation)}`);
  }
});

test("every exported type says what it is, and so does every member of it", (t) => {
  const { directory, installed } = consumer(t);
  const files = entries(installed).map((entry, n) => [`asked-${n}.ts`, `export * from "${entry}";`]);
  const program = editor(directory, Object.fromEntries(files)).getProgram();
  const checker = program.getTypeChecker();
  const bare = new Set();
  let members = 0;
  for (const [file] of files) {
    const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(join(directory, file))));
    for (let symbol of exported) {
      if (symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
      if (!(symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.Class | ts.SymbolFlags.TypeAlias))) continue;
      if (symbol.getDocumentationComment(checker).length === 0) bare.add(symbol.name);
      for (const member of symbol.members?.values() ?? []) {
        if (!(member.flags & (ts.SymbolFlags.Property | ts.SymbolFlags.Method))) continue;
        members += 1;
        if (member.getDocumentationComment(checker).length === 0) bare.add(`${symbol.name}.${member.name}`);
      }
    }
  }
  assert.deepEqual([...bare], []);
  assert.ok(members > 300, `${members} members`);
});

test("each mistake in refusals.ts is refused for the reason that stands above it, and nothing else is", (t) => {
  const { directory } = consumer(t);
  const text = readFileSync(join(directory, "refusals.ts"), "utf8");
  const service = editor(directory, { "mistakes.ts": text.replaceAll("@ts-expect-error", "expected") });
  const file = join(directory, "mistakes.ts");
  const wrong = [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)];
  // Of an argument it is said first that it does not fit, and then why.
  const why = ({ code, messageText }) => (messageText.next?.length ? why(messageText.next.at(-1)) : code);
  const lineOf = ({ file, start }) => file.getLineAndCharacterOfPosition(start).line;
  const found = wrong.map((diagnostic) => `${lineOf(diagnostic) + 1}: TS${why(diagnostic)}`);
  const lines = text.split("\n");
  const expected = lines.flatMap((line, n) => (/@ts-expect-error (TS\d+):/.test(line) ? [`${n + 2}: ${/TS\d+/.exec(line)[0]}`] : []));
  assert.ok(expected.length > 20);
  assert.deepEqual(found, expected);
});

test("the JSON Schemas are modules with types", (t) => {
  const { directory } = consumer(t);
  const service = editor(directory, {
    "schemas.ts": 'import create from "fin-onboarding/schemas/create.json" with { type: "json" };\nconst id: string = create.$id;\nvoid id;\n',
  });
  assert.deepEqual(service.getSemanticDiagnostics(join(directory, "schemas.ts")).map(({ messageText }) => messageText), []);
});
