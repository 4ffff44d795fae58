// The packed package in a page without a bundler, under a strict Content Security Policy, in both engines.
import assert from "node:assert/strict";
import test from "node:test";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { By, Key } from "selenium-webdriver";
import { browsers } from "./browsers.mjs";
import { checkPage } from "./found.mjs";
import { openPage } from "./page.mjs";
import { serve } from "./server.mjs";
import { consumer, root } from "./support.mjs";

for (const [name, start] of Object.entries(browsers)) {
  test(`a page without a bundler uses it in ${name}`, { timeout: 180_000 }, async (t) => {
    const { directory } = consumer(t);
    const { driver, found } = await openPage(t, start, directory);
    checkPage(found);
    t.diagnostic(`${name} ${(await driver.getCapabilities()).get("browserVersion")}`);
  });

  for (const readme of ["README.md", "pkg-template/README.md"]) {
    test(`the page in ${readme} works as it stands in ${name}`, { timeout: 180_000 }, async (t) => {
      const { directory } = consumer(t);
      const [, html, script] = /# In a page[^]*?```html\n([^]*?)```[^]*?```js\n([^]*?)```/.exec(readFileSync(join(root, readme), "utf8"));
      writeFileSync(join(directory, "readme.html"), html);
      writeFileSync(join(directory, "page.js"), script);
      const server = await serve(directory);
      t.after(() => server.close());
      const driver = await start();
      t.after(() => driver.quit());

      await driver.get(`${server.address}/readme.html`);
      const output = await driver.findElement(By.css("output"));
      // The module is loaded in its own time: the input is left again until it answers.
      await driver.wait(async () => {
        const input = await driver.findElement(By.css("input"));
        await input.clear();
        await input.sendKeys("maria.garcia@", Key.TAB);
        return (await output.getText()) !== "";
      }, 60_000);
      assert.equal(await output.getText(), "Not a complete e-mail address, such as maria.garcia@example.com");
    });
  }
}
