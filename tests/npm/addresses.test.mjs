// Nobody's address stands in what we write: only example domains (RFC 2606, RFC 6761) and those of the API's own documents.
import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { root } from "./support.mjs";

const FOLDERS = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "pkg-template", "src", "tests", "examples", "www", "benches"];
const ADDRESS = /[\w.%+-]+@((?:[\w-]+\.)+[A-Za-z]{2,})/g;
const EXAMPLE = /(?:^|\.|-)example(?:\.[a-z.]+)?$|\.(?:example|invalid|test)$/i;
/** Domains in the API documents' own examples. */
const DOCUMENTS = ["acmecorp.com", "acmecorp.com.bd", "fin.com", "email.com", "tech.com"];
/** The guide's person, and letters that a rule is tried with: whatever stands behind the @, nobody is meant. */
const NAMES = /^(?:maria(?:[._]garcia)?(?:-1)?|\w(?:\.\w)?|a+|user|someone)@/i;

const filesUnder = (path) => (statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => (/^(node_modules|out)$/.test(name) ? [] : filesUnder(join(path, name)))) : [path]);

/** The addresses in a text that may be somebody's. */
const strangers = (text) => [...text.matchAll(ADDRESS)]
  .filter(([address, domain]) => !EXAMPLE.test(domain) && !DOCUMENTS.includes(domain.toLowerCase()) && !NAMES.test(address))
  .map(([address]) => address);

test("no file of ours holds an address that may be somebody's", () => {
  const found = FOLDERS.flatMap((folder) => filesUnder(join(root, folder)))
    .filter((file) => /\.(?:md|json|jsonl|m?js|ts|rs|html|txt|toml)$/.test(file) && !file.endsWith("package-lock.json"))
    .flatMap((file) => strangers(readFileSync(file, "utf8")).map((address) => `${file.slice(root.length)}: ${address}`));
  assert.deepEqual(found, []);
});

test("an address that may be somebody's is found", () => {
  const named = ["anna", "b1990"].join(".");
  assert.equal(strangers(`{"email": "${named}@web.de"}`).length, 1);
  assert.equal(strangers(`{"email": "${named}290@${"gmail"}.com"}`).length, 1);
  assert.deepEqual(strangers("maria.garcia@example.com a@b.de"), []);
});
