// Everything up to the created customer with the keyboard alone: Tab, letters, arrows, Space and Enter.
import assert from "node:assert/strict";
import { Key } from "selenium-webdriver";
import { demo } from "../support/demo.mjs";
import { createBody, maria } from "../support/people.mjs";

const test = demo();

/** What has the focus now. */
const focused = () => {
  const one = document.activeElement;
  return {
    name: one?.name ?? "", tag: one?.tagName ?? "", type: one?.type ?? "", value: one?.value ?? "", checked: one?.checked === true,
    action: one?.dataset?.action ?? "", at: one?.selectedIndex ?? -1,
    options: [...(one?.options ?? [])].map(({ value, text }) => ({ value, text })),
  };
};

function keyboard(page, driver) {
  const press = (...keys) => driver.actions({ async: false }).sendKeys(...keys).perform();
  const here = () => page.run(focused);

  /** The arrows alone move a list that is not open to the wanted row; a letter first, to be near. */
  async function choose(value) {
    const { options } = await here();
    const wanted = options.findIndex((option) => option.value === String(value));
    assert.ok(wanted >= 0, `${value} is offered`);
    if (options.length > 20) await press(options[wanted].text.split(" ")[0]);
    const distance = wanted - (await here()).at;
    await press(...new Array(Math.abs(distance)).fill(distance > 0 ? Key.ARROW_DOWN : Key.ARROW_UP));
    assert.equal((await here()).value, String(value));
  }

  /** Goes through one step with Tab, fills in each input that is known, and presses Enter on Next. */
  async function step(values) {
    for (let tabs = 0; tabs < 80; tabs += 1) {
      await press(Key.TAB);
      const now = await here();
      if (now.action === "next") return press(Key.ENTER);
      const value = values[now.name];
      if (value === undefined) continue;
      if (now.tag === "SELECT") {
        if (now.value !== String(value)) {
          await page.until(async () => (await here()).options.some((option) => option.value === String(value)), `${now.name} does not offer ${value}`);
          await choose(value);
        }
      } else if (now.type === "checkbox") {
        const wanted = value === true || [value].flat().map(String).includes(now.value);
        if (wanted !== now.checked) await press(Key.SPACE);
      } else await press(String(value));
    }
    throw new Error("Tab does not lead to Next");
  }
  return { step, here };
}

test("the customer is created and the terms are accepted without a pointer", async ({ page, driver, calls }) => {
  await page.open();
  await page.until(() => page.run(() => document.querySelectorAll('[name="basic_info.country_of_residence"] option').length > 200), "no countries");
  const { step } = keyboard(page, driver);
  const values = { ...maria, tos_policies_value: true };
  for (const next of ["address.city", "financial_profile.occupation_id"]) {
    await step(values);
    await page.visible(`[name="${next}"]`);
  }
  await page.until(() => page.run(() => document.querySelectorAll('[name="financial_profile.source_of_fund_ids"]').length > 2), "no sources of funds");
  await step(values);
  await page.until(async () => (await page.inputs()).length === 0, "the review does not come");
  await step(values);
  await page.visible('[name="tos_policies_value"]');
  await step(values);
  await page.visible('[name="identifying_documents.0.type"]');
  assert.equal(await calls("create"), 1);
  assert.deepEqual(await page.sent(/\/v2\/customers\/individual$/), [createBody]);
});

test("Enter in an input is as good as Next, and the way back keeps what was entered", async ({ page, driver }) => {
  await page.open();
  await page.fill(maria);
  const { here } = keyboard(page, driver);
  await (await page.input("basic_info.email")).sendKeys(Key.ENTER);
  await page.visible('[name="address.city"]');
  const { tag } = await here();
  assert.notEqual(tag, "BODY", "the focus moves along with the step");
  const back = await page.visible('[data-action="back"]');
  await back.sendKeys(Key.ENTER);
  assert.equal(await (await page.input("basic_info.email")).getAttribute("value"), maria["basic_info.email"]);
});
