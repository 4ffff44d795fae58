// Every consumer: where its files are, whose version is told, and what is done. A page answers the address that the
// browsers open; a script does all of it.
import { hooks } from "./hooks.mjs";
import { MODULES } from "../../scripts/modules.mjs";
import assert from "node:assert/strict";
import { checkInline, checkInlinePage, checkPage, checkScript } from "../npm/found.mjs";
import { checkInlineInWorkerd } from "./inline.mjs";
import { libraries } from "./libraries.mjs";
import { freePort } from "./place.mjs";
import { dropsUnused } from "./unused.mjs";
import { checkWorker } from "./worker.mjs";

const both = ["Chromium", "Firefox"];
const one = ["Chromium"];

/** What a page leaves that was told where the module is. */
function checkGiven({ address, report }) {
  assert.match(address, /\.wasm$/);
  assert.equal(report.valid, true);
}

/** What stands in the HTML before any browser has seen it. */
async function rendered(address) {
  const html = await (await fetch(address)).text();
  const [, found] = /data-server="([^"]*)"/.exec(html) ?? [];
  assert.deepEqual(JSON.parse((found ?? "null").replaceAll("&quot;", '"')), { valid: true, lines: 1 });
  return address;
}

/** Why a tool that needs a later Node cannot run. */
const needsNode = (least) => () => {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [leastMajor, leastMinor] = least.split(".").map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor) ? undefined : `needs Node ${least}, this is ${process.versions.node}`;
};

const vite = (version) => [
  {
    name: `Vite ${version}, build`, in: "vite", of: `vite${version}`, engines: version === 8 ? both : one, cannot: needsNode("20.19"),
    async page(place) {
      await place.node("run.mjs", "build", `vite${version}`);
      return place.serve(`dist-vite${version}`);
    },
  },
  {
    name: `Vite ${version}, dev server`, in: "vite", of: `vite${version}`, engines: one, cannot: needsNode("20.19"),
    page: async (place) => place.start(process.execPath, ["run.mjs", "dev", `vite${version}`, await freePort()]),
  },
];

const next = (bundler) => ({
  name: `Next.js, ${bundler}, standalone: server and client`, in: "next", of: "next", engines: one, cannot: needsNode("20.9"),
  async page(place) {
    const env = { DIST: `dist-${bundler}` };
    await place.bin("next", ["build", `--${bundler}`], env);
    const directory = place.moved({ [`${env.DIST}/standalone`]: ".", [`${env.DIST}/static`]: `${env.DIST}/static`, public: "public" });
    return rendered(await place.start(process.execPath, ["server.js"], { HOSTNAME: "127.0.0.1", PORT: await freePort() }, directory));
  },
});

