// Wire size: what a page fetches, minified as a bundler does it and compressed as the best server would (brotli 11).
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";
import { entryFile, pkg } from "./paths.mjs";

function brotli(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

/** The JavaScript and the modules of some of our entries together: what they import at once, not what they may load later. */
async function ours(entries) {
  const files = entries.map((entry) => entryFile(entry, "browser")).filter(Boolean);
  const { outputFiles, metafile } = await build({
    entryPoints: files.map((file) => join(pkg, file)),
    outdir: join(pkg, "bundled"),
    absWorkingDir: pkg,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    write: false,
    metafile: true,
    logLevel: "warning",
  });
  const named = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  const wanted = new Set();
  const follow = (name) => {
    if (wanted.has(name)) return;
    wanted.add(name);
    for (const { path, kind } of metafile.outputs[name].imports) if (kind === "import-statement") follow(path);
  };
  for (const [name, { entryPoint }] of Object.entries(metafile.outputs)) if (files.some((file) => join(file) === entryPoint)) follow(name);
  const parts = {};
  for (const name of wanted) {
    const code = named.get(join(pkg, name));
    parts[name.replace("bundled/", "")] = brotli(code);
    for (const [module] of Buffer.from(code).toString("utf8").matchAll(/[\w-]+\.wasm/g)) {
      if (existsSync(join(pkg, module))) parts[module] = brotli(readFileSync(join(pkg, module)));
    }
  }
  return { parts, bytes: Object.values(parts).reduce((sum, bytes) => sum + bytes, 0) };
}

/** Answers { first, later, peers }: what a page needs at once; that and what it needs after its first request. */
export async function sizes({ peers }) {
  const hasLater = entryFile("./files", "browser") && entryFile("./answers", "browser");
  return {
    first: await ours(["."]),
    later: hasLater ? await ours([".", "./files", "./answers"]) : undefined,
    peers: Object.fromEntries(peers.map(({ id, file }) => [id, brotli(readFileSync(file))])),
  };
}
