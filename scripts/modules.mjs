// The WebAssembly modules that the package is made of, each with the entry that loads it. A further one is a row here,
// a feature in Cargo.toml (the first one's is `first`), and its files in src/wasm/js and pkg-template.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const NAME = "fin_onboarding";

/** What cargo calls the module before wasm-bindgen has named it. */
export const CARGO_OUTPUT = `${NAME}.wasm`;

/**
 * entry: what a page imports, one file when it is bundled.
 * features: cargo's.
 * alone: it is an entry of the package, with all that it needs in it; else it shares the first one's errors.
 */
const row = (key, { alone }) => {
  const name = key === "" ? NAME : `${NAME}_${key}`;
  return { key, name, entry: `${key || "index"}.js`, wasm: `${name}_bg.wasm`, features: `module,${key || "first"}`, alone };
};
export const MODULES = [row("", { alone: true }), row("lines", { alone: false }), row("sphere", { alone: true }), row("transliterate", { alone: false })];

const file = (key) => ({ key, entry: `${key}.js`, alone: false });
/** What is loaded on demand and needs no module. */
const ON_DEMAND = ["signature", "tax-ids"].map(file);
/** Entries of the package that stand on the first one, and import it. */
const ON_TOP = ["form", "standard-schema", "messages"].map(file);

/** What the package's JavaScript is bundled to. */
export const BUNDLES = [...MODULES, ...ON_DEMAND, ...ON_TOP];

/** What a page fetches, and what it fetches if it does everything there is for Fin.com's API. */
export const DELIVERED = {
  ".": files(""),
  everything: [...files(""), ...files("lines"), ...files("transliterate"), "signature.js", "tax-ids.js"],
  sphere: files("sphere"),
  form: ["form.js"],
  "standard-schema": ["standard-schema.js"],
  messages: ["messages.js"],
  inline: ["inline.js", "carried.js", "index.js", "fin_onboarding_bg.wasm.js"],
};

function files(key) {
  const { entry, wasm } = MODULES.find((module) => module.key === key);
  return [entry, wasm];
}

/** For esbuild: where a module has a file of its own, `sphere-words.js` for `words.js`, that one is meant. */
export function own({ key, name, alone }) {
  return {
    name: "own",
    setup({ onResolve }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, kind }) => {
        const file = join(resolveDir, path);
        if (kind === "entry-point" || key === "") return;
        // One of everything for all files: one module, and one class of errors, or a page's instanceof would not know those
        // of the second.
        if (!alone && /\/(error|index)\.js$/.test(file)) return { path: "./index.js", external: true };
        const [folder, base] = [dirname(file), file.slice(dirname(file).length + 1)];
        const other = name !== undefined && base === `${NAME}.js` ? join(folder, `${name}.js`) : join(folder, `${key}-${base}`);
        return existsSync(other) ? { path: other } : undefined;
      });
    },
  };
}

/** The files that are loaded on demand stay files of their own. */
export const EXTERNAL = [...MODULES.filter(({ alone }) => !alone), ...ON_DEMAND].map(({ entry }) => `./${entry}`).concat("./messages/*");
