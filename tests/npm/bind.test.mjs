// bindForm on plain pages under a strict Content Security Policy, in both engines: what a person with a keyboard, a screen
// reader or a slow network meets, and what a server refuses.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { Key } from "selenium-webdriver";
import { open } from "./bound.mjs";
import { browsers } from "./browsers.mjs";

/** Values of the create form, by id. */
const MARIA = {
  first: "Maria", last: "Garcia", dob: "1990-04-15", email: "maria@example.com", phone: "+14155552671",
  "type-0": "SSN", "number-0": "123-45-6789", street: "123 Market Street", city: "San Francisco", region: "US-CA", postal: "94103",
  occupation: "42", purpose: "3", volume: "5000",
};
const CHOICES = { residence: "USA", nationality: "USA", "country-0": "USA", country: "USA", status: "EMPLOYED" };

/** Fills in the create form without typing. */
const fill = (run, values) => run((given) => {
  for (const [id, value] of Object.entries(given)) {
    const one = document.getElementById(id);
    one.value = value;
    one.dispatchEvent(new Event("input", { bubbles: true }));
  }
  document.querySelector('[name="verification_type"]').value = "STANDARD";
  document.querySelector("#sources").options[0].selected = true;
  document.querySelector('[value="FEMALE"]').click();
}, { ...MARIA, ...CHOICES, ...values });

