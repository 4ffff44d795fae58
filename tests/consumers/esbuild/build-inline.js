// No file beside the bundle: the page may connect to nothing.
import { readFileSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

writeFileSync("guide.js", `export const { create } = ${readFileSync("guide.json", "utf8")};`);
await build({
  bundle: true, minify: true, format: "esm", logLevel: "warning",
  entryPoints: { page: "inline-page.js" }, outdir: "dist-inline", splitting: true,
});
