// ./inline where it runs, and where it cannot.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { guide } from "../npm/support.mjs";

/**
 * workerd compiles bytes while a Worker starts, from this compatibility date on, and never while a request is answered. So
 * the checks work there; English letters, whose module is loaded when they are asked for, do not. Before, `init` says why.
 */
const SINCE = "2025-06-01";
const BEFORE = "2025-05-31";

const WORKER = `
import init, { loadTransliteration, validateCreate } from "./inline.js";

const said = async (call) => {
  try {
    return await call();
  } catch (error) {
    return error.message;
  }
};

export default {
  async fetch(request) {
    const { create } = await request.json();
    const options = { today: "2026-11-21" };
    const early = await said(() => validateCreate(create, options).valid);
    const loaded = await said(() => init());
    const letters = await said(() => loadTransliteration());
    return Response.json({ early, loaded, letters });
  },
};
`;

export async function checkInlineInWorkerd(place) {
  const { Miniflare } = createRequire(join(place.directory, "package.json"))("miniflare");
  const folder = join(place.directory, "node_modules/fin-onboarding");
  const names = [
    "inline.js", "carried.js", "index.js", "engine.js", "shared.js", "transliterate.js", "fin_onboarding_bg.wasm.js",
    "fin_onboarding_letters_bg.wasm.js",
  ];
  const modules = [
    { type: "ESModule", path: join(folder, "worker.js"), contents: WORKER },
    ...names.map((name) => ({ type: "ESModule", path: join(folder, name), contents: readFileSync(join(folder, name), "utf8") })),
  ];
  const answer = async (compatibilityDate) => {
    const running = new Miniflare({ modules, modulesRoot: folder, compatibilityDate, cf: false });
    try {
      return await (await running.dispatchFetch("https://backend.example.com/", { method: "POST", body: JSON.stringify(guide) })).json();
    } finally {
      await running.dispose();
    }
  };
  const [now, before] = [await answer(SINCE), await answer(BEFORE)];
  assert.deepEqual([now.early, now.loaded], [true, undefined]);
  assert.match(now.letters, /disallowed by embedder/);
  assert.equal(before.early, "fin-onboarding: await init() before the first call");
  assert.match(before.loaded, /^fin-onboarding: the WebAssembly module could not be loaded: .*disallowed by embedder/);
}
