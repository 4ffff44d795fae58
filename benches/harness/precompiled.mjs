// What two peers have made of their schemas while a page is built, as plugins of esbuild.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { ATTACH, CREATE, FORMATS, OPTIONS } from "../peers/shared/ajv.mjs";
import { benches, out, peersDirectory } from "./paths.mjs";

const require = createRequire(join(benches, "package.json"));

/** `precompiled:ajv`: Ajv's "standalone validation code" of both schemas. */
export const ajv = {
  name: "precompiled-ajv",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^precompiled:ajv$/ }, ({ path }) => ({ path, namespace: "precompiled" }));
    onLoad({ filter: /.*/, namespace: "precompiled" }, () => ({ contents: standaloneCode(), resolveDir: peersDirectory }));
  },
};

function standaloneCode() {
  const { Ajv, _ } = require("ajv");
  const { default: standalone } = require("ajv/dist/standalone");
  // The formats are functions: the code refers to them by a name.
  const compiler = new Ajv({ ...OPTIONS, code: { source: true, esm: true, formats: _`FORMATS` } });
  for (const [name, { passes }] of Object.entries(FORMATS)) compiler.addFormat(name, passes);
  compiler.addSchema({ ...CREATE, $id: "create" });
  compiler.addSchema({ ...ATTACH, $id: "attach" });
  const code = standalone(compiler, { create: "create", attach: "attach" });
  return [
    'import { FORMATS as CHECKS } from "./shared/ajv.mjs";',
    "const FORMATS = Object.fromEntries(Object.entries(CHECKS).map(([name, { passes }]) => [name, passes]));",
    code,
  ].join("\n");
}

/** The files of peers/typia, as typia's own compiler rewrites them. */
export const typia = {
  name: "precompiled-typia",
  setup({ onStart, onLoad }) {
    const sources = join(peersDirectory, "typia");
    const generated = join(out, "typia");
    onStart(() => {
      const words = ["generate", "--input", sources, "--output", generated, "--project", join(sources, "tsconfig.json")];
      execFileSync(join(benches, "node_modules/.bin/typia"), words, { cwd: benches });
    });
    onLoad({ filter: /[\\/]peers[\\/]typia[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(join(generated, basename(path)), "utf8"),
      loader: "ts",
      resolveDir: dirname(path),
    }));
  },
};
