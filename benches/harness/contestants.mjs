// Bundles the peers, each by itself and minified, as a page would ship it. Every engine runs these same bundles,
// and two peers never share a function: what one of them teaches the JIT compiler is not held against another.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { benches, built, out, peersDirectory } from "./paths.mjs";

/** The bench names a library's version; a page does not ship its package.json, so only the version is bundled. */
const versionOnly = {
  name: "version-only",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/].*[\\/]package\.json$/ }, ({ path }) => {
      const { version } = JSON.parse(readFileSync(path, "utf8"));
      return { contents: JSON.stringify({ version }), loader: "json" };
    });
  },
};

async function bundle(entry, outfile) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    logLevel: "warning",
    plugins: [versionOnly],
  });
  return outfile;
}

const peerNames = () =>
  readdirSync(peersDirectory).filter((name) => name.endsWith(".mjs")).map((name) => name.slice(0, -".mjs".length)).sort();

/** Bundles everything and answers what there is: the peers' names and files, the payloads' file and the payloads. */
export async function prepare() {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  const peers = await Promise.all(
    peerNames().map(async (id) => ({ id, file: await bundle(join(peersDirectory, `${id}.mjs`), join(built, `${id}.js`)) })),
  );
  const payloadsFile = await bundle(join(benches, "payloads.mjs"), join(built, "payloads.js"));
  const payloads = await import(pathToFileURL(payloadsFile));
  writeForOthers(payloads);
  return { peers, payloadsFile };
}

/** The same payloads as files, for the fresh processes of the cold start and for the native benchmark. */
function writeForOthers(payloads) {
  const { createValid, createFiveErrors, attachValid, attachFourErrors } = payloads;
  const bodies = { createValid, createFiveErrors, attachValid, attachFourErrors };
  writeFileSync(join(out, "payloads.json"), JSON.stringify(bodies));
  writeFileSync(join(out, "lines.ndjson"), payloads.lines(10_000));
}
