// Pages that hold a part of the inputs, as one step or one question: what is said where, and what is kept for the others.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { Key } from "selenium-webdriver";
import { fresh, open } from "./bound.mjs";
import { browsers } from "./browsers.mjs";
import { root } from "./support.mjs";

/** The recipe's own code, put beside the page that shows its steps. */
const recipe = (directory) => {
  const [code] = readFileSync(join(root, "pkg-template/RECIPES.md"), "utf8").match(/(?<=```js\n)(?:(?!```)[^])*export function show\([^]*?(?=```)/);
  writeFileSync(join(directory, "steps.js"), code);
};

for (const engine of Object.keys(browsers)) {
  test(`a page with a part of the inputs in ${engine}`, { timeout: 300_000 }, async (t) => {
    const page = await open(t, engine, "bind.html");
    const { notes, press, run } = page;
    const on = fresh(page);

    await t.test("a right input is not marked for its neighbours, and what has no input is told at the submit alone", async () => {
      assert.deepEqual(await on(() => {
        const form = window.page('<form><input name="basic_info.email"><input name="address.city"><p id="rest" data-issues=""></p></form>');
        const bound = window.bindForm(form, window.options);
        const [mail, city] = form.elements;
        const told = [];
        const note = () => told.push([window.marked(), window.codes("rest").length > 0]);
        mail.value = "maria@example.com";
        window.tell(mail, "input", "change", "blur");
        city.value = "Bonn";
        window.tell(city, "input", "change", "blur");
        note();
        form.requestSubmit();
        note();
        bound.dispose();
        return told;
      }), [[[], false], [[], true]]);
    });

    await t.test("a companion that the page does not ask for is told in data-issues=\"\", once, and follows only the next submit", async () => {
      assert.deepEqual(await on(() => {
        const form = window.page('<form><input name="basic_info.first_name" value="José"><input name="basic_info.last_name" value="Garcia"><p id="rest" data-issues=""></p></form>');
        const bound = window.bindForm(form, window.options);
        const count = () => window.codes("rest").filter((code) => code === "transliteration_required").length;
        const told = [];
        bound.check("basic_info");
        told.push(window.marked(), count());
        form.elements[0].value = "Jose";
        window.tell(form.elements[0], "input", "change");
        told.push(count());
        form.elements[1].value = "García";
        window.tell(form.elements[1], "input", "change", "blur");
        told.push(window.marked(), count());
        bound.check("basic_info");
        told.push(count());
        bound.dispose();
        return told;
      }), [[], 1, 0, [], 0, 1]);
    });

    await t.test("a check of one input says nothing of others, there or in data-issues=\"\"", async () => {
      assert.deepEqual(await on(() => {
        const form = window.page('<form><input name="basic_info.email"><input name="address.city"><p id="rest" data-issues=""></p></form>');
        const bound = window.bindForm(form, window.options);
        const told = [bound.check("basic_info.email").ok, window.marked(), window.codes("rest")];
        const { ok, loose } = bound.check("basic_info.phone");
        told.push(ok, loose.length, window.marked(), window.codes("rest"));
        bound.serverErrors([{ path: "address", code: "server_refused", severity: "error", message: "no" }]);
        told.push(window.marked(), window.codes("rest"));
        bound.dispose();
        return told;
      }), [false, ["basic_info.email"], [], false, 0, ["basic_info.email"], ["required"], ["basic_info.email"], ["server_refused", "required"]]);
    });

    await t.test("a list that is missing stands in its box, or at its first input if the page has them all, or nowhere near", async () => {
      assert.deepEqual(await on(() => {
        const told = {};
        const input = (name, more = "") => `<input name="address_documents.0.${name}" ${more}>`;
        const files = input("files.0", 'type="file" ');
        const hidden = input("type", 'type="hidden" value="UTILITY_BILL"') + input("country", 'type="hidden" value="DEU"');
        for (const [name, html] of Object.entries({
          box: `${hidden}${files}<p id="own" data-issues="address_documents"></p>`, all: hidden + files, part: files,
        })) {
          const form = window.page(`<form>${html}<p id="rest" data-issues=""></p></form>`);
          const bound = window.bindForm(form, { ...window.options, kind: "attach", customerId: "c" });
          bound.check("address_documents");
          const ok = bound.check("address_documents.0.files.0").ok;
          told[name] = [window.marked(), name === "box" ? window.codes("own") : [], window.codes("rest"), ok];
          bound.dispose();
        }
        return told;
      }), {
        box: [[], ["required"], [], true],
        all: [["address_documents.0.files.0"], [], [], false],
        part: [[], [], ["required"], true],
      });
    });

    await t.test("what a hidden input holds is told in the box around it, and the value of several choices at its input", async () => {
      assert.deepEqual(await on(() => {
        const form = window.page(`<form><input name="basic_info.tax_info.0.country_code" value="DEU"><input type="hidden" name="basic_info.tax_info.0.document_type" value=""><input name="basic_info.tax_info.0.document_id" value="1">
          <select multiple name="financial_profile.source_of_fund_ids"><option selected>1</option><option selected>x</option></select>
          <p id="own" data-issues="basic_info.tax_info"></p><p id="rest" data-issues=""></p></form>`);
        const bound = window.bindForm(form, window.options);
        bound.check("basic_info.tax_info", "financial_profile.source_of_fund_ids");
        const told = [window.marked(), window.codes("own"), window.codes("rest")];
        bound.dispose();
        return told;
      }), [["financial_profile.source_of_fund_ids"], ["required"], []]);
    });

    await t.test("a page of a later step keeps what the earlier ones asked, also of the same entry of a list", async () => {
      assert.deepEqual(await on(() => {
        const form = window.createForm(window.options);
        form.set("basic_info.first_name", "Ana");
        form.set("basic_info.tax_info", [{ country_code: "USA", document_type: "SSN" }, { country_code: "DEU", document_type: "TIN", document_id: "7" }]);
        const told = [];
        const visit = (html, work = () => {}) => {
          const element = window.page(`<form>${html}</form>`);
          const bound = window.bindForm(element, { ...window.options, form });
          work([...element.elements]);
          bound.read();
          bound.dispose();
          told.push(form.value("basic_info"));
        };
        visit('<input name="basic_info.tax_info.0.document_id">', ([one]) => { one.value = "123-45-6789"; });
        visit('<input name="basic_info.tax_info.1.document_type">', ([one]) => { one.value += "X"; });
        visit('<input name="basic_info.email" value="a@b.example">');
        return [told.at(-1), told[0].tax_info.length];
      }), [{ first_name: "Ana", email: "a@b.example", tax_info: [{ country_code: "USA", document_type: "SSN", document_id: "123-45-6789" }, { country_code: "DEU", document_type: "TINX", document_id: "7" }] }, 2]);
    });

    await t.test("a file that was uploaded on an earlier page is kept, one that takes its place replaces it", async () => {
      assert.deepEqual(await on(async () => {
        const options = { kind: "attach", today: "2026-11-21", customerId: "c" };
        const form = window.createForm(options);
        form.set("identifying_documents", [{ type: "NATIONAL_ID", files: [{ side: "FRONT", uri: "/front.pdf" }] }]);
        const files = () => form.value("identifying_documents.0.files");
        const element = window.page('<form><input type="file" data-side="FRONT" name="identifying_documents.0.files.0"><input type="file" data-side="BACK" name="identifying_documents.0.files.1"></form>');
        const bound = window.bindForm(element, { ...options, form, upload: async ({ name }) => `/${name}` });
        const told = [files()];
        const choose = (input, name) => {
          const chosen = new DataTransfer();
          chosen.items.add(new File(["%PDF-1.7\n%%EOF\n"], name, { type: "application/pdf" }));
          input.files = chosen.files;
          window.tell(input, "change");
        };
        choose(element.elements[1], "back.pdf");
        bound.uploaded("identifying_documents.0.files.1", "/back.pdf");
        told.push(files());
        choose(element.elements[0], "new.pdf");
        bound.uploaded("identifying_documents.0.files.0", "/new.pdf");
        told.push(files(), form.value("identifying_documents.0.type"));
        choose(element.elements[1], "never.pdf");
        told.push(files().length);
        bound.dispose();
        told.push(files());
        return told;
      }), [
        [{ side: "FRONT", uri: "/front.pdf" }],
        [{ side: "FRONT", uri: "/front.pdf" }, { side: "BACK", uri: "/back.pdf" }],
        [{ side: "FRONT", uri: "/new.pdf" }, { side: "BACK", uri: "/back.pdf" }],
        "NATIONAL_ID", 2, [{ side: "FRONT", uri: "/new.pdf" }],
      ]);
    });

    await t.test("the submit of a page that shows one step checks that step, and the last one everything", async () => {
      assert.deepEqual(await on(async () => {
        const form = window.page(`<form><div id="one"><input name="basic_info.email"></div><div id="two" hidden><input name="address.city"></div><div id="three" hidden><input name="basic_info.phone"></div>
          <p id="rest" data-issues=""></p><button id="on">On</button></form>`);
        const steps = [["basic_info.email"], ["address.city", "address.street_line_1"], ["basic_info.phone"], []];
        const bound = window.bindForm(form, { ...window.options, steps });
        const told = [];
        form.addEventListener("fin:step", ({ detail }) => told.push(detail));
        form.addEventListener("fin:refused", ({ detail }) => told.push(detail.issues.length));
        const submit = async (note) => {
          await bound.submit();
          told.push(note, window.marked(), window.codes("rest").length);
        };
        const show = (id) => { for (const one of form.querySelectorAll("div")) one.hidden = one.id !== id; };
        await submit("email");
        form.elements[0].value = "maria@example.com";
        await submit("email");
        show("two");
        form.elements[1].value = "Bonn";
        await submit("city");
        told.push(bound.checkStep(3).ok, bound.checkStep(0).ok);
        try {
          bound.checkStep(4);
        } catch ({ code }) {
          told.push(code);
        }
        // A page that shows several steps, or none of them, is the whole form.
        show("none");
        await bound.submit();
        told.push(window.marked(), window.codes("rest").length > 5);
        bound.dispose();
        return told;
      }), [1, "email", ["basic_info.email"], 0, { step: 0 }, "email", [], 0, 1, "city", [], 1, true, true, "invalid_options", 17, ["basic_info.phone"], true]);
    });

    await t.test("the pages of a form in steps, by keyboard: Enter moves on when the step is right", async () => {
      assert.equal(await on(() => {
        const form = window.page('<form><label>Mail <input id="m" name="basic_info.email"></label><p data-issues=""></p><button>Continue</button></form>');
        window.passed = [];
        form.addEventListener("fin:step", ({ detail }) => window.passed.push(detail.step));
        window.bound = window.bindForm(form, { ...window.options, steps: [["basic_info.email"], ["basic_info.phone"]] });
        form.elements[0].focus();
        return document.activeElement.id;
      }), "m");
      await press(Key.ENTER);
      assert.deepEqual(await run(() => [window.passed, window.marked(), document.activeElement.id]), [[], ["basic_info.email"], "m"]);
      await press("maria@example.com", Key.ENTER);
      assert.deepEqual(await run(() => [window.passed, window.marked(), document.querySelector("#place").textContent.includes("required")]), [[0], [], false]);
    });

    await t.test("steps that are none are a mistake of the programmer's", async () => {
      assert.deepEqual(await on(() => [[["a"], "b"], "a", [[1]], [[""]]].map((steps) => {
        try {
          window.bindForm(window.page("<form></form>"), { ...window.options, steps });
          return "bound";
        } catch ({ code }) {
          return code;
        }
      })), new Array(4).fill("invalid_options"));
    });

    await t.test("none of this was an error that nobody hears", async () => {
      assert.deepEqual((await notes()).errors, []);
    });
  });

  test(`the steps of the recipe, by keyboard, in ${engine}`, { timeout: 300_000 }, async (t) => {
    const { press, run, driver } = await open(t, engine, "bind-steps.html", recipe);
    const seen = () => run(() => [document.querySelector("h1").textContent, document.querySelectorAll('[aria-invalid="true"], .fin-issue').length, document.activeElement.name]);
    assert.deepEqual(await seen(), ["Step 1", 0, "basic_info.first_name"]);
    await press(Key.ENTER);
    assert.deepEqual(await seen(), ["Step 1", 4, "basic_info.first_name"]);
    await press("Maria", Key.TAB, "García", Key.ENTER);
    assert.deepEqual(await seen(), ["Step 1", 2, "basic_info.last_name_en"]);
    await press("Garcia", Key.ENTER);
    assert.deepEqual(await seen(), ["Step 2", 0, "basic_info.email"]);
    await press("maria", Key.TAB);
    assert.deepEqual(await seen(), ["Step 2", 2, "basic_info.phone"]);
    await run(() => document.querySelector("#back").click());
    assert.deepEqual(await run(() => [...document.querySelectorAll("form [name]")].map(({ value }) => value)), ["Maria", "", "García", "Garcia"]);
    await press(Key.ENTER);
    assert.deepEqual(await run(() => [...document.querySelectorAll("form [name]")].map(({ value }) => value)), ["maria", ""]);
    await press(Key.END, "@example.com", Key.TAB, "+14155552671", Key.ENTER);
    assert.deepEqual(await seen(), ["Step 3", 0, "address.street_line_1"]);
    await press("1 High Street", Key.TAB, "London", Key.TAB, "SW1A 1AA", Key.TAB, "GB-LND", Key.TAB, "United K", Key.TAB);
    assert.equal(await run(() => document.querySelector("select").value), "GBR");
    await run(() => document.querySelector("button").click());
    // What the recipe never asks for is told, and no input is marked for it.
    const [, issues] = await seen();
    assert.ok(issues > 5, `${issues}`);
    assert.equal(await run(() => document.querySelectorAll('[aria-invalid="true"]').length), 0);
    assert.deepEqual(await run(() => window.errors), []);
    assert.match(await driver.getCurrentUrl(), /bind-steps\.html$/);
  });
}
