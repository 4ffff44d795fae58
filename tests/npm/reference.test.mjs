// The API reference is made of the packed types, and no page of ours links to what is not there.
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import test from "node:test";
import { writeReference } from "../../scripts/reference.mjs";
import { consumer, root } from "./support.mjs";

const filesUnder = (path) => (statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesUnder(join(path, name))) : [path]);
const isElsewhere = (link) => /^(?:[a-z]+:|\/\/)/i.test(link);

/** The links of a page that lead nowhere; `anchors` gives those of another page. */
function dead(file, links, anchors) {
  return links.filter((link) => {
    if (isElsewhere(link)) return false;
    const [path, anchor] = link.split("#");
    const named = path === "" ? file : resolve(dirname(file), decodeURIComponent(path));
    const target = path.endsWith("/") ? join(named, "index.html") : named;
    return !existsSync(target) || (anchor && !anchors(target).has(decodeURIComponent(anchor)));
  }).map((link) => `${relative(root, file)}: ${link}`);
}

test("the reference is made of the packed types: all of it is documented, and no link is dead", { timeout: 120_000 }, async (t) => {
  const { directory, installed } = consumer(t);
  const out = join(directory, "reference");
  await writeReference(installed, out);
  const pages = filesUnder(out).filter((file) => file.endsWith(".html"));
  assert.ok(pages.length > 80, `${pages.length} pages`);
  assert.ok(pages.some((file) => file.endsWith("functions/index.validateCreate.html")));
  const html = new Map(pages.map((file) => [file, readFileSync(file, "utf8")]));
  const anchors = (file) => new Set([...(html.get(file) ?? "").matchAll(/\b(?:id|name)="([^"]+)"/g)].map(([, id]) => id));
  const links = (text) => [...text.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)].map(([, link]) => link.replaceAll("&amp;", "&"));
  assert.deepEqual([...html].flatMap(([file, text]) => dead(file, links(text), anchors)), []);
});

/** As GitHub and npm name a heading. */
const slug = (heading) => heading.trim().toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(/\s/g, "-");

test("no link of the documents is dead", () => {
  const documents = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "pkg-template/README.md", "pkg-template/RECIPES.md", "examples/worker/README.md"]
    .map((name) => join(root, name)).filter(existsSync);
  const prose = (file) => readFileSync(file, "utf8").replaceAll(/^```[^]*?^```/gm, "");
  const anchors = (file) => new Set(file.endsWith(".md") ? [...prose(file).matchAll(/^#+ (.*)$/gm)].map(([, heading]) => slug(heading)) : []);
  const links = (text) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
  assert.deepEqual(documents.flatMap((file) => dead(file, links(prose(file)), anchors)), []);
});
