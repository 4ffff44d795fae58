// Builds pkg/, the npm package: wasm-pack's output, our own files over it, then checks of both.
// Everything is made in target/pkg-build/ and moved at the end, so a failed build leaves pkg/ as it was.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join, relative } from "node:path";
import { BUNDLES, CARGO_OUTPUT, MODULES, own, TABLES } from "./modules.mjs";
import { composeTypes } from "./types.mjs";
import { weigh } from "./wire.mjs";

const root = process.env.ROOT ?? process.cwd();
process.chdir(root);

const OUT = "pkg";
const WORK = "target/pkg-build";
const BUILT = join(root, WORK, "modules");
const STAMP = join(WORK, "stamp.json");
const SIZES = join(WORK, "sizes.json");
// The bounds stand in size-budget.json.
const BUDGET = JSON.parse(readFileSync("size-budget.json", "utf8"));

function fail(sentence) {
  console.error(`fin-onboarding: make pkg: ${sentence}`);
  process.exit(1);
}

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name)));
}

function digest(paths) {
  const hash = createHash("sha256");
  for (const path of paths.flatMap(filesUnder)) {
    hash.update(`${relative(root, path)}\0`).update(readFileSync(path)).update("\0");
  }
  return hash.digest("hex");
}

const inputs = () => digest(["Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "src", "pkg-template", "LICENSE", "package-lock.json", "scripts/pkg.mjs", "scripts/modules.mjs", "scripts/types.mjs", "scripts/wire.mjs", "size-budget.json"]);

function upToDate() {
  if (!existsSync(STAMP) || !existsSync(OUT)) return false;
  const stamp = JSON.parse(readFileSync(STAMP, "utf8"));
  return stamp.inputs === inputs() && stamp.output === digest([OUT]);
}

/** The version has one home, Cargo.toml; the template must say the same. */
function checkVersion() {
  const cargo = /^version = "([^"]+)"/m.exec(readFileSync("Cargo.toml", "utf8"))?.[1];
  const npm = JSON.parse(readFileSync("pkg-template/package.json", "utf8")).version;
  if (cargo !== npm) fail(`Cargo.toml says version ${cargo}, pkg-template/package.json says ${npm}: make them equal`);
}

/** Puts a wasm-opt before the real one that notes each run, because wasm-pack skips a missing one silently. */
function wasmOptShim() {
  const real = join(root, "node_modules/.bin/wasm-opt");
  if (!existsSync(real)) fail("node_modules/.bin/wasm-opt is missing: run make tools");
  const directory = join(root, WORK, "shim");
  const log = join(root, WORK, "wasm-opt.log");
  mkdirSync(directory, { recursive: true });
  rmSync(log, { force: true });
  const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
  writeFileSync(join(directory, "wasm-opt"), `#!/bin/sh\n${quoted(real)} "$@" && echo "$*" >>${quoted(log)}\n`);
  chmodSync(join(directory, "wasm-opt"), 0o755);
  return { directory, log };
}

function wasmPack(out, { name, features, level }) {
  const shim = wasmOptShim();
  const cargoHome = process.env.CARGO_HOME ?? join(process.env.HOME ?? "", ".cargo");
  const flags = [
    // The builder's own directories are nobody else's business, and would differ from build to build.
    `--remap-path-prefix=${join(cargoHome, "registry/src")}=`,
    `--remap-path-prefix=${root}=`,
  ];
  const run = spawnSync(
    "wasm-pack",
    ["build", "--release", "--target", "web", "--mode", "no-install", "--no-pack", "--no-gitignore",
      "--out-dir", out, "--out-name", name, ".", "--locked", "--no-default-features", "--features", features],
    {
      stdio: "inherit",
      env: {
        ...process.env,
        PATH: shim.directory + delimiter + process.env.PATH,
        CARGO_ENCODED_RUSTFLAGS: flags.join("\x1f"),
        RUSTFLAGS: "",
        CARGO_PROFILE_RELEASE_OPT_LEVEL: level,
      },
    },
  );
  if (run.error) fail(`wasm-pack could not be started (${run.error.message}): run make tools`);
  if (run.status !== 0) fail("wasm-pack failed, see above");
  return existsSync(shim.log) ? readFileSync(shim.log, "utf8").trim() : "";
}

/** The names of a module's custom sections. */
function customSections(bytes) {
  const module = new WebAssembly.Module(bytes);
  return ["name", "producers", "sourceMappingURL", ".debug_info"].filter(
    (name) => WebAssembly.Module.customSections(module, name).length > 0,
  );
}

/** wasm-opt really ran: it was called, what it strips is gone, and the module is smaller than cargo's. */
function checkOptimised(out, log, name) {
  if (!/-O/.test(log)) fail("wasm-pack did not run wasm-opt: the module would be delivered unoptimised");
  const bytes = readFileSync(join(out, name));
  const left = customSections(bytes);
  if (left.length > 0) fail(`the module still has the sections ${left.join(", ")}: wasm-opt did not do its work`);
  const target = process.env.CARGO_TARGET_DIR ?? "target";
  const cargoOutput = join(target, "wasm32-unknown-unknown/release", CARGO_OUTPUT);
  const before = statSync(cargoOutput).size;
  if (bytes.length >= before) fail(`the module (${bytes.length} bytes) is not smaller than cargo's (${before} bytes)`);
  const home = [root, process.env.HOME].filter(Boolean).find((path) => path !== "/" && bytes.includes(path));
  if (home) fail(`the module names a directory of this machine (${home})`);
  console.log(`wasm-opt ran (${/-O\S+/.exec(log)[0]}): ${before} -> ${bytes.length} bytes`);
}

