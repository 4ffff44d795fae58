// What the server refuses, or fails to do, while the customer is created and the lists are fetched.
import assert from "node:assert/strict";
import { demo } from "../support/demo.mjs";
import { maria } from "../support/people.mjs";

const test = demo();
const CREATE = /\/v2\/customers\/individual$/;

test("a refused create lands on the input that it names, and goes through once that is put right", async ({ page, sandbox, calls, toReview }) => {
  await toReview();
  await sandbox.fault("create", "422", { errors: { "basic_info.email": ["This e-mail is in use already"] } });
  await page.next();
  await page.refuses("basic_info.email", /This e-mail is in use already/);
  await page.focuses("basic_info.email");
  assert.equal(await page.status(), null);
  await page.walk({ "basic_info.email": "maria.elena@example.com" }, async () => (await page.inputs()).length === 0);
  await page.next();
  await page.becomes("INCOMPLETE");
  assert.equal(await calls("create"), 2);
  const bodies = await page.sent(CREATE);
  assert.equal(bodies.at(-1).basic_info.email, "maria.elena@example.com");
});

test("a refused create that names inputs of two steps leads to the first of them", async ({ page, sandbox, toReview }) => {
  await toReview();
  await sandbox.fault("create", "422", { errors: { "financial_profile.monthly_volume_usd": ["Too much"], "address.postal_code": ["Unknown postal code"] } });
  await page.next();
  await page.refuses("address.postal_code", /Unknown postal code/);
  await page.focuses("address.postal_code");
});

test("RELIANCE is answered with 423 at the choice, and STANDARD goes through", async ({ page, sandbox, calls, toReview }) => {
  await page.open();
  const offered = await page.has("verification_type");
  if (!offered) await sandbox.fault("create", "423");
  await toReview({ ...maria, verification_type: "RELIANCE" });
  await page.next();
  if (!offered) return page.says(/RELIANCE is not available for your client/);
  await page.refuses("verification_type", /RELIANCE is not available for your client/);
  await page.focuses("verification_type");
  await page.walk({ verification_type: "STANDARD" }, async () => (await page.inputs()).length === 0);
  await page.next();
  await page.becomes("INCOMPLETE");
  assert.equal(await calls("create"), 2);
});

const FAILURES = [
  ["401", 2, /session|sign in|authenticat/i],
  ["403", 1, /not possible|not allowed|not eligible|forbidden/i],
  ["500", 1, /wrong|our side|server/i],
  ["drop", 1, /connection|network/i],
];

for (const [fault, times, sentence] of FAILURES) {
  test(`a create that ends in ${fault} is told in a sentence, keeps what was entered, and can be sent again`, async ({ page, sandbox, toReview }) => {
    await toReview();
    await sandbox.fault("create", fault, { times });
    assert.doesNotMatch(await page.text(), sentence);
    await page.next();
    await page.says(sentence);
    assert.equal(await page.status(), null);
    await page.next();
    await page.becomes("INCOMPLETE");
    const bodies = await page.sent(CREATE);
    assert.equal(bodies.length, 2);
    assert.deepEqual(bodies[0], bodies[1]);
  });
}

test("one 401 is healed by the host's backend and never seen", async ({ page, sandbox, calls, toReview }) => {
  await toReview();
  await sandbox.fault("create", "401");
  await page.next();
  await page.becomes("INCOMPLETE");
  assert.equal(await calls("create"), 1);
});

test("a slow create is sent once, however often Next is pressed", async ({ page, driver, sandbox, calls, toReview }) => {
  await toReview();
  await sandbox.fault("create", "slow");
  const button = await page.nextButton();
  await button.click();
  const pressAgain = () => page.run((next) => {
    next.click();
    next.form?.requestSubmit();
  }, button);
  for (let press = 0; press < 3; press += 1) {
    await driver.sleep(150);
    await pressAgain();
  }
  await page.becomes("INCOMPLETE");
  assert.equal(await calls("create"), 1);
});

test("a double click on Next creates one customer", async ({ page, driver, calls, toReview }) => {
  await toReview();
  await page.doubleClickNext();
  await page.becomes("INCOMPLETE");
  await driver.sleep(300);
  assert.equal(await calls("create"), 1);
});

for (const fault of ["500", "drop"]) {
  test(`a list of countries that ends in ${fault} can be asked for again`, async ({ page, sandbox }) => {
    // A GET whose connection is cut is sent again by some browsers themselves, several times.
    await sandbox.fault("catalogue", fault, { times: 50 });
    await page.open();
    const retry = await page.visible('[data-action="retry"]');
    await page.says(/could not load/i);
    await sandbox.healed();
    await page.fill({ "basic_info.first_name": "Maria" });
    await retry.click();
    await page.set("basic_info.country_of_residence", "USA");
    assert.equal(await (await page.input("basic_info.first_name")).getAttribute("value"), "Maria");
  });
}

test("lists of the financial profile that fail can be asked for again", async ({ page, sandbox }) => {
  await page.open();
  await page.walk(maria, () => page.has("address.city"));
  await sandbox.fault("catalogue", "500", { times: 3 });
  await page.next();
  await (await page.visible('[data-action="retry"]')).click();
  await page.walk(maria, async () => (await page.inputs()).length === 0);
});

test("a list of regions that fails holds nobody up", async ({ page, sandbox }) => {
  await page.open();
  await page.until(() => page.run(() => document.querySelectorAll('[name="basic_info.country_of_residence"] option').length > 200), "no countries");
  await sandbox.fault("catalogue", "500");
  await page.set("basic_info.country_of_residence", "USA");
  await page.walk(maria, () => page.has("address.city"));
  const region = await page.input("address.subdivision_code");
  if ((await region.getTagName()) === "select") await (await page.visible('[data-action="retry"]')).click();
  await page.walk(maria, async () => (await page.inputs()).length === 0);
});

test("what the server said of two inputs stays at each until that one is changed", async ({ page, sandbox, toReview }) => {
  await toReview();
  await sandbox.fault("create", "422", { errors: { "basic_info.email": ["In use already"], "basic_info.phone": ["Not a mobile"], customer: ["Known to us"] } });
  await page.next();
  await page.refuses("basic_info.email", /In use already/);
  await page.refuses("basic_info.phone", /Not a mobile/);
  await page.says(/Known to us/);
  await page.leave("basic_info.email", "maria.elena@example.com");
  await page.accepts("basic_info.email");
  await page.refuses("basic_info.phone", /Not a mobile/);
  await page.leave("basic_info.phone", "+14155552672");
  await page.accepts("basic_info.phone");
});

test("only the button that is shown is the one that moves on", async ({ page }) => {
  await page.open();
  assert.equal(await page.run(() => document.querySelectorAll('[data-action="next"]').length), 1);
});
