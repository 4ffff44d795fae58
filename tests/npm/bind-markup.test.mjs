// What pages are made of: elements of their own, copies of themselves, inputs with any name, lists that are left empty.
import assert from "node:assert/strict";
import test from "node:test";
import { Key } from "selenium-webdriver";
import { fresh, open } from "./bound.mjs";
import { browsers } from "./browsers.mjs";

for (const engine of Object.keys(browsers)) {
  test(`the markup of pages in ${engine}`, { timeout: 300_000 }, async (t) => {
    const page = await open(t, engine, "bind.html");
    const { driver, notes, press, run, until } = page;
    const on = fresh(page);

    await t.test("form-associated elements are inputs, also when they are defined late", async () => {
      const told = await on(async () => {
        window.define("x-text");
        window.define("x-box", "box");
        const form = window.page(`<form><x-text name="basic_info.email" tabindex="0" value="bad"></x-text><x-late name="address.city" value="Bonn"></x-late>
          <x-box name="verification_type" value="STANDARD"></x-box><x-text name="financial_profile.monthly_volume_usd"></x-text><x-text name="basic_info.phone"></x-text><x-text name="basic_info.tax_info"></x-text><x-text value="no name"></x-text></form>`);
        const bound = window.bindForm(form, window.options);
        const [mail, late, box, volume, phone] = form.children;
        const told = [bound.form.value("basic_info.email"), bound.form.value("address.city") ?? null, bound.form.value("verification_type") ?? null];
        window.define("x-late");
        await window.wait(30);
        told.push(bound.form.value("address.city"));
        box.checked = true;
        window.tell(box, "change");
        volume.value = 5000;
        window.tell(volume, "input");
        phone.value = null;
        window.tell(phone, "input");
        told.push(bound.form.value("verification_type"), bound.form.value("financial_profile"), bound.form.value("basic_info.phone") ?? null);
        mail.focus();
        mail.blur();
        told.push(mail.getAttribute("aria-invalid"), document.getElementById(mail.getAttribute("aria-describedby")).textContent.length > 0, mail.getAttribute("aria-required"));
        mail.value = "a@b.example";
        window.tell(mail, "input");
        told.push(mail.getAttribute("aria-invalid"));
        bound.form.set("basic_info.email", "c@d.example");
        bound.fill();
        late.toggleAttribute("disabled", true);
        bound.read();
        told.push(mail.value, bound.form.value("address.city") ?? null);
        bound.dispose();
        return [...told, form.querySelectorAll("[aria-invalid], .fin-issues").length];
      });
      assert.deepEqual(told, ["bad", null, null, "Bonn", "STANDARD", { monthly_volume_usd: 5000 }, null, "true", true, "true", "false", "c@d.example", null, 0]);
    });

    await t.test("a copy of a page with our own marks in it is taken over without doubles", async () => {
      assert.deepEqual(await on(async () => {
        const html = `<form><p id="hint">As on your passport.</p><input name="basic_info.first_name" aria-describedby="hint"><input name="basic_info.email" value="bad" aria-describedby="own"><p id="own"></p>
          <input name="basic_info.phone" aria-invalid="true" aria-describedby="server"><p id="server">Written by the server</p><select name="basic_info.gender"></select><p id="rest" data-issues=""></p></form>`;
        let form = window.page(html);
        const first = window.bindForm(form, window.options);
        first.check();
        form.setAttribute("aria-busy", "true");
        const saved = form.outerHTML;
        first.dispose();
        form = window.page(saved);
        const fresh = () => [form.querySelectorAll(".fin-issue").length, form.querySelectorAll(".fin-live").length, form.hasAttribute("aria-busy")];
        const bound = window.bindForm(form, window.options);
        const told = [fresh(), window.marked()];
        const described = () => [...form.querySelectorAll("[aria-describedby]")].map((input) => input.getAttribute("aria-describedby").split(" ").length);
        bound.check();
        bound.check();
        const [name] = form.elements;
        told.push(described(), form.querySelectorAll(".fin-issues").length, name.getAttribute("aria-describedby").startsWith("hint "), form.querySelector("#own").children.length, form.querySelector("#rest .fin-issue") !== null);
        const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
        told.push(ids.length - new Set(ids).size, [...form.querySelector("select").options].map(({ value }) => value));
        bound.dispose();
        told.push(form.querySelectorAll(".fin-issues, .fin-issue, .fin-live").length, name.getAttribute("aria-describedby"));
        return told;
      }), [[0, 1, false], [], [2, 1, 2], 2, true, 1, true, 0, ["", "MALE", "FEMALE"], 0, "hint"]);
    });

    await t.test("inputs may be named as the members of a form are", async () => {
      const names = ["elements", "append", "tagName", "submit", "noValidate", "method", "getRootNode", "querySelector", "querySelectorAll", "setAttribute", "removeAttribute", "getAttribute", "hasAttribute",
        "addEventListener", "dispatchEvent", "contains", "action", "id", "children", "reset", "requestSubmit", "isConnected", "ownerDocument", "parentNode", "remove", "nodeType", "length", "name", "target"];
      assert.deepEqual(await on(async (all) => {
        const html = `<form>${all.map((name) => `<input name="${name}" value="x">`).join("")}<input name="basic_info.email" value="bad"><template data-list="basic_info.tax_info"><p><input name="basic_info.tax_info.{n}.document_id"></p></template>
          <p data-when="required"><input name="basic_info.first_name_en"></p><button>Send</button></form>`;
        const form = window.page(html);
        const attribute = (name) => Element.prototype.getAttribute.call(form, name);
        let built = 0;
        document.querySelector("#place").addEventListener("fin:refused", () => { built += 1; }, { once: true });
        const bound = window.bindForm(form, window.options);
        const mail = [...document.querySelectorAll('[name="basic_info.email"]')].at(-1);
        const told = [bound.form.value("basic_info.email"), attribute("method"), attribute("novalidate")];
        bound.add("basic_info.tax_info");
        mail.value = "worse";
        window.tell(mail, "input", "blur");
        told.push(mail.getAttribute("aria-invalid"));
        await bound.submit();
        mail.focus();
        HTMLFormElement.prototype.requestSubmit.call(form);
        bound.fill();
        bound.dispose();
        told.push(built, attribute("method"), attribute("novalidate"), document.querySelectorAll("#place :is(.fin-issues, .fin-live)").length);
        return told;
      }, names), ["bad", "dialog", "", "true", 1, null, null, 0]);
      assert.match(await driver.getCurrentUrl(), /bind\.html$/);
    });

    await t.test("autocomplete is asked for only where what a browser knows is what is wanted", async () => {
      assert.deepEqual(await on(() => {
        const form = window.page(`<form><input name="address.subdivision_code"><input name="basic_info.gender"><input name="basic_info.first_name"><input name="address.postal_code" autocomplete="off">
          <select name="address.country"></select></form>`);
        const bound = window.bindForm(form, window.options);
        const tokens = () => [...form.elements].map((input) => input.getAttribute("autocomplete"));
        const told = [tokens()];
        bound.dispose();
        told.push(tokens());
        const lists = window.page('<form><select name="address.subdivision_code"></select><select name="basic_info.gender"></select></form>');
        const other = window.bindForm(lists, window.options);
        told.push([...lists.elements].map((input) => input.getAttribute("autocomplete")));
        other.dispose();
        return told;
      }), [["off", "off", "given-name", "off", "country"], [null, null, null, "off", null], ["address-level1", "sex"]]);
    });

    await t.test("an empty select holds the choices of its place, and what the form holds of them", async () => {
      assert.deepEqual(await on(() => {
        const catalogue = { occupations: [{ id: 1, title: "Baker" }, { id: 2, title: "Nurse" }], source_of_funds: [{ id: 5, title: "Savings" }, { id: 6, title: "Salary" }], subdivisions: [{ code: "US-CA", name: "California" }, { code: "DE-BY", name: "Bayern" }] };
        const own = window.createForm(window.options);
        own.set("financial_profile.occupation_id", 2);
        own.set("financial_profile.source_of_fund_ids", [5, 6]);
        own.set("basic_info.tax_info", [{ country_code: "DEU" }]);
        own.set("address", { country: "USA", subdivision_code: "US-CA" });
        const form = window.page(`<form><select name="financial_profile.occupation_id"></select><select name="financial_profile.source_of_fund_ids" multiple></select>
          <select name="basic_info.gender"></select><select name="verification_type"><option>STANDARD</option></select><select name="address.country"></select><select name="address.subdivision_code"></select>
          <template data-list="basic_info.tax_info"><p><select name="basic_info.tax_info.{n}.country_code"></select></p></template></form>`);
        const bound = window.bindForm(form, { ...window.options, form: own, language: "en" });
        const [job, sources, gender, kind, country, region, tax] = form.elements;
        const texts = ({ options }) => [...options].map(({ text }) => text);
        const told = [job.value, texts(job), own.value("financial_profile.occupation_id"), texts(gender), texts(kind), country.value, country.selectedOptions[0].text, tax.value, tax.options.length];
        bound.setOptions({ ...window.options, catalogue });
        told.push(texts(job), job.value, texts(sources), [...sources.selectedOptions].length, texts(region), region.value);
        country.value = "DEU";
        window.tell(country, "input", "change");
        told.push(texts(region), region.value, own.value("address"), own.value("financial_profile"));
        region.value = "DE-BY";
        window.tell(region, "input", "change");
        country.value = "FRA";
        window.tell(country, "input", "change");
        told.push(texts(region), own.value("address"));
        const chosen = gender.options[2];
        gender.value = chosen.value;
        window.tell(gender, "input", "change");
        told.push(gender.options[2] === chosen, own.value("basic_info.gender"));
        // The page draws its own, or is about to.
        kind.replaceChildren(new Option("Choose", ""));
        gender.replaceChildren(new Option("Sie", "FEMALE"));
        bound.setOptions({ ...window.options, catalogue, language: "de" });
        told.push(texts(gender), texts(kind));
        bound.dispose();
        told.push(form.elements[0].outerHTML, texts(gender), country.outerHTML);
        return told;
      }), [
        "", [], 2, ["", "Male", "Female"], ["STANDARD"], "USA", "United States", "DEU", 250,
        ["", "Baker", "Nurse"], "2", ["Savings", "Salary"], 2, ["", "California"], "US-CA",
        ["", "Bayern"], "", { country: "DEU" }, { occupation_id: 2, source_of_fund_ids: [5, 6] },
        [""], { country: "FRA" },
        true, "FEMALE", ["Sie"], ["Choose"],
        '<select name="financial_profile.occupation_id"></select>', ["Sie"], '<select name="address.country"></select>',
      ]);
    });

    await t.test("the choices are in the language, and a person chooses one with the keyboard", async () => {
      await on(() => {
        const form = window.page('<form><label>Country <select id="c" name="basic_info.primary_nationality"></select></label></form>');
        window.bound = window.bindForm(form, { ...window.options, language: "en" });
        form.elements[0].focus();
      });
      await press("Germ", Key.TAB);
      await until(() => run(() => window.bound.form.value("basic_info.primary_nationality") === "DEU"), "not chosen");
      assert.deepEqual(await run(() => window.marked()), []);
      await run(() => window.bound.dispose());
    });

    await t.test("none of this was an error that nobody hears", async () => {
      assert.deepEqual((await notes()).errors, []);
    });
  });
}
