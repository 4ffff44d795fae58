// What is left of the package in bundles of one source each: see ../unused.mjs.
import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import webpack from "webpack";

function bundle(name) {
  const path = fileURLToPath(new URL(`dist-unused/${name}`, import.meta.url));
  return new Promise((resolve, reject) => {
    webpack({ mode: "production", entry: "./unused-entry.js", output: { path, filename: "page.js" } }, (error, stats) => {
      if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString()));
      else resolve({ path, stats: stats.toJson({ all: false, assets: true, modules: true, nestedModules: true, ids: true, usedExports: true }) });
    });
  });
}

const found = {};
for (const [name, source] of Object.entries(JSON.parse(readFileSync("unused.json", "utf8")))) {
  writeFileSync("unused-entry.js", source);
  const { path, stats } = await bundle(name);
  const modules = stats.modules.flatMap((module) => module.modules ?? [module]);
  const ours = modules.map((module) => module.name ?? "").filter((id) => /fin-onboarding\/[^/]*\.js/.test(id));
  const text = readFileSync(`${path}/page.js`, "utf8");
  // webpack tells the size of a module before it drops anything: what is left of the main entry, of which
  // engine.js is the most, is what the page loads first.
  const left = (file) => (file === "engine.js" ? text.length : /^(index|shared)\.js$/.test(file) ? 0 : modules.find((module) => module.name?.endsWith(`/${file}`)).size ?? 0);
  const files = [...new Set(ours.map((id) => basename(id.replace(/ .*/, ""))))];
  found[name] = { bytes: text.length, files: Object.fromEntries(files.map((file) => [file, left(file)])) };
}
console.log(JSON.stringify(found));
