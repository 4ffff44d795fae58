import { fileURLToPath } from "node:url";

// Nothing here is for fin-onboarding: webpack finds the .wasm by itself.
export default {
  mode: "production",
  entry: "./page.js",
  // This page takes in the server's module too, which no page would: webpack finds it large.
  performance: { hints: false },
  output: { path: fileURLToPath(new URL("dist", import.meta.url)), filename: "page.js" },
};
