import { fileURLToPath } from "node:url";

// Nothing here is for fin-onboarding: webpack finds the .wasm by itself.
export default {
  mode: "production",
  entry: "./page.js",
  output: { path: fileURLToPath(new URL("dist", import.meta.url)), filename: "page.js" },
};
