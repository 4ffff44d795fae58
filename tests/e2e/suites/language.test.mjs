// The language of the messages: chosen in the page's header, also one that is written from right to left.
import assert from "node:assert/strict";
import { By } from "selenium-webdriver";
import { demo } from "../support/demo.mjs";
import { layout } from "../support/inside.mjs";
import { maria } from "../support/people.mjs";
import { narrow } from "../support/window.mjs";

const test = demo();
const html = () => [document.documentElement.lang, document.documentElement.dir];

async function speak(page, tag) {
  const select = await page.visible("#language");
  await (await select.findElement(By.css(`option[value="${tag}"]`))).click();
  await page.until(async () => (await page.run(html))[0] === tag, `the page does not speak ${tag}`);
}

test("what is shown is said in the language that is chosen, and what was entered stays", async ({ page }) => {
  await page.open();
  await page.fill({ "basic_info.last_name": "Garcia" });
  await page.next();
  const english = (await page.refuses("basic_info.first_name")).text;
  await speak(page, "de");
  const german = await page.refuses("basic_info.first_name", /First name/);
  assert.notEqual(german.text, english);
  const summary = await page.run(() => document.querySelector(".summary li").textContent);
  assert.equal(summary, german.text, "what stands above is said in it too");
  assert.equal(await (await page.input("basic_info.last_name")).getAttribute("value"), "Garcia");
  await speak(page, "en");
  assert.equal((await page.refuses("basic_info.first_name")).text, english);
});

test("from right to left nothing sticks out of a window of 360 px, and the customer is created as well", async ({ page, driver }) => {
  const widen = await narrow(driver, 360);
  try {
    await page.open();
    await speak(page, "ar");
    assert.deepEqual(await page.run(html), ["ar", "rtl"]);
    await page.next();
    await page.refuses("basic_info.first_name", /[\u0600-\u06ff]/);
    const { content, window, unnamed } = await page.run(layout);
    assert.ok(content <= window, `${content} px wide`);
    assert.deepEqual(unnamed, []);
    await page.walk(maria, async () => (await page.inputs()).length === 0, { typed: false });
    await page.next();
    await page.becomes("INCOMPLETE");
  } finally {
    await widen();
  }
});
