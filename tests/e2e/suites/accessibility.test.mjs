// What axe-core finds at each step, empty, refused and filled in: nothing, by WCAG 2.2 AA and its own best practice.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { demo } from "../support/demo.mjs";
import { maria } from "../support/people.mjs";
import { narrow } from "../support/window.mjs";

const test = demo();
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that the page breaks now, each with the first element that does. */
async function broken(driver) {
  await driver.executeScript(AXE);
  // A step that is still fading in has little contrast for a moment.
  await driver.executeScript(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });
  return driver.executeAsyncScript((rules, done) => {
    globalThis.axe.run(document, { runOnly: rules }).then(({ violations }) => {
      done(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`));
    });
  }, RULES);
}

test("no step breaks a rule of accessibility, also while it is full of errors", async ({ page, driver, documents }) => {
  const widen = await narrow(driver, 360);
  try {
    await page.open();
    const seen = new Set();
    await page.walk({ ...maria, ...documents }, () => page.isFollowed(), {
      eachStep: async () => assert.deepEqual(await broken(driver), [], `filled in, step ${seen.size}`),
      beforeStep: async () => {
        const name = (await page.inputs())[0]?.name ?? "review";
        if (seen.has(name)) return;
        seen.add(name);
        assert.deepEqual(await broken(driver), [], `empty: ${name}`);
        if (name === "review") return;
        await page.next();
        await page.until(() => page.run(() => document.querySelector('[aria-invalid="true"]') !== null), "nothing is refused");
        await page.drawn();
        assert.deepEqual(await broken(driver), [], `refused: ${name}`);
      },
    });
    await page.becomes("APPROVED");
    assert.deepEqual(await broken(driver), [], "the end");
    assert.ok(seen.size >= 5, `${[...seen]}`);
  } finally {
    await widen();
  }
});
