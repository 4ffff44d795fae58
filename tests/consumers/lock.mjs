// node tests/consumers/lock.mjs vite webpack …: makes the lock files of these directories anew, after their package.json
// has changed. A registry may hold this platform's binaries alone. npm then leaves the others out of the lock file, and
// `npm ci` misses them. They are put in: their versions are exact where they are asked for, and npm passes them by.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SYSTEMS = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"];
const CHIPS = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** What a binary's name says it is for: @rollup/rollup-linux-arm-gnueabihf. A name that says nothing is for no known one. */
function platform(name) {
  const words = name.split(/[/-]/);
  const among = (known, otherwise) => words.filter((word) => known.includes(word)).concat(otherwise).slice(0, 1);
  const libc = /musl/.test(name) ? ["musl"] : /gnu|glibc/.test(name) ? ["glibc"] : undefined;
  return { cpu: among(CHIPS, "none"), ...(libc && { libc }), os: among(SYSTEMS, "none") };
}

function complete(lock) {
  const { packages } = lock;
  for (const [path, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const above = path.split("/node_modules/").map((_, index, parts) => parts.slice(0, index + 1).join("/node_modules/"));
      const isThere = [...above.map((each) => `${each}/node_modules/${name}`), `node_modules/${name}`].some((place) => packages[place]);
      if (isThere) continue;
      if (!/^\d/.test(version)) throw new Error(`${path} asks for ${name} ${version}, which is no exact version`);
      packages[`${path}/node_modules/${name}`] = { version, optional: true, ...platform(name) };
    }
  }
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1)));
  return lock;
}

for (const name of process.argv.slice(2)) {
  const from = join(import.meta.dirname, name);
  const directory = mkdtempSync(join(tmpdir(), "fin-onboarding-lock-"));
  for (const file of ["package.json", ".npmrc"]) cpSync(join(from, file), join(directory, file));
  execFileSync("npm", ["install", "--package-lock-only", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: directory, stdio: "inherit" });
  const lock = complete(JSON.parse(readFileSync(join(directory, "package-lock.json"), "utf8")));
  writeFileSync(join(from, "package-lock.json"), `${JSON.stringify(lock, null, 2)}\n`);
  rmSync(directory, { recursive: true });
}
