// What a person types gets into no address: before the module is there, where it cannot be loaded, and whoever submits.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { By, Key } from "selenium-webdriver";
import { open } from "./bound.mjs";
import { browsers } from "./browsers.mjs";
import { root } from "./support.mjs";

test("the forms of the documents do nothing until they are bound", () => {
  let count = 0;
  for (const name of ["README.md", "pkg-template/README.md", "pkg-template/RECIPES.md"]) {
    for (const [tag] of readFileSync(join(root, name), "utf8").matchAll(/<form\b[^]*?[^=]>/g)) {
      if (tag === "<form>") continue; // prose
      count += 1;
      assert.match(tag, /\bmethod="dialog"/, `${name}: ${tag}`);
    }
  }
  assert.ok(count >= 4, `${count} forms`);
});

for (const engine of Object.keys(browsers)) {
  test(`nothing personal in an address in ${engine}`, { timeout: 300_000 }, async (t) => {
    const { driver, run, input, load, asked } = await open(t, engine, "bind-inert.html");
    const isHere = async (note) => {
      await new Promise((resolve) => { setTimeout(resolve, 150); });
      assert.match(await driver.getCurrentUrl(), /\/bind-inert\.html$/, note);
      assert.equal((await driver.findElements(By.css("body[data-ready]"))).length, 1, note);
      assert.deepEqual(asked().filter((url) => /\?|never/.test(url)), [], note);
    };
    /** Everything that submits a form: a person's Enter and click, and a program's two ways. */
    const submit = async (note, form, field, button) => {
      await (await input(field)).sendKeys("Maria", Key.ENTER);
      await isHere(`${note}: Enter`);
      await (await input(button)).click();
      await isHere(`${note}: a click`);
      for (const way of ["submit", "requestSubmit"]) {
        const thrown = await run((id, one) => {
          try {
            HTMLFormElement.prototype[one].call(document.getElementById(id));
            return "";
          } catch ({ name }) {
            return name;
          }
        }, form, way);
        // Firefox throws where the standard says that nothing happens.
        if (engine !== "Firefox" || way !== "submit") assert.equal(thrown, "", `${note}: ${way}()`);
        await isHere(`${note}: ${way}()`);
      }
    };

    await t.test("before the module is there", () => submit("before", "ours", "first", "send"));

    await t.test("where it cannot be loaded", async () => {
      assert.equal(await run(() => window.init(new Uint8Array(8)).then(() => "ready", () => "failed")), "failed");
      await submit("failed", "ours", "first", "send");
    });

    await t.test("a form that was to be bound too early is inert all the same", async () => {
      assert.match(await run(() => {
        try {
          return String(window.bindForm(document.querySelector("#plain")));
        } catch ({ message }) {
          return message;
        }
      }), /await init\(\)/);
      await submit("too early", "plain", "email", "go");
    });

    await t.test("while a GET form is bound, also in a dialog, and as it was afterwards", async () => {
      await load();
      await run(() => window.init());
      await run(() => { window.bound = window.bindForm(document.querySelector("#plain"), { today: "2026-11-21" }); });
      await submit("bound", "plain", "email", "go");
      assert.deepEqual(await run(() => {
        const form = document.querySelector("#plain");
        const told = [form.method];
        window.bound.dispose();
        told.push(form.hasAttribute("method"), form.hasAttribute("novalidate"));
        for (const method of ["GET", "post", "dialog", "nonsense"]) {
          form.setAttribute("method", method);
          const bound = window.bindForm(form);
          told.push(form.getAttribute("method"));
          bound.dispose();
          told.push(form.getAttribute("method"));
        }
        form.removeAttribute("method");
        const dialog = document.body.appendChild(document.createElement("dialog"));
        dialog.append(form);
        dialog.show();
        window.bound = window.bindForm(form, { today: "2026-11-21" });
        return told;
      }), ["dialog", false, false, "dialog", "GET", "post", "post", "dialog", "dialog", "dialog", "nonsense"]);
      await run(() => document.querySelector("#plain").submit());
      await isHere("in a dialog");
      assert.deepEqual(await run(() => window.errors), []);
    });
  });
}