for (const engine of Object.keys(browsers)) {
  test(`a plain form in ${engine}`, { timeout: 300_000 }, async (t) => {
    const page = await open(t, engine, "bind.html");
    const { driver, run, input, press, leave, at, focused, until, notes, calls, next, load } = page;

    await t.test("says nothing before an input is left, and the correction clears it at once", async () => {
      await (await input("email")).sendKeys("maria");
      assert.deepEqual(await at("email"), { invalid: false, described: "", custom: false });
      await press(Key.TAB);
      assert.equal((await at("email")).invalid, true);
      assert.match((await at("email")).described, /e-mail/);
      assert.equal((await at("phone")).invalid, false, "the next one is looked at only");
      await (await input("email")).sendKeys(Key.END, "@example.com");
      assert.deepEqual(await at("email"), { invalid: false, described: "", custom: false });
      // Nobody is told while typing what is not wrong yet.
      await (await input("email")).sendKeys(" x");
      assert.equal((await at("email")).invalid, false);
      await press(Key.TAB);
      assert.equal((await at("email")).invalid, true);
    });

    await t.test("a hint stays what describes the input, and an empty element is used as it is", async () => {
      await (await input("first")).sendKeys(Key.TAB);
      assert.match((await at("first")).described, /^As on your passport\.\|First name is required$/);
      await (await input("last")).sendKeys(Key.TAB);
      assert.equal((await at("last")).described, "Last name is required");
      assert.equal(await run(() => document.querySelectorAll("#last-issues p").length), 1);
    });

    await t.test("what was found is said politely, and the element for it has no inline style", async () => {
      await until(() => run(() => document.querySelector('[role="status"][aria-live="polite"]').textContent === "Last name. Last name is required"), "not said");
      const { width, styled } = await run(() => ({ width: document.querySelector(".fin-live").offsetWidth, styled: document.querySelectorAll("[style], style").length }));
      assert.deepEqual({ width, styled }, { width: 1, styled: 0 });
    });

    await t.test("a letter with an accent asks for the companion, before the next key", async () => {
      await load();
      const isThere = () => run(() => document.querySelector("#companion").getClientRects().length > 0);
      assert.deepEqual(await run(() => ["first", "sources", "newsletter"].map((id) => document.getElementById(id).getAttribute("aria-required"))), ["true", "true", null]);
      assert.deepEqual(await run(() => ["first", "phone", "number-0"].map((id) => document.getElementById(id).autocomplete)), ["given-name", "tel", "off"]);
      assert.equal(await isThere(), false);
      await leave("first", "José");
      assert.equal(await isThere(), true);
      assert.equal(await focused(), "first-en");
      assert.equal(await run(() => document.activeElement.getAttribute("aria-required")), "true");
      await press(Key.TAB);
      assert.match((await at("first-en")).described, /English.*: First name contains/, "the other input by its label");
      await leave("first-en", "Jose");
      assert.equal(await run(() => window.bound.form.value("basic_info.first_name_en")), "Jose");
      await leave("first", "Maria");
      await press(Key.TAB);
      await until(async () => !(await isThere()), "the companion stays");
      assert.equal(await run(() => window.bound.form.value("basic_info.first_name_en") ?? null), null, "what was put away is not sent");
    });

    await t.test("Enter leads to the first error of the page and sends nothing; keys alone put it right", async () => {
      await load();
      await (await input("newsletter")).sendKeys("yes", Key.ENTER);
      assert.equal(await run(() => document.activeElement.name), "verification_type");
      assert.equal((await at("volume")).invalid, true, "also what belongs to the form from outside");
      assert.equal((await run(() => document.querySelectorAll('[name="basic_info.gender"][aria-invalid="true"]').length)), 0, "optional");
      assert.equal((await at("sources")).invalid, true);
      assert.equal(await run(() => document.querySelector("#newsletter").hasAttribute("aria-invalid")), false, "not ours");
      await press("S");
      assert.equal(await run(() => document.activeElement.getAttribute("aria-invalid")), "false");
      await press(Key.TAB, "Maria", Key.TAB, "Garcia", Key.TAB, "1990-04-15", Key.TAB, "maria@example.com", Key.ENTER);
      assert.equal(await focused(), "phone");
      assert.equal(calls.length, 0);
      assert.match(await driver.getCurrentUrl(), /bind\.html$/, "nothing stands in the address");
    });

    await t.test("a number that the browser cannot read is no empty input", async () => {
      await (await input("volume")).sendKeys("1e", Key.TAB);
      const { described } = await at("volume");
      assert.notEqual(described, "");
      assert.doesNotMatch(described, /required/);
    });

    await t.test("entries come and go by their template, and names close the gaps", async () => {
      await load();
      await (await input("add")).sendKeys(Key.ENTER);
      assert.equal(await focused(), "country-1");
      await fill(run, { "country-1": "DEU", "type-1": "TIN", "number-1": "123-45-6789" });
      await (await input("send")).sendKeys(Key.ENTER);
      assert.equal(await focused(), "number-1", "the same number twice is refused at the later");
      await run(() => document.querySelector('[data-entry] [data-remove]').click());
      assert.deepEqual(await run(() => [...document.querySelectorAll("[data-entry] [name]")].map(({ name, id }) => `${name} ${id}`)), [
        "basic_info.tax_info.0.country_code country-0", "basic_info.tax_info.0.document_type type-0", "basic_info.tax_info.0.document_id number-0",
      ]);
      assert.equal((await at("number-0")).invalid, false);
      assert.deepEqual(await run(() => window.bound.form.value("basic_info.tax_info")), [{ country_code: "DEU", document_type: "TIN", document_id: "123-45-6789" }]);
      await run(() => window.bound.remove("basic_info.tax_info.0"));
      await (await input("send")).sendKeys(Key.ENTER);
      assert.match(await (await input("tax-issues")).getText(), /required/);
    });

    await t.test("inputs that the page itself adds and takes away are followed", async () => {
      await load();
      await run(() => {
        const entry = document.querySelector("[data-entry]");
        const later = entry.cloneNode(true);
        for (const one of later.querySelectorAll("[name]")) one.name = one.name.replace(".0.", ".7.");
        later.querySelector('[name$="document_id"]').value = "7";
        entry.after(later);
      });
      await until(() => run(() => window.bound.form.value("basic_info.tax_info").length === 2), "not noticed");
      assert.equal(await run(() => window.bound.form.value("basic_info.tax_info.1.document_id")), "7");
      await run(() => {
        document.querySelector("#city").value = "Bonn";
        document.querySelector("#postal").value = "53113";
        document.querySelector("#postal").disabled = true;
      });
      await run(() => document.querySelector("[data-entry]").remove());
      await until(() => run(() => window.bound.form.value("basic_info.tax_info").length === 1), "not noticed");
      await run(() => window.bound.read());
      assert.deepEqual(await run(() => [window.bound.form.value("basic_info.tax_info.0.document_id"), window.bound.form.value("address")]), ["7", { city: "Bonn" }]);
    });

    await t.test("a form that is reset is as nobody had looked at it", async () => {
      await load();
      await leave("email", "maria");
      await (await input("send")).sendKeys(Key.ENTER);
      await run(() => document.querySelector("form").reset());
      await until(async () => !(await at("email")).invalid, "still refused");
      assert.deepEqual(await run(() => [document.querySelectorAll('[aria-invalid="true"], .fin-issue').length, window.bound.form.value("basic_info.email") ?? null]), [0, null]);
    });

    await t.test("what is no form, and what is bound already, is a mistake of the programmer's", async () => {
      const thrown = await run(() => [document.body, document.querySelector("form"), null].map((element) => {
        try {
          window.bindForm(element);
          return "nothing";
        } catch ({ code, message }) {
          return `${code}: ${message}`;
        }
      }));
      assert.match(thrown[0], /^invalid_options: .*<form>/);
      assert.match(thrown[1], /^invalid_options: .*already/);
      assert.equal(thrown[2], thrown[0]);
    });

    await t.test("a server's 400 lands on the inputs it names, until these are changed", async () => {
      await load();
      await fill(run, {});
      next({ status: 400, body: { errors: { "basic_info.email": ["This e-mail is in use already"], "basic_info.tax_info.0.document_id": ["Unknown number"], nobody: ["Known to us"] } } });
      await (await input("send")).sendKeys(Key.ENTER);
      await until(async () => (await at("email")).invalid, "not refused");
      assert.equal((await at("email")).described, "This e-mail is in use already");
      assert.equal(await focused(), "email");
      assert.equal((await at("number-0")).invalid, true);
      assert.equal(await (await input("others")).getText(), "Known to us");
      await press(Key.TAB);
      assert.equal((await at("email")).invalid, true, "looking at it changes nothing");
      await (await input("email")).sendKeys("m");
      assert.equal((await at("email")).invalid, false);
      assert.equal((await at("number-0")).invalid, true);
    });

    await t.test("on a slow network it is sent once, and the form says that it is busy", async () => {
      await load();
      calls.length = 0;
      await fill(run, { email: " Maria@Example.com " });
      next({ wait: 1500 });
      for (let press = 0; press < 3; press += 1) await (await input("send")).sendKeys(Key.ENTER);
      assert.equal(await run(() => document.querySelector("form").getAttribute("aria-busy")), "true");
      await until(async () => (await (await input("sent")).getText()) !== "", "not sent");
      assert.equal(await run(() => document.querySelector("form").getAttribute("aria-busy")), null);
      assert.equal(calls.length, 1);
      const { basic_info: { email, gender }, financial_profile: { source_of_fund_ids: sources, monthly_volume_usd: volume } } = JSON.parse(calls[0].body);
      assert.deepEqual({ email, gender, sources, volume }, { email: "maria@example.com", gender: "FEMALE", sources: [1], volume: 5000 });
    });

    await t.test("events say where and what, and never a value", async () => {
      const { events, violations, errors } = await notes();
      assert.deepEqual([violations, errors], [[], []]);
      assert.deepEqual(events.at(-1)[0], "fin:built");
      assert.ok(events.at(-1)[1].changes.some(({ path, kind }) => path === "basic_info.email" && kind === "lowercased"), JSON.stringify(events.at(-1)));
      await run(() => { document.querySelector("#dob").value = "2023-01-02"; });
      await (await input("send")).sendKeys(Key.ENTER);
      await until(async () => (await at("dob")).invalid, "not refused");
      const told = JSON.stringify((await notes()).events);
      for (const value of ["Maria", "Garcia", "2023-01-02", "123-45-6789", "94103", "example.com", "4155552671"]) assert.ok(!told.includes(value), value);
      const { events: [[, detail]] } = { events: (await notes()).events.slice(-1) };
      assert.deepEqual(detail, { source: "check", issues: [{ path: "basic_info.dob", code: "too_young", severity: "error" }] });
    });

    await t.test("a form that the host made keeps what it holds, and is the host's to wipe", async () => {
      await load();
      const found = await run(() => {
        window.bound.dispose();
        const form = window.createForm(window.options);
        form.set("basic_info.first_name", "Ana");
        form.set("basic_info.tax_info", [{ country_code: "USA" }, { country_code: "DEU" }]);
        form.set("financial_profile.source_of_fund_ids", [5]);
        const bound = window.bindForm(document.querySelector("form"), { ...window.options, form });
        const shown = ["first", "country-0", "country-1"].map((id) => document.getElementById(id).value);
        const sources = [...document.querySelector("#sources").selectedOptions].map(({ value }) => value);
        bound.dispose();
        return { shown, sources, left: form.value("basic_info.first_name") };
      });
      assert.deepEqual(found, { shown: ["Ana", "USA", "DEU"], sources: ["5"], left: "Ana" });
    });

    await t.test("after dispose nothing is left on the page, and nothing is followed", async () => {
      await load();
      const before = await run(() => document.querySelector("form").outerHTML);
      const wiped = await run(() => {
        document.querySelector("form").requestSubmit();
        const { form } = window.bound;
        window.bound.dispose();
        try {
          return form.issues();
        } catch ({ code }) {
          return code;
        }
      });
      assert.equal(wiped, "disposed");
      const marks = await run(() => [document.querySelectorAll(".fin-issues, .fin-issue, .fin-live, [aria-invalid], [aria-required], [autocomplete], [inputmode], [aria-busy]").length, document.adoptedStyleSheets.length, document.querySelectorAll(":invalid").length, document.querySelector("form").noValidate]);
      assert.deepEqual(marks, [0, 0, 0, false]);
      assert.ok(before.includes("fin-live"));
      await (await input("email")).sendKeys("x", Key.TAB);
      assert.equal((await at("email")).described, "");
    });
  });

  test(`what pages do with their forms in ${engine}`, { timeout: 300_000 }, async (t) => {
    const { run, notes } = await open(t, engine, "bind.html");
    const clean = () => run(() => {
      window.bound?.dispose();
      const place = document.querySelector("#place") ?? document.body.appendChild(Object.assign(document.createElement("div"), { id: "place" }));
      window.page = (html) => {
        place.innerHTML = html;
        return place.querySelector("form");
      };
      window.wait = (time) => new Promise((resolve) => { setTimeout(resolve, time); });
      window.tell = (input, ...kinds) => { for (const kind of kinds) input.dispatchEvent(new Event(kind, { bubbles: kind !== "blur" })); };
    });
    const on = async (work, ...given) => {
      await clean();
      return run(work, ...given);
    };

    await t.test("what is typed is judged as it is sent, and written back where that is asked for, once the input is left", async () => {
      const typed = [["basic_info.email", " Maria@Example.com "], ["basic_info.phone", "+1 (415) 555-2671"], ["financial_profile.monthly_volume_usd", "1000 "], ["address.subdivision_code", "ca"], ["address.postal_code", "SW1A\u00a01AA"]];
      const told = (tidy) => on((given, isTidy) => {
        const form = window.page(`<form>${given.map(([name]) => `<input name="${name}">`).join("")}<input type="hidden" name="address.country" value="us">${["", "basic_info", "address", "financial_profile"].map((path) => `<p data-issues="${path}"></p>`).join("")}</form>`);
        const bound = window.bindForm(form, { ...window.options, tidy: isTidy });
        const found = given.map(([name, value]) => {
          const input = form.elements[name];
          input.focus();
          input.value = value;
          window.tell(input, "input");
          const meanwhile = input.value;
          input.blur();
          return [meanwhile === value, input.value, input.getAttribute("aria-invalid") === "true"];
        });
        const held = given.map(([name]) => bound.form.value(name));
        bound.dispose();
        return { found, held };
      }, typed, tidy);
      const kept = await told(false);
      assert.deepEqual(kept.found, typed.map(([, value]) => [true, value, false]));
      assert.deepEqual(kept.held, typed.map(([, value]) => value));
      const sent = ["maria@example.com", "+14155552671", "1000", "US-CA", "SW1A 1AA"];
      assert.deepEqual((await told(true)).found, sent.map((value) => [true, value, false]));
    });

    await t.test("a program that sets a value and tells it is heard as a person is, also where it has not moved the focus", async () => {
      assert.deepEqual(await on(() => {
        const form = window.page('<form><input id="e" name="basic_info.email"><input id="p" name="basic_info.phone"><p data-issues="basic_info"></p></form>');
        const bound = window.bindForm(form, window.options);
        const [mail, phone] = form.elements;
        mail.value = "bad";
        window.tell(mail, "input", "blur");
        phone.focus();
        phone.value = "bad";
        window.tell(phone, "input", "blur");
        const told = [mail, phone].map((input) => input.getAttribute("aria-invalid"));
        mail.value = "a@b.example";
        window.tell(mail, "input");
        phone.value = "also bad";
        window.tell(phone, "input", "change");
        told.push(mail.getAttribute("aria-invalid"), phone.getAttribute("aria-invalid"));
        bound.dispose();
        return told;
      }), ["true", "true", "false", "true"]);
    });

    await t.test("while a word is composed no error comes up, at no input", async () => {
      assert.deepEqual(await on(() => {
        const form = window.page('<form><input name="address.city"><input name="basic_info.first_name"><input name="basic_info.first_name_en"></form>');
        const bound = window.bindForm(form, window.options);
        bound.check();
        const [city, name, english] = form.elements;
        const codes = () => [city, name, english].map((input) => [...document.getElementById(input.getAttribute("aria-describedby")?.trim() || "none")?.children ?? []].map(({ dataset }) => dataset.code).filter((code) => /ascii|transliteration/.test(code)).join());
        const told = [];
        // The second is gone to, and so the first is left.
        for (const input of [city, name]) {
          input.focus();
          input.value = "に";
          input.dispatchEvent(new InputEvent("input", { bubbles: true, isComposing: true }));
          told.push(codes());
        }
        window.tell(name, "blur");
        told.push(codes());
        bound.dispose();
        return told;
      }), [["", "", ""], ["not_ascii", "", ""], ["not_ascii", "", "transliteration_required"]]);
    });

    await t.test("what has no place does not push out what an input is told, where its element says data-issues too", async () => {
      assert.deepEqual(await on(() => {
        const form = window.page('<form><input name="basic_info.email" aria-describedby="ei"><p id="ei" data-issues></p><p id="o" data-issues=""></p></form>');
        const bound = window.bindForm(form, window.options);
        const issue = (path, message) => ({ path, code: "server_refused", severity: "error", message });
        bound.serverErrors([issue("basic_info.email", "mail"), issue("nobody", "loose")]);
        const told = ["ei", "o"].map((id) => document.getElementById(id).firstChild?.textContent);
        bound.dispose();
        return told;
      }), ["mail", "loose"]);
    });

    await t.test("issues within a label are no part of its name", async () => {
      assert.deepEqual(await on(() => {
        const form = window.page('<form><label>Mail <input name="basic_info.email" aria-describedby="ei"><span id="ei"></span></label></form>');
        const labels = new Set();
        const bound = window.bindForm(form, { ...window.options, message: (_, { label }) => { labels.add(label); } });
        bound.check();
        bound.check();
        bound.dispose();
        return [...labels];
      }), ["Mail"]);
    });

    await t.test("the page's own labels stand over ours, and choices are told by theirs, unless the host asks for the API's words", async () => {
      const said = await on(() => {
        const inputs = '<label>Given name <input name="basic_info.first_name"></label><input name="basic_info.last_name"><label>Kind <select name="verification_type"><option>x</option></select></label><label>Sources <input name="financial_profile.source_of_fund_ids"></label>';
        const told = [];
        // What is said of an input itself: others without a place may stand beside it.
        window.texts = (bound) => bound.shown().map(({ input, issues, texts }) => texts[issues.findIndex(({ path }) => path === input.name)]);
        for (const labels of [undefined, { "basic_info.last_name": "Surname" }, false]) {
          const form = window.page(`<form>${inputs}</form>`);
          const bound = window.bindForm(form, { ...window.options, labels });
          const texts = () => window.texts(bound);
          bound.check();
          told.push(texts());
          if (labels === false) {
            bound.setOptions(window.options);
            told.push(texts());
          }
          bound.dispose();
        }
        const form = window.page(`<form>${inputs}</form>`);
        const own = window.createForm({ ...window.options, labels: true });
        const bound = window.bindForm(form, { ...window.options, form: own, labels: true });
        bound.check();
        told.push(window.texts(bound));
        bound.dispose();
        return told;
      });
      const ours = ["Given name is required", "Last name is required", "Choose one: Standard verification or Reliance on an earlier verification", "Sources is required"];
      assert.deepEqual(said, [
        ours, ours.with(1, "Surname is required"),
        ["Given name is required", "last_name is required", "Must be one of: STANDARD, RELIANCE", "Sources is required"],
        ours, ours,
      ]);
    });

    await t.test("an input that is drawn anew, with the element beside it, is told again what is wrong", async () => {
      assert.deepEqual(await on(async () => {
        const form = window.page('<form><div><input name="basic_info.email" value="bad"></div></form>');
        const bound = window.bindForm(form, window.options);
        bound.check("basic_info.email");
        form.querySelector("div").innerHTML = '<input name="basic_info.email" value="worse">';
        await window.wait(50);
        const input = form.elements[0];
        const told = [input.getAttribute("aria-invalid"), document.getElementById(input.getAttribute("aria-describedby"))?.textContent.includes("e-mail")];
        form.remove();
        bound.check("basic_info.email");
        told.push(form.querySelectorAll(".fin-issues").length);
        bound.dispose();
        return [...told, document.adoptedStyleSheets.length, form.querySelectorAll(".fin-issues, [aria-invalid]").length];
      }), ["true", true, 1, 0, 0]);
    });

    await t.test("fill writes also what the form does not hold any more", async () => {
      assert.deepEqual(await on(() => {
        const form = window.page('<form><input name="basic_info.email"><template data-list="basic_info.tax_info"><p><input name="basic_info.tax_info.{n}.document_id"></p></template></form>');
        const bound = window.bindForm(form, window.options);
        bound.add("basic_info.tax_info");
        bound.add("basic_info.tax_info");
        for (const input of form.elements) input.value = "a";
        bound.read();
        bound.form.reset();
        bound.fill();
        bound.read();
        const told = [[...form.elements].map(({ value }) => value), bound.form.value("basic_info")];
        bound.dispose();
        return told;
      }), [["", ""], { tax_info: [{}] }]);
    });

    await t.test("what was disposed of is so for good, and binds nothing", async () => {
      assert.deepEqual(await on(() => {
        const form = window.page('<form><p data-issues=""></p></form>');
        const gone = window.createForm(window.options);
        gone.dispose();
        const attempt = (work) => {
          try {
            work();
            return "done";
          } catch ({ code }) {
            return code;
          }
        };
        const told = [attempt(() => window.bindForm(form, { form: gone })), form.noValidate];
        const first = window.bindForm(form, window.options);
        first.check();
        first.dispose();
        told.push(form.outerHTML.includes("tabindex"));
        const second = window.bindForm(form, window.options);
        first.dispose();
        told.push(attempt(() => window.bindForm(form, window.options)));
        second.dispose();
        return told;
      }), ["disposed", false, false, "invalid_options"]);
    });

    const documents = `<form>${["type PASSPORT", "number X1", "country DEU", "expiry_date 2030-01-01"].map((row) => row.split(" ")).map(([name, value]) => `<input name="identifying_documents.0.${name}" value="${value}">`).join("")}
      <input type="file" name="identifying_documents.0.files.0"><input name="address_documents.0.type" value="UTILITY_BILL"><input name="address_documents.0.country" value="DEU">
      <input type="file" name="address_documents.0.files.0"><input name="tos_policies_value" value="t">
      <p data-entry><input type="hidden" name="identifying_documents.1.type" value="SELFIE"><input type="file" name="identifying_documents.1.files.0"></p></form>`;
    /** A form with three files whose uploads end when they are told to. */
    const uploading = async (work) => {
      await clean();
      return run(async (html, source) => {
        const form = window.page(html);
        const files = [...form.querySelectorAll("[type=file]")];
        const choose = (input, name) => {
          const chosen = new DataTransfer();
          const bytes = new Uint8Array(200_000).fill(name.charCodeAt(0));
          bytes.set(new TextEncoder().encode("%PDF-1.7\n"));
          bytes.set(new TextEncoder().encode("\n%%EOF\n"), bytes.length - 7);
          chosen.items.add(new File([bytes], name, { type: "application/pdf" }));
          input.files = chosen.files;
          window.tell(input, "change");
        };
        for (const [n, input] of files.entries()) choose(input, `${"abc"[n]}.pdf`);
        const [ends, sent] = [[], []];
        const upload = ({ name }, { signal }) => new Promise((resolve, reject) => {
          ends.push(() => resolve(`/${name}`));
          signal.addEventListener("abort", () => reject(signal.reason));
        });
        const options = { kind: "attach", today: "2026-11-21", customerId: "c", ownedUris: [] };
        const held = window.createForm({ ...options, ownedUris: undefined });
        const bound = window.bindForm(form, { ...options, form: held, upload, onSubmit: ({ body }) => { sent.push(body); } });
        const until = async (question) => { while (!question()) await window.wait(10); };
        const start = async () => {
          form.requestSubmit();
          await until(() => ends.length === 1);
        };
        const finish = async () => {
          for (let n = 0; form.hasAttribute("aria-busy"); n += 1) {
            ends[n]?.();
            await window.wait(20);
          }
          bound.dispose();
          return sent.map(({ identifying_documents: documents }) => documents.flatMap(({ files: [{ uri }] }) => uri));
        };
        return new Function(`return ${source}`)()({ form, files, choose, bound, ends, sent, start, finish });
      }, documents, String(work));
    };

    await t.test("an entry that is removed while files are uploaded is not sent, and the rest is", async () => {
      assert.deepEqual(await uploading(async ({ bound, ends, start, finish }) => {
        await start();
        ends[0]();
        await window.wait(50);
        bound.remove("identifying_documents.1");
        return finish();
      }), [["/a.pdf"]]);
    });

    await t.test("a file that takes the place of one that is being uploaded is sent instead", async () => {
      assert.deepEqual(await uploading(async ({ files, choose, start, finish }) => {
        await start();
        choose(files[0], "d.pdf");
        return finish();
      }), [["/d.pdf", "/c.pdf"]]);
    });

    await t.test("files that are uploaded here are the customer's, whatever was before", async () => {
      assert.deepEqual(await uploading(async ({ bound, start, finish }) => {
        bound.setOptions({ kind: "attach", today: "2026-11-21", customerId: "c", ownedUris: ["/before.pdf"] });
        await start();
        return finish();
      }), [["/a.pdf", "/c.pdf"]]);
    });

    await t.test("after dispose nothing is sent, whenever it comes, and nothing is written on the page", async () => {
      assert.deepEqual(await uploading(async ({ form, bound, ends, sent, start }) => {
        await start();
        bound.dispose();
        ends[0]();
        await window.wait(100);
        return [sent.length, ends.length, form.querySelectorAll("[aria-invalid], [aria-required], .fin-issues").length];
      }), [0, 1, 0]);
      assert.deepEqual(await uploading(async ({ form, bound, ends, sent }) => {
        form.requestSubmit();
        bound.dispose();
        await window.wait(200);
        return [sent.length, ends.length, form.querySelectorAll("[aria-invalid], [aria-required], .fin-issues").length];
      }), [0, 0, 0]);
    });

    await t.test("none of this was an error that nobody hears", async () => {
      const { errors } = await notes();
      assert.deepEqual(errors, []);
    });
  });

  test(`documents in ${engine}`, { timeout: 300_000 }, async (t) => {
    const page = await open(t, engine, "bind-documents.html");
    const { directory, run, input, leave, at, focused, until, notes, calls, next, load } = page;
    const pdf = (name, size = 200_000) => {
      const bytes = Buffer.alloc(size, name);
      bytes.write("%PDF-1.7\n");
      bytes.write("\n%%EOF\n", size - 7);
      writeFileSync(join(directory, name), bytes);
      return join(directory, name);
    };
    const chosen = async (id, path) => (await input(id)).sendKeys(path);
    const complete = async () => {
      await run(() => {
        const values = { type: "NATIONAL_ID", number: "X123", issuer: "DEU", expiry: "2030-01-01", "proof-type": "UTILITY_BILL", "proof-country": "DEU", issued: "2026-11-01" };
        for (const [id, value] of Object.entries(values)) document.getElementById(id).value = value;
        document.querySelector("#terms").checked = true;
        window.bound.read();
      });
      await chosen("front", pdf("front.pdf"));
      await chosen("back", pdf("back.pdf"));
      await chosen("proof", pdf("proof.pdf"));
    };

    await t.test("a file is looked into when it is chosen, and another puts it right", async () => {
      writeFileSync(join(directory, "notes.txt"), "just text");
      await chosen("front", join(directory, "notes.txt"));
      await until(async () => (await at("front")).invalid, "not refused");
      assert.match((await at("front")).described, /PDF/);
      await chosen("front", pdf("front.pdf"));
      await until(async () => !(await at("front")).invalid, "still refused");
    });

    await t.test("a missing side is told at the input that has no file, and nothing is uploaded", async () => {
      await load();
      await complete();
      await run(() => { document.querySelector("#back").value = ""; document.querySelector("#back").dispatchEvent(new Event("change", { bubbles: true })); });
      await (await input("send")).click();
      await until(async () => (await at("back")).invalid, "not refused");
      assert.equal(await focused(), "back");
      assert.equal((await at("back")).described, "Back is required");
      assert.equal((await at("front")).invalid, false);
      assert.equal(calls.length, 0);
    });

    await t.test("a selfie that nobody took is no document; what is asked for stands at its input", async () => {
      assert.deepEqual(await run(() => window.bound.form.value("identifying_documents").length), 1);
      await run(() => {
        window.bound.setOptions({ ...window.options, selfieRequired: true });
        window.bound.check();
      });
      assert.equal((await at("selfie")).invalid, true);
      await chosen("selfie", pdf("selfie.pdf"));
      await until(() => run(() => window.bound.form.value("identifying_documents").length === 2), "not there");
      assert.equal((await at("selfie")).invalid, false);
    });

    await t.test("files are uploaded once; a 409 is told where nothing is to be corrected", async () => {
      await load();
      calls.length = 0;
      await complete();
      for (let n = 0; n < 3; n += 1) next({});
      next({ status: 409, body: { error: "An attach request is already in progress for this customer" } });
      await (await input("send")).click();
      await until(async () => (await (await input("others")).getText()) !== "", "not told");
      assert.match(await (await input("others")).getText(), /already in progress/);
      await (await input("send")).click();
      await until(async () => (await (await input("sent")).getText()) !== "", "not sent");
      assert.deepEqual(calls.map(({ url }) => url.replace(/[0-9a-f-]{36}/, "{id}")), ["/upload", "/upload", "/upload", ...new Array(2).fill("/api/v2/customers/{id}/individual/attach")]);
      assert.equal(calls[3].body, calls[4].body);
      const { identifying_documents: [document], address_documents: [proof] } = JSON.parse(calls[4].body);
      assert.deepEqual(document.files, [{ uri: "/1.pdf", side: "FRONT" }, { uri: "/2.pdf", side: "BACK" }]);
      assert.deepEqual(proof.files, [{ uri: "/3.pdf" }]);
    });

    await t.test("an upload that is refused is told at its file", async () => {
      await load();
      calls.length = 0;
      await complete();
      next({});
      next({ status: 422, body: { errors: { file: ["The file must not be larger than 20 MB"] } } });
      await (await input("send")).click();
      await until(async () => (await at("back")).invalid, "not refused");
      assert.match((await at("back")).described, /larger than 20 MB/);
      await until(() => run(() => !document.querySelector("form").hasAttribute("aria-busy")), "it does not end");
      assert.equal(calls.length, 3, "the others are uploaded all the same, and nothing is sent");
      await leave("number", "X124");
      await (await input("send")).click();
      await until(async () => (await (await input("sent")).getText()) !== "", "not sent");
      assert.equal(calls.length, 5, "the front is not sent again");
      const { violations, errors } = await notes();
      assert.deepEqual([violations, errors], [[], []]);
    });
  });
}
