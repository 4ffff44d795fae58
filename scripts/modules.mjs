// What the package is made of: its WebAssembly modules, and the JavaScript files that esbuild makes of its parts.
import { existsSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

/** What cargo calls a module before wasm-bindgen has named it. */
export const CARGO_OUTPUT = "fin_onboarding.wasm";

/**
 * A further module is a row here and a feature in Cargo.toml. `key`: what it is called beside the first one. `level`: how it
 * is optimised: for speed (2) where a person or a server waits for it, a tenth larger; else for size.
 */
const module = (key, feature, level = "s") => {
  const name = key === "" ? "fin_onboarding" : `fin_onboarding_${key}`;
  return { key, name, wasm: `${name}_bg.wasm`, features: `module,${feature}`, level };
};
export const MODULES = [module("", "first"), module("later", "later"), module("server", "server", "2"), module("sphere", "sphere"), module("letters", "letters")];

/** The files of the package that esbuild makes, each of one of pkg-template and of what that imports. */
export const BUNDLES = [
  "shared.js", "engine.js", "index.js", "later.js", "form.js", "files.js", "answers.js", "server.js", "standard-schema.js", "messages.js", "sphere.js",
  "transliterate.js", "tax-ids.js",
];

/** Whose tables the file of a module holds: `first-layout.js` stands in the place of `layout.js`, which holds all. */
export const TABLES = { "engine.js": "first", "later.js": "later", "server.js": "server", "sphere.js": "sphere" };

/** Parts that stand in one of these files for all: the others import them from there. */
const HOMES = {
  "js/depth.js": "shared.js", "js/errors.js": "shared.js", "js/language.js": "shared.js", "js/words.js": "shared.js", "form/inputs.js": "engine.js",
};

/** What wasm-bindgen copies beside its glue of the JavaScript that Rust imports: it is that of src/wasm/js. */
const SNIPPET = /^snippets\/[^/]+\/src\/wasm\//;

/**
 * For esbuild, in a file of the package: another one is imported, not taken in, and a module's own part, as
 * `sphere-words.js` for `words.js`, stands in the place of the shared one.
 *
 * `file`: what is made, in the directory `out`, where the parts lie as in the package; none of the package's for tests.
 */
export function own({ out, key, file }) {
  const isApart = (home) => file !== undefined && home !== file && BUNDLES.includes(home);
  return {
    name: "own",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
        if (kind === "entry-point") return;
        const part = relative(out, join(resolveDir, path)).replace(SNIPPET, ""), named = join(out, part), home = HOMES[part] ?? part;
        if (kind === "dynamic-import" || isApart(home)) return { path: `./${home}`, external: true };
        const other = join(dirname(named), `${key}-${basename(named)}`);
        return { path: key && existsSync(other) ? other : named };
      });
    },
  };
}
