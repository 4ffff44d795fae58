// What is left of the package in bundles of one source each: see ../unused.mjs.
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { rollup } from "rollup";

const found = {};
for (const [name, source] of Object.entries(JSON.parse(readFileSync("unused.json", "utf8")))) {
  writeFileSync("unused-entry.js", source);
  const bundle = await rollup({ input: "unused-entry.js", plugins: [nodeResolve({ browser: true })] });
  const { output } = await bundle.generate({ format: "es" });
  const modules = output.flatMap((chunk) => Object.entries(chunk.modules ?? {}));
  const files = modules.filter(([id, { renderedLength }]) => id.includes("fin-onboarding") && renderedLength > 0 && !id.endsWith("unused-entry.js"));
  found[name] = {
    bytes: output.reduce((sum, { code = "" }) => sum + code.length, 0),
    files: Object.fromEntries(files.map(([id, { renderedLength }]) => [basename(id), renderedLength])),
  };
}
console.log(JSON.stringify(found));
