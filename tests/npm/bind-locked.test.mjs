// Inputs that the host disables: for a while, as while something is sent, or for good.
import assert from "node:assert/strict";
import test from "node:test";
import { fresh, open } from "./bound.mjs";
import { browsers } from "./browsers.mjs";

const DOCUMENTS = `<form><fieldset>${["type PASSPORT", "number X1", "country DEU", "expiry_date 2030-01-01"].map((row) => row.split(" ")).map(([name, value]) => `<input name="identifying_documents.0.${name}" value="${value}">`).join("")}
  <input type="file" name="identifying_documents.0.files.0"><input name="address_documents.0.type" value="UTILITY_BILL"><input name="address_documents.0.country" value="DEU">
  <input type="file" name="address_documents.0.files.0"><input name="tos_policies_value" value="t"><button>Send</button></fieldset><p id="rest" data-issues=""></p></form>`;

for (const engine of Object.keys(browsers)) {
  test(`inputs that are disabled in ${engine}`, { timeout: 300_000 }, async (t) => {
    const page = await open(t, engine, "bind.html");
    const { notes, run } = page;
    const on = fresh(page);

    /** A form of documents with its files chosen; `lock` is what the host does with its fieldset when something is sent. */
    const sending = (work) => on(async (html, source) => {
      const form = window.page(html);
      const fieldset = form.querySelector("fieldset");
      const files = [...form.querySelectorAll("[type=file]")];
      for (const [n, input] of files.entries()) {
        const bytes = new Uint8Array(100_000).fill(97 + n);
        bytes.set(new TextEncoder().encode("%PDF-1.7\n"));
        bytes.set(new TextEncoder().encode("\n%%EOF\n"), bytes.length - 7);
        const chosen = new DataTransfer();
        chosen.items.add(new File([bytes], `${n}.pdf`, { type: "application/pdf" }));
        input.files = chosen.files;
      }
      const calls = { uploads: [], aborted: 0, bodies: [] };
      const answers = [];
      const options = {
        kind: "attach", today: "2026-11-21", customerId: "55bd6b4e-c20a-4cc8-9535-91d5557a67d9",
        async upload(file, { name, signal }) {
          calls.uploads.push(file.name);
          signal.addEventListener("abort", () => { calls.aborted += 1; });
          await window.wait(40);
          return `/${name}`;
        },
        async onSubmit({ body }) {
          calls.bodies.push(body);
          await window.wait(40);
          return answers.shift();
        },
      };
      const isDone = async () => {
        await window.wait(30);
        while (form.hasAttribute("aria-busy")) await window.wait(20);
      };
      const lock = () => { fieldset.disabled = true; };
      const unlock = () => { for (const one of form.elements) one.disabled = false; };
      const bind = () => (window.bound = window.bindForm(form, options));
      const told = await new Function(`return ${source}`)()({ form, fieldset, files, calls, answers, isDone, lock, unlock, bind });
      window.bound.dispose();
      return told;
    }, DOCUMENTS, String(work));

    for (const [name, when] of Object.entries({
      "before we hear of the submit": ({ form, lock, bind }) => {
        form.addEventListener("submit", lock);
        bind();
        form.requestSubmit();
      },
      "after we have heard of it": ({ form, lock, bind }) => {
        bind();
        form.addEventListener("submit", lock);
        form.requestSubmit();
      },
      "while files are uploaded": async ({ form, lock, bind }) => {
        bind();
        form.requestSubmit();
        await window.wait(60);
        lock();
      },
      "by its inputs": async ({ form, bind }) => {
        bind();
        form.addEventListener("submit", () => { for (const one of [...form.elements].slice(2)) one.disabled = true; });
        form.requestSubmit();
      },
      "by a host that submits it later": async ({ form, bind }) => {
        form.addEventListener("submit", async (event) => {
          if (form.isSeen) return;
          event.preventDefault();
          form.isSeen = true;
          for (const one of [...form.elements].slice(2)) one.disabled = true;
          await window.wait(20);
          window.bound.submit();
        });
        bind();
        form.requestSubmit();
        await window.wait(40);
      },
      "before it calls submit() itself": async ({ lock, bind }) => {
        const bound = bind();
        await window.wait(100);
        lock();
        await window.wait(20);
        bound.submit();
      },
    })) {
      await t.test(`a form that is disabled ${name} forgets nothing, and every file is uploaded once`, async () => {
        assert.deepEqual(await sending(new Function(`return async (given) => {
          const { form, calls, isDone, unlock } = given;
          await (${when})(given);
          await isDone();
          const first = [calls.bodies.length, window.marked(), window.bound.files().map(({ uri }) => uri)];
          unlock();
          await window.wait(30);
          const kept = window.bound.form.value("identifying_documents.0.number");
          window.bound.submit();
          await isDone();
          return [...first, kept, calls.uploads, calls.aborted, calls.bodies.length, JSON.stringify(calls.bodies[0]) === JSON.stringify(calls.bodies[1]), window.codes("rest")];
        }`)()), [1, [], ["/identifying_documents.0.files.0", "/address_documents.0.files.0"], "X1", ["0.pdf", "1.pdf"], 0, 2, true, []]);
      });
    }

    await t.test("what the server answers lands at its input, while it is disabled and when it is no more", async () => {
      assert.deepEqual(await sending(async ({ form, answers, bind, isDone, lock, unlock }) => {
        const bound = bind();
        const issue = (path) => ({ path, code: "server_refused", severity: "error", message: "no" });
        answers.push({ issues: [issue("identifying_documents.0.number")] });
        form.addEventListener("submit", lock);
        form.addEventListener("fin:refused", unlock);
        form.requestSubmit();
        await isDone();
        const told = [window.marked(), document.activeElement.name];
        lock();
        await window.wait(30);
        bound.serverErrors([issue("identifying_documents.0.country")]);
        told.push(window.marked());
        unlock();
        await window.wait(30);
        told.push(window.marked(), window.codes("rest"));
        return told;
      }), [
        ["identifying_documents.0.number"], "identifying_documents.0.number",
        ["identifying_documents.0.number", "identifying_documents.0.country"],
        ["identifying_documents.0.number", "identifying_documents.0.country"], [],
      ]);
    });

    await t.test("an error stays where it is while its input is disabled, as for a call of the host's own", async () => {
      assert.deepEqual(await on(async () => {
        const form = window.page('<form><fieldset><input name="basic_info.email" value="bad"><input name="basic_info.phone" value="+14155552671"></fieldset><p id="rest" data-issues=""></p></form>');
        const bound = window.bindForm(form, window.options);
        const told = [];
        const note = () => told.push(window.marked(), window.codes("rest").includes("email_format"), bound.form.value("basic_info.phone"));
        bound.check("basic_info.email");
        note();
        form.querySelector("fieldset").disabled = true;
        await window.wait(30);
        bound.check("basic_info.email");
        note();
        form.querySelector("fieldset").disabled = false;
        await window.wait(30);
        note();
        bound.dispose();
        return told;
      }), new Array(3).fill([["basic_info.email"], false, "+14155552671"]).flat());
    });

    await t.test("what is disabled for good is not sent, has no issues, and is asked again when it is enabled", async () => {
      assert.deepEqual(await on(async () => {
        const form = window.page('<form><input name="basic_info.email" value="bad"><input name="address.city" value="Bonn"><input type="radio" name="basic_info.gender" value="MALE" checked><input type="radio" name="basic_info.gender" value="FEMALE"><p id="rest" data-issues=""></p></form>');
        const bound = window.bindForm(form, window.options);
        const [mail, , male] = form.elements;
        bound.check("basic_info.email");
        const told = [window.marked()];
        mail.disabled = male.disabled = true;
        bound.check("basic_info.email");
        told.push(window.marked(), bound.form.value("basic_info.email") ?? null, bound.form.value("basic_info.gender") ?? null, bound.form.value("address.city"));
        mail.disabled = false;
        await window.wait(30);
        told.push(bound.form.value("basic_info.email"), window.marked());
        bound.dispose();
        return told;
      }), [["basic_info.email"], [], null, null, "Bonn", "bad", ["basic_info.email"]]);
    });

    await t.test("a form that is disabled until the page is ready is read when it is enabled", async () => {
      assert.deepEqual(await on(async () => {
        const form = window.page('<form><fieldset disabled><input name="basic_info.email" value="a@b.example"><input name="address.city" value="Bonn"></fieldset></form>');
        const bound = window.bindForm(form, window.options);
        form.querySelector("fieldset").disabled = false;
        await window.wait(30);
        const told = [bound.form.value("basic_info.email"), bound.form.value("address.city")];
        bound.dispose();
        return told;
      }), ["a@b.example", "Bonn"]);
    });

    await t.test("none of this was an error that nobody hears", async () => {
      assert.deepEqual((await notes()).errors, []);
    });
  });
}
