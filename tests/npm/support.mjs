// What the package tests share: the tarball of pkg/, installed the way a consumer installs it.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const here = fileURLToPath(new URL(".", import.meta.url));
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a program and answers what it printed; its own words are in the error when it fails. */
export function run(command, args, options = {}) {
  try {
    return execFileSync(command, args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options });
  } catch (error) {
    throw new Error(`${command} ${args.join(" ")}\n${error.stdout ?? ""}${error.stderr ?? error.message}`);
  }
}

/** A directory with the packed package installed, offline and without any dependency. */
export function consumer(t) {
  const directory = mkdtempSync(join(tmpdir(), "fin-onboarding-consumer-"));
  t.after(() => rmSync(directory, { recursive: true, force: true }));
  const [{ filename }] = JSON.parse(run("npm", ["pack", join(root, "pkg"), "--json", "--silent"], { cwd: directory }));
  writeFileSync(join(directory, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  run("npm", ["install", "--offline", "--no-audit", "--no-fund", "--silent", `./${filename}`], { cwd: directory });
  cpSync(join(here, "consumers"), directory, { recursive: true });
  return { directory, tarball: join(directory, filename), installed: join(directory, "node_modules/fin-onboarding") };
}

export const guide = JSON.parse(readFileSync(join(here, "consumers/guide.json"), "utf8"));

/** Every function of the entries for Fin.com's API, from a directory that holds the package. */
export async function everything(installed) {
  const entries = ["node.js", "form-node.js", "files-node.js", "answers-node.js", "server-node.js"];
  return Object.assign({}, ...(await Promise.all(entries.map((name) => import(pathToFileURL(join(installed, name)))))));
}
