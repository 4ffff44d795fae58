// A window of 360 px: no step is wider, also while it is full of errors, and every input has a label.
import assert from "node:assert/strict";
import { demo } from "../support/demo.mjs";
import { layout } from "../support/inside.mjs";
import { maria } from "../support/people.mjs";
import { narrow } from "../support/window.mjs";

const test = demo();
const WIDTH = 360;

test("no step is wider than a window of 360 px, and every input has a label", async ({ page, driver, documents }) => {
  const widen = await narrow(driver, WIDTH);
  try {
    await page.open();
    const fits = async (when) => {
      const found = await page.run(layout);
      assert.equal(found.window, WIDTH);
      assert.ok(found.content <= found.window, `${when}: ${found.content} px wide; ${found.sticksOut}`);
      assert.deepEqual(found.unnamed, [], `${when}: without a label`);
    };
    const seen = new Set();
    await page.walk({ ...maria, ...documents }, () => page.isFollowed(), {
      eachStep: async () => fits(`filled in: ${(await page.inputs()).map(({ name }) => name)[0] ?? "review"}`),
      beforeStep: async () => {
        const [first] = await page.inputs();
        await fits(`empty: ${first?.name ?? "review"}`);
        if (!first || seen.has(first.name)) return;
        seen.add(first.name);
        // Next with nothing entered: the step is full of errors.
        await page.next();
        await page.until(() => page.run(() => document.querySelector('[aria-invalid="true"]') !== null), "nothing is refused");
        await fits(`refused: ${first.name}`);
      },
    });
    await page.becomes("APPROVED");
    await fits("the end");
    assert.ok(seen.size >= 5, `${[...seen]}`);
  } finally {
    await widen();
  }
});
