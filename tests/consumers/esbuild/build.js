import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const common = { bundle: true, minify: true, format: "esm", logLevel: "warning" };

await build({ ...common, entryPoints: ["page.js"], outdir: "dist", splitting: true });
// esbuild copies no files: the modules go next to the bundle.
for (const name of ["fin_onboarding_bg.wasm", "fin_onboarding_later_bg.wasm", "fin_onboarding_server_bg.wasm", "fin_onboarding_letters_bg.wasm"]) {
  copyFileSync(fileURLToPath(import.meta.resolve(`fin-onboarding/${name}`)), `dist/${name}`);
}