/** Comments at the beginnings of lines, as esbuild keeps them and as people write them. */
const marked = (text) => text.replace(/^([ \t]*)\/\*\*(?!\/)/gm, "$1/*!").replace(/^([ \t]*)\/\/(?= )/gm, "$1//!");
const unmarked = (text) => text.replace(/^([ \t]*)\/\*!/gm, "$1/**").replace(/^([ \t]*)\/\/!/gm, "$1//");

/** wasm-bindgen's glue names a file once for each function that it imports as it is; bundlers warn of each. */
const once = (text) => text.replace(/^( *"\.\/snippets\/[^"]+": \w+),\n(?=\1)/gm, "");

const commented = {
  name: "commented",
  setup({ onLoad }) {
    onLoad({ filter: /\.js$/ }, ({ path }) => ({ contents: marked(readFileSync(path, "utf8")) }));
  },
};

/** Each file of the package of its parts: readable, in ASCII, with the way back to these. */
async function bundle(out) {
  const { build } = await import("esbuild");
  const made = [];
  for (const file of BUNDLES) {
    const { outputFiles } = await build({
      absWorkingDir: out,
      entryPoints: [file],
      outdir: out,
      write: false,
      bundle: true,
      plugins: [own({ out, file, key: TABLES[file] }), commented],
      format: "esm",
      target: "es2022",
      legalComments: "inline",
      sourcemap: true,
      logLevel: "warning",
    });
    const text = (end) => outputFiles.find(({ path }) => path.endsWith(end)).text;
    const script = once(unmarked(text(".js")));
    if (/[^\0-\x7f]/.test(script)) fail(`${file} is to be ASCII, also in its comments`);
    const map = JSON.parse(text(".map"));
    map.sourcesContent = map.sourcesContent.map(unmarked);
    made.push([file, script], [`${file}.map`, JSON.stringify(map)]);
  }
  // The parts of one may be another one's own file.
  for (const [file, text] of made) writeFileSync(join(out, file), text);
}

/** What package.json does not name was there to be built of. */
function removeParts(out) {
  const { files } = JSON.parse(readFileSync(join(out, "package.json"), "utf8"));
  const lacking = files.filter((name) => name !== "*.map" && !existsSync(join(out, name)));
  if (lacking.length > 0) fail(`the package lacks ${lacking.join(", ")}`);
  const isPart = (name) => ![...files, "package.json"].includes(name) && !name.endsWith(".map");
  for (const name of readdirSync(out).filter(isPart)) rmSync(join(out, name), { recursive: true });
}

function print(sizes) {
  const row = (...cells) => console.log(cells[0].padEnd(40) + cells.slice(1).map((cell) => String(cell).padStart(10)).join(""));
  row("over the wire", "raw", "gzip 9", "brotli 11");
  for (const [name, size] of Object.entries(sizes)) row(name, size.raw, size.gzip, size.brotli);
}

/** wasm-pack's output for every module; made anew only when what they are made of has changed. */
function buildModules() {
  const made = digest(["Cargo.toml", "Cargo.lock", "rust-toolchain.toml", "src", "package-lock.json"]) + JSON.stringify(MODULES);
  const stamp = `${BUILT}.stamp`;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === made) return;
  rmSync(BUILT, { recursive: true, force: true });
  mkdirSync(BUILT, { recursive: true });
  for (const module of MODULES) checkOptimised(BUILT, wasmPack(BUILT, module), module.wasm);
  writeFileSync(stamp, made);
}

async function build() {
  checkVersion();
  const out = join(root, WORK, "out");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  buildModules();
  cpSync(BUILT, out, { recursive: true });
  cpSync("pkg-template", out, { recursive: true });
  cpSync("src/wasm/js", join(out, "js"), { recursive: true });
  cpSync("LICENSE", join(out, "LICENSE"));
  composeTypes(out);
  await bundle(out);
  // For node.js: bundlers for servers take imports along, and no other files.
  for (const { wasm: name } of MODULES) writeFileSync(join(out, `${name}.js`), `export default "${readFileSync(join(out, name), "base64")}";\n`);
  removeParts(out);
  const sizes = await weigh(out);
  print(sizes);
  for (const [entry, most] of Object.entries(BUDGET.brotli)) {
    const { brotli } = sizes[entry];
    if (brotli > most) fail(`${entry}: ${brotli} bytes (brotli) are more than the ${most} that size-budget.json allows`);
  }
  rmSync(OUT, { recursive: true, force: true });
  renameSync(out, OUT);
  writeFileSync(SIZES, JSON.stringify(sizes));
  writeFileSync(STAMP, JSON.stringify({ inputs: inputs(), output: digest([OUT]) }));
}

if (upToDate()) {
  print(JSON.parse(readFileSync(SIZES, "utf8")));
} else {
  await build();
}
