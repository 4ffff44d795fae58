// `make reference`: the API reference, as pages, from the types that the package delivers: node scripts/reference.mjs [package] [into]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";

const root = resolve(fileURLToPath(new URL("..", import.meta.url)));

/** Every entry's types become pages; what is not documented, or links nowhere, is an error. */
export async function writeReference(directory, out) {
  const { exports } = JSON.parse(readFileSync(join(directory, "package.json"), "utf8"));
  const types = new Set(Object.values(exports).map((entry) => entry.types).filter(Boolean));
  // A pattern stands for many files of one shape: the shape is told where it is used.
  const files = [...types].filter((file) => !file.includes("*")).map((file) => join(directory, file));
  const compilerOptions = { module: "nodenext", target: "es2022", lib: ["es2022", "dom"], strict: true, types: [], noEmit: true };
  mkdirSync(out, { recursive: true });
  const tsconfig = join(out, "..", "reference-tsconfig.json");
  writeFileSync(tsconfig, JSON.stringify({ compilerOptions, files }));
  const application = await Application.bootstrap({
    name: "fin-onboarding",
    entryPoints: files,
    tsconfig,
    readme: join(directory, "README.md"),
    projectDocuments: [join(directory, "RECIPES.md")],
    highlightLanguages: ["bash", "html", "javascript", "json", "jsx", "typescript"],
    disableSources: true,
    validation: { notDocumented: true, invalidLink: true, notExported: true },
    // Members whose names say it all need no sentence.
    requiredToBeDocumented: ["CallSignature", "Interface", "TypeAlias", "Class", "Method"],
    intentionallyNotExported: ["Platform", "WebAssemblyModule", "ByteStream", "WebhookOf", "At", "Paths"],
    treatWarningsAsErrors: true,
    treatValidationWarningsAsErrors: true,
  });
  const project = await application.convert();
  if (project === undefined) throw new Error("the types could not be read");
  application.validate(project);
  await application.generateDocs(project, out);
  const { errorCount, warningCount } = application.logger;
  if (errorCount + warningCount > 0) throw new Error(`typedoc: ${errorCount} errors, ${warningCount} warnings`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [directory = join(root, "pkg"), out = join(root, "target/reference")] = process.argv.slice(2);
  await writeReference(resolve(directory), resolve(out));
}