export const consumers = [
  ...[5, 6, 7, 8].flatMap(vite),
  {
    name: "Vite 8, ?url", in: "vite", of: "vite8", engines: one, cannot: needsNode("20.19"), check: checkGiven,
    async page(place) {
      await place.node("run.mjs", "build", "vite8");
      return (await place.serve("dist-vite8")).replace("index.html", "given.html");
    },
  },
  {
    name: "webpack 5", in: "webpack", of: "webpack", engines: both,
    async page(place) {
      await place.node("build.js");
      return place.serve("dist");
    },
  },
  { name: "webpack 5, what is not used", in: "webpack", of: "webpack", engine: "Node", script: dropsUnused },
  {
    name: "Rollup", in: "rollup", of: "rollup", engines: one,
    async page(place) {
      await place.bin("rollup", ["--config", "--failAfterWarnings"]);
      return place.serve("dist");
    },
  },
  { name: "Rollup, what is not used", in: "rollup", of: "rollup", engine: "Node", script: dropsUnused },
  {
    name: "esbuild", in: "esbuild", of: "esbuild", engines: one,
    async page(place) {
      await place.node("build.js");
      return place.serve("dist");
    },
  },
  {
    name: "esbuild, file loader", in: "esbuild", of: "esbuild", engines: one, check: checkGiven,
    async page(place) {
      await place.node("build-file.js");
      return place.serve("dist-file");
    },
  },
  {
    name: "esbuild, ./inline", in: "esbuild", of: "esbuild", engines: both, check: checkInlinePage,
    async page(place) {
      await place.node("build-inline.js");
      return place.serve("dist-inline", "; connect-src 'none'");
    },
  },
  {
    name: "Parcel", in: "parcel", of: "parcel", engines: both,
    async page(place) {
      await place.bin("parcel", ["build", "index.html", "--no-cache", "--no-source-maps"]);
      return place.serve("dist");
    },
  },
  ...hooks,
  next("turbopack"),
  next("webpack"),
  {
    name: "SvelteKit, server and page", in: "sveltekit", of: "@sveltejs/kit", engines: one, cannot: needsNode("20.19"),
    async page(place) {
      await place.bin("vite", ["build"]);
      return rendered(await place.start(process.execPath, ["build/index.js"], { HOST: "127.0.0.1", PORT: "0" }));
    },
  },
  {
    name: "Node, import", in: "node", engine: "Node", version: process.versions.node,
    script: async (place) => checkScript(JSON.parse(await place.node("script.mjs"))),
  },
  {
    name: "Node, require", in: "node", engine: "Node", version: process.versions.node,
    cannot: () => process.features.require_module === true ? undefined : `Node ${process.versions.node} cannot require ES modules`,
    script: async (place) => assert.equal(JSON.parse(await place.node("--no-warnings", "script.cjs")).valid, true),
  },
  {
    name: "Node, bundled by esbuild and moved", in: "esbuild", of: "esbuild", engine: "Node",
    async script(place) {
      await place.node("build-server.js");
      const directory = place.moved({ "dist-server": ".", "guide.json": "guide.json" });
      checkScript(JSON.parse(await place.exec(process.execPath, ["script.mjs"], {}, directory)));
    },
  },
  {
    name: "Deno", in: "deno", of: "deno", engine: "Deno",
    script: async (place) => checkScript(JSON.parse(await place.bin("deno", ["run", "--cached-only", "--allow-read", "script.mjs"]))),
  },
  {
    name: "Deno, ./inline", in: "deno", of: "deno", engine: "Deno",
    script: async (place) => checkInline(JSON.parse(await place.bin("deno", ["run", "--cached-only", "--allow-read", "inline.mjs"]))),
  },
  {
    name: "Bun, import", in: "bun", of: "bun", engine: "Bun",
    script: async (place) => checkScript(JSON.parse(await place.bin("bun", ["run", "script.mjs"]))),
  },
  {
    name: "Bun, require", in: "bun", of: "bun", engine: "Bun",
    script: async (place) => assert.equal(JSON.parse(await place.bin("bun", ["run", "script.cjs"])).valid, true),
  },
  {
    name: "Bun, ./inline", in: "bun", of: "bun", engine: "Bun",
    script: async (place) => checkInline(JSON.parse(await place.bin("bun", ["run", "inline.mjs"]))),
  },
  { name: "workerd, ./inline", in: "worker", of: "wrangler", engine: "workerd", cannot: needsNode("20.3"), script: checkInlineInWorkerd },
  {
    name: "Cloudflare Worker, examples/worker", in: "worker", of: "wrangler", engine: "workerd", cannot: needsNode("20.3"),
    script: checkWorker,
  },
  ...libraries,
  { name: "Safari", in: "node", engine: "WebKit", version: "-", cannot: () => "it runs on macOS alone" },
  {
    name: "types, ESM only", in: "types", of: "@arethetypeswrong/cli", engine: "Node",
    script: (place, tarball) => place.bin("attw", [tarball, "--profile", "esm-only", "--exclude-entrypoints", ...MODULES.map(({ wasm }) => wasm)]),
  },
].map((consumer) => ({ check: checkPage, ...consumer }));
