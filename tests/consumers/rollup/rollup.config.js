import { copyFileSync, mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nodeResolve } from "@rollup/plugin-node-resolve";

// Rollup copies no files: the modules go next to the bundle.
const wasm = {
  name: "wasm",
  writeBundle({ dir }) {
    mkdirSync(dir, { recursive: true });
    for (const name of ["fin_onboarding_bg.wasm", "fin_onboarding_later_bg.wasm", "fin_onboarding_server_bg.wasm", "fin_onboarding_letters_bg.wasm"]) {
      copyFileSync(fileURLToPath(import.meta.resolve(`fin-onboarding/${name}`)), `${dir}/${name}`);
    }
  },
};

export default {
  input: "page.js",
  output: { dir: "dist", format: "es", chunkFileNames: "[name].js" },
  plugins: [nodeResolve(), wasm],
};
