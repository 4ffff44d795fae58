// Wire size: what a page fetches, compressed as the best server would (brotli 11).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { DELIVERED } from "../../scripts/modules.mjs";
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

/** What the page of `.` fetches, and everything that a page of ours may fetch for Fin.com's API. */
const ours = () => ({ entry: total(DELIVERED["."]), everything: total(DELIVERED.everything) });

export function sizes({ peers }) {
  return { ours: ours(), peers: Object.fromEntries(peers.map(({ id, file }) => [id, brotli(file)])) };
}
