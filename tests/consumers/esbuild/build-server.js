// A server's program as one file, as serverless hosts want it.
import { build } from "esbuild";

await build({
  bundle: true, platform: "node", target: "node20", format: "esm", logLevel: "warning",
  entryPoints: ["script.mjs"], outfile: "dist-server/script.mjs",
});
