// Where things are, on the side that starts the engines.
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const benches = join(root, "benches");
export const harness = join(benches, "harness");
export const peersDirectory = join(benches, "peers");
export const pkg = join(root, "pkg");
export const out = join(root, "target/bench");
/** What esbuild made: a bundle for each peer, and the payloads. */
export const built = join(out, "built");
