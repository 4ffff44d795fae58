// Bundles the peers, each by itself and minified, as a page would ship it. Every engine runs these same bundles,
// and two peers never share a function: what one of them teaches the JIT compiler is not held against another.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { benches, built, out, peersDirectory, preparedFile } from "./paths.mjs";
import * as precompiled from "./precompiled.mjs";

async function bundle(entry, outfile, plugins = []) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    logLevel: "warning",
    plugins,
  });
  return outfile;
}

const namesIn = (directory) =>
  readdirSync(directory).filter((name) => name.endsWith(".mjs")).map((name) => name.slice(0, -".mjs".length)).sort();

/** Those that find what the API refuses, and below told/ those that find all that a person should be told. */
async function bundlePeers(directory, task) {
  return Promise.all(namesIn(directory).map(async (name) => {
    const id = task === "told" ? `${name}-told` : name;
    const plugins = [precompiled.ajv, ...(name === "typia" ? [precompiled.typia] : [])];
    const file = await bundle(join(directory, `${name}.mjs`), join(built, `${id}.js`), plugins);
    return { id, task, file, ...(await about(file)) };
  }));
}

async function about(file) {
  const { default: peer } = await import(pathToFileURL(file));
  const version = peer.package && JSON.parse(readFileSync(join(benches, "node_modules", peer.package, "package.json"), "utf8")).version;
  return { name: peer.name, version, usesEval: peer.usesEval };
}

/** Bundles everything and answers what there is: { peers: [{ id, task, file, name, version, usesEval }], payloadsFile }. */
export async function prepare() {
  rmSync(built, { recursive: true, force: true });
  mkdirSync(built, { recursive: true });
  const peers = [
    ...(await bundlePeers(peersDirectory, "refused")),
    ...(await bundlePeers(join(peersDirectory, "told"), "told")),
  ];
  const payloadsFile = await bundle(join(benches, "payloads.mjs"), join(built, "payloads.js"));
  const { createValid } = await import(pathToFileURL(payloadsFile));
  writeFileSync(join(out, "valid.json"), JSON.stringify(createValid));
  const prepared = { peers, payloadsFile };
  writeFileSync(preparedFile, JSON.stringify(prepared));
  return prepared;
}
