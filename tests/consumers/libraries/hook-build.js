// A page as in development: React's strict mode does there what it is for.
import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const [file, out] = process.argv.slice(2);
await build({
  bundle: true, format: "esm", target: "es2022", logLevel: "warning", jsx: "automatic",
  entryPoints: { page: file }, outdir: out,
  define: { "process.env.NODE_ENV": '"development"', __VUE_OPTIONS_API__: "true", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
});
for (const name of ["fin_onboarding_bg.wasm", "fin_onboarding_later_bg.wasm"]) {
  copyFileSync(fileURLToPath(import.meta.resolve(`fin-onboarding/${name}`)), `${out}/${name}`);
}
