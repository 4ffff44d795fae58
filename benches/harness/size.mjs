// Wire size: what a page fetches, compressed as the best server would (brotli 11).
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
import { parts } from "../../scripts/wire.mjs";
import { pkg } from "./paths.mjs";

function brotli(file) {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return brotliCompressSync(bytes, { params }).length;
}

const total = (parts) => {
  const files = Object.fromEntries(Object.entries(parts).map(([name, { brotli }]) => [name, brotli]));
  return { files, bytes: Object.values(files).reduce((sum, bytes) => sum + bytes, 0) };
};

/** What the page of `.` fetches, and everything that a page of ours may fetch for Fin.com's API. */
const ours = async () => {
  const rows = await parts(pkg);
  return { entry: total(rows["."]), everything: total(rows.everything) };
};

export async function sizes({ peers }) {
  return { ours: await ours(), peers: Object.fromEntries(peers.map(({ id, file }) => [id, brotli(file)])) };
}
