// Where things are, on the side that starts the engines.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const benches = join(root, "benches");
export const harness = join(benches, "harness");
export const peersDirectory = join(benches, "peers");
/** What is measured: another build of the package where BENCH_PKG names its directory. */
export const pkg = process.env.BENCH_PKG ?? join(root, "pkg");
export const out = join(root, "target/bench");
/** What esbuild made: a bundle for each peer, and the payloads. */
export const built = join(out, "built");

/** What there is, for processes that did not make it. */
export const preparedFile = join(out, "prepared.json");

/** The file of one of our package's entries, below pkg/; undefined where there is no such entry. */
export function entryFile(entry, condition) {
  if (!existsSync(join(pkg, "package.json"))) throw new Error("pkg/ is not built: run make pkg");
  const files = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8")).exports[entry];
  return files?.[condition] ?? files?.default;
}
