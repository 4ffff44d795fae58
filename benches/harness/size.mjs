// Wire size: what a page fetches, compressed as the best server would (brotli 11).
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { pkg } from "./paths.mjs";

function brotli(file) {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

const total = (names) => {
  const files = Object.fromEntries(names.map((name) => [name, brotli(join(pkg, name))]));
  return { files, bytes: Object.values(files).reduce((sum, bytes) => sum + bytes, 0) };
};

/** An entry of the package, what it imports statically, and the modules that any of these name. */
function fetched(entry) {
  const found = new Set();
  const follow = (name) => {
    if (found.has(name) || !existsSync(join(pkg, name))) return;
    found.add(name);
    if (!name.endsWith(".js")) return;
    const source = readFileSync(join(pkg, name), "utf8");
    for (const [, imported] of source.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) follow(imported);
    for (const [, named] of source.matchAll(/["'](?:\.\/)?([\w.-]+\.wasm)["']/g)) follow(named);
  };
  follow(entry);
  return [...found];
}

/** What the page of `.` fetches, and everything that any page of ours may fetch. */
function ours() {
  const { exports } = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8"));
  const entry = basename(exports["."].default);
  // Entries of their own are no part of it: no page of the first one fetches them.
  const others = Object.values(exports).map((entry) => basename(entry.default ?? "")).filter((name) => name && name !== entry);
  const apart = new Set(others.flatMap(fetched));
  const forNode = new Set(Object.values(exports).flatMap(({ node }) => (node ? [basename(node)] : [])));
  const everything = readdirSync(pkg).filter((name) => /\.(?:js|wasm)$/.test(name) && !forNode.has(name) && !apart.has(name));
  return { entry: total(fetched(entry)), everything: total(everything) };
}

export function sizes({ peers }) {
  return { ours: ours(), peers: Object.fromEntries(peers.map(({ id, file }) => [id, brotli(file)])) };
}
