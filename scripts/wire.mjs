// What goes over the wire to a page, with its JavaScript as a bundler minifies it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { MODULES } from "./modules.mjs";

/**
 * Rows of size-budget.json: what a page imports, what of it is loaded on demand, and which modules it fetches.
 * `beside`: files that it has already, and which do not count.
 */
export const ROWS = {
  ".": { entries: ["index.js"], modules: [""] },
  "with files and answers": { entries: ["index.js", "files.js", "answers.js"], modules: ["", "later"] },
  everything: {
    entries: ["index.js", "form.js", "files.js", "answers.js", "server.js", "standard-schema.js", "messages.js"],
    demanded: ["transliterate.js", "tax-ids.js"],
    modules: ["", "later", "server", "letters"],
  },
  sphere: { entries: ["sphere.js"], modules: ["sphere"] },
  form: { entries: ["form.js"], beside: ["index.js", "engine.js", "shared.js"] },
  "standard-schema": { entries: ["standard-schema.js"], beside: ["index.js"] },
  messages: { entries: ["messages.js"], beside: ["shared.js"] },
  inline: { entries: ["inline.js"] },
};

/** Some files of the package as one, minified. What is loaded on demand stays where it is. */
export async function minified(directory, files, beside = []) {
  const { build } = await import("esbuild");
  const { outputFiles: [{ contents }] } = await build({
    stdin: { contents: files.map((file, n) => `export * as e${n} from "./${file}";`).join("\n"), resolveDir: directory },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "warning",
    plugins: [{
      name: "apart",
      setup({ onResolve }) {
        onResolve({ filter: /^\.\// }, ({ path, kind }) =>
          (kind === "dynamic-import" || beside.includes(path.slice(2)) ? { path, external: true } : undefined));
      },
    }],
  });
  return contents;
}

export function compressed(bytes) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes, { params }).length };
}

/** What each row has over the wire, by its parts. */
export async function parts(directory) {
  const wasm = (key) => MODULES.find((module) => module.key === key).wasm;
  const scripts = async (files, beside) => compressed(await minified(directory, files, beside));
  const rows = {};
  for (const [name, { entries, demanded = [], modules = [], beside }] of Object.entries(ROWS)) {
    rows[name] = { [entries.join(" + ")]: await scripts(entries, beside) };
    for (const file of demanded) rows[name][file] = await scripts([file], ["engine.js", "shared.js"]);
    for (const key of modules) rows[name][wasm(key)] = compressed(readFileSync(join(directory, wasm(key))));
  }
  return rows;
}

/** The same, summed up. */
export async function weigh(directory) {
  const sum = (parts, kind) => Object.values(parts).reduce((total, part) => total + part[kind], 0);
  const rows = Object.entries(await parts(directory));
  return Object.fromEntries(rows.map(([name, parts]) => [name, Object.fromEntries(["raw", "gzip", "brotli"].map((kind) => [kind, sum(parts, kind)]))]));
}
