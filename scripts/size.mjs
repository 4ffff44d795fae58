// What the delivered files are made of, for each module that is an entry: its functions by the file of src/ they come
// from, its data, and the files of its JavaScript. It is optimised once more with its names, for the delivered one has none.
import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { CARGO_OUTPUT, MODULES, own } from "./modules.mjs";
import { parts } from "./wire.mjs";

const root = process.env.ROOT ?? process.cwd();
process.chdir(root);
const WORK = "target/size";

function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"], env: process.env });
  if (error ?? status !== 0) throw new Error(`${command} failed${error ? `: ${error.message}` : ""}`);
}

function row(name, ...cells) {
  console.log(name.padEnd(80) + cells.map((cell) => String(cell).padStart(10)).join(""));
}

/** A module's sections: their numbers and bytes; a custom section's name before its content. */
function* sections(bytes) {
  let at = 8;
  while (at < bytes.length) {
    const id = bytes[at++];
    let length;
    [length, at] = unsigned(bytes, at);
    yield [id, bytes.subarray(at, at + length)];
    at += length;
  }
}

/** A number as WebAssembly writes it, and where it ends. */
function unsigned(bytes, at) {
  let number = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    number += (byte & 127) * 2 ** shift;
    if (byte < 128) return [number, at];
  }
}

/** The name of each function, by its number. */
function functionNames(section) {
  const names = new Map();
  let [length, at] = unsigned(section, 0);
  if (section.subarray(at, at + length).toString() !== "name") return names;
  at += length;
  while (at < section.length) {
    const kind = section[at++];
    [length, at] = unsigned(section, at);
    const end = at + length;
    if (kind === 1) {
      let count;
      [count, at] = unsigned(section, at);
      for (let n = 0; n < count; n++) {
        let index;
        [index, at] = unsigned(section, at);
        [length, at] = unsigned(section, at);
        names.set(index, section.subarray(at, at + length).toString());
        at += length;
      }
    }
    at = end;
  }
  return names;
}

/** The file of src/ that a function comes from, or the crate. */
function origin(name) {
  const own = /fin_onboarding::([a-z_]+(?:::[a-z_]+)?)/.exec(name)?.[1];
  if (own) return `src/${own.replace("::", "/")}`;
  if (/^_?_?(wbindgen|externref)/.test(name)) return "wasm-bindgen";
  return /\b(core|alloc|percent_encoding|wasm_bindgen)\b/.exec(name)?.[1] ?? "src/wasm";
}

function moduleTable() {
  const glue = join(WORK, "glue");
  run("wasm-bindgen", ["--keep-debug", "--target", "web", "--no-typescript", "--out-dir", glue,
    "target/wasm32-unknown-unknown/release/named.wasm"]);
  const named = join(WORK, "named.wasm");
  run("wasm-opt", ["-Oz", "-g", "--all-features", join(glue, "named_bg.wasm"), "-o", named]);
  const bytes = readFileSync(named);
  const sums = new Map();
  const add = (key, size) => sums.set(key, (sums.get(key) ?? 0) + size);
  let imported = 0;
  let code = [];
  let names = new Map();
  for (const [id, section] of sections(bytes)) {
    if (id === 0) names = new Map([...names, ...functionNames(section)]);
    else if (id === 2) [imported] = unsigned(section, 0);
    else if (id === 10) {
      let [count, at] = unsigned(section, 0);
      for (let n = 0; n < count; n++) {
        let length;
        [length, at] = unsigned(section, at);
        code.push(length);
        at += length;
      }
    } else if (id === 11) add("data", section.length);
  }
  code.forEach((length, n) => add(origin(names.get(imported + n) ?? ""), length));
  return [...sums].sort(([, a], [, b]) => b - a);
}

/** The parts of an entry's JavaScript, minified as a bundler does it. */
async function scriptTable({ key, name }, entry) {
  const folder = join(root, WORK, "scripts");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync("src/wasm/js", join(folder, "js"), { recursive: true });
  cpSync("pkg-template", folder, { recursive: true });
  copyFileSync(join(WORK, "glue/named.js"), join(folder, `${name}.js`));
  const { metafile } = await build({
    entryPoints: [join(folder, entry)], outfile: join(folder, "out.js"), bundle: true, plugins: [own({ out: folder, key })],
    format: "esm", target: "es2022", minify: true, metafile: true, logLevel: "warning", absWorkingDir: folder,
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output.inputs).map(([path, { bytesInOutput }]) => [path, bytesInOutput]).sort(([, a], [, b]) => b - a);
}

mkdirSync(WORK, { recursive: true });
const budget = JSON.parse(readFileSync("size-budget.json", "utf8")).brotli;
row("over the wire, brotli 11", "bytes", "budget");
for (const [name, weights] of Object.entries(await parts("pkg"))) {
  row(name, Object.values(weights).reduce((sum, { brotli }) => sum + brotli, 0), budget[name]);
  for (const [part, { brotli }] of Object.entries(weights)) row(`  ${part}`, brotli);
}
const made = {};
for (const [key, entry] of [["", "index.js"], ["sphere", "sphere.js"]]) {
  const module = MODULES.find((module) => module.key === key);
  run("cargo", ["build", "--release", "--lib", "--quiet", "--locked", "--features", module.features, "--target", "wasm32-unknown-unknown"]);
  copyFileSync(`target/wasm32-unknown-unknown/release/${CARGO_OUTPUT}`, "target/wasm32-unknown-unknown/release/named.wasm");
  const functions = moduleTable();
  console.log("");
  row(`${module.wasm}, uncompressed`, "bytes");
  for (const [name, size] of functions) row(name, size);
  const scripts = await scriptTable(module, entry);
  console.log("");
  row(`${entry}, minified`, "bytes");
  for (const [name, size] of scripts) row(name, size);
  made[entry] = { parts: functions, scripts };
}
writeFileSync(join(WORK, "size.json"), JSON.stringify(made, null, 2));
