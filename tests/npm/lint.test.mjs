// The package as a package: what publint says, what the tarball holds, what the lock file keeps to itself.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { consumer, root, run } from "./support.mjs";

test("publint --strict finds nothing", (t) => {
  const { tarball } = consumer(t);
  const said = run(join(root, "node_modules/.bin/publint"), ["run", tarball, "--strict"]);
  assert.match(said, /All good!/);
});

test("the tarball holds what package.json names, and nothing else", () => {
  const [{ files }] = JSON.parse(run("npm", ["pack", join(root, "pkg"), "--dry-run", "--json", "--silent"]));
  const named = JSON.parse(readFileSync(join(root, "pkg-template/package.json"), "utf8")).files;
  const held = new Set(files.map(({ path }) => path.split("/")[0].replace(/.*\.map$/, "*.map")));
  assert.deepEqual([...held].sort(), [...named, "package.json"].sort());
});

test("the package has no dependency and runs no script when installed", () => {
  const manifest = JSON.parse(readFileSync(join(root, "pkg/package.json"), "utf8"));
  for (const member of ["dependencies", "peerDependencies", "optionalDependencies", "scripts"]) assert.equal(manifest[member], undefined);
});

test("the lock files name no registry", () => {
  const below = readdirSync(join(root, "tests/consumers")).map((name) => `tests/consumers/${name}`);
  const locks = [".", "benches", ...below].map((directory) => join(root, directory, "package-lock.json")).filter((lock) => existsSync(lock));
  assert.ok(locks.length > 2);
  for (const lock of locks) {
    const { packages } = JSON.parse(readFileSync(lock, "utf8"));
    for (const [name, entry] of Object.entries(packages)) assert.equal(entry.resolved, undefined, `${lock}: ${name}`);
  }
});
