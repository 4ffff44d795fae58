// Here esbuild's own loader makes the .wasm a file of the bundle, under a name with a hash.
import { build } from "esbuild";

await build({
  bundle: true, minify: true, format: "esm", logLevel: "warning",
  entryPoints: { page: "given.js" }, outdir: "dist-file", loader: { ".wasm": "file" }, publicPath: "/",
});
