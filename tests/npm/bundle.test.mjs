// The package in a bundle of esbuild's: what is not used is dropped. Rollup and webpack: `make test-consumers`.
import { basename } from "node:path";
import test from "node:test";
import { build } from "esbuild";
import { bundleAll, checkUnused } from "../consumers/unused.mjs";
import { consumer } from "./support.mjs";

test("a bundle holds what it uses: no other entry, no function that nobody calls", async (t) => {
  const { directory } = consumer(t);
  const found = await bundleAll(async (name, contents) => {
    const { metafile, outputFiles } = await build({
      stdin: { contents, resolveDir: directory }, bundle: true, minify: true, format: "esm", write: false, metafile: true, logLevel: "error",
    });
    const [{ inputs }] = Object.values(metafile.outputs);
    const files = Object.entries(inputs).filter(([file, { bytesInOutput }]) => file.includes("node_modules") && bytesInOutput > 0);
    return {
      bytes: outputFiles[0].contents.length,
      files: Object.fromEntries(files.map(([file, { bytesInOutput }]) => [basename(file), bytesInOutput])),
    };
  });
  checkUnused(found);
  for (const [name, { bytes, files }] of Object.entries(found)) t.diagnostic(`${name}: ${bytes} bytes ${JSON.stringify(files)}`);
});
