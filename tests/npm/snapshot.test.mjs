// Who listens to a form of the packed package, and what they see of it: as React's useSyncExternalStore asks for it.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { bases, random, varied } from "./bodies.mjs";
import { consumer, guide, run } from "./support.mjs";

const { directory, installed } = consumer({ after });
const { FinOnboardingError, addMessages, createForm, loadTaxIds } = await import(pathToFileURL(join(installed, "node.js")));

const today = { today: "2026-11-21" };

/** A form that holds a body, and how often who listens was told. */
function listened(body = {}, options = today) {
  const form = createForm(options);
  for (const [name, value] of Object.entries(body)) form.set(name, value);
  const told = { times: 0 };
  told.end = form.subscribe(() => (told.times += 1));
  return { form, told };
}

test("a snapshot is what the form holds and what is found in it", () => {
  const { form } = listened(guide.create);
  const { values, issues, valid } = form.getSnapshot();
  assert.deepEqual([values, valid], [guide.create, true]);
  assert.deepEqual(issues, form.issues());
  form.set("basic_info.email", "a@");
  const now = form.getSnapshot();
  assert.deepEqual([now.values.basic_info.email, now.valid, now.issues], ["a@", false, form.issues()]);
  assert.equal(values.basic_info.email, guide.create.basic_info.email, "the one before is as it was");
});

test("it is another one exactly when something that can be seen has changed, and then who listens is told", () => {
  const { form, told } = listened(guide.create);
  const changes = (what, act, expected) => {
    const [before, times] = [form.getSnapshot(), told.times];
    act();
    const after = form.getSnapshot();
    assert.equal(after !== before, expected, what);
    assert.equal(told.times - times, expected ? 1 : 0, `${what}: told`);
    assert.equal(form.getSnapshot(), after, `${what}: asked again`);
  };
  changes("a value", () => form.set("basic_info.first_name", "José"), true);
  changes("the same value", () => form.set("basic_info.first_name", "José"), false);
  changes("a value without issues", () => form.set("address.city", "Oakland"), true);
  changes("a section of the same values", () => form.set("address", { ...form.value("address") }), false);
  changes("meta_data", () => form.set("meta_data", { reference: "x", list: [{ a: 1 }] }), true);
  changes("the same meta_data", () => form.set("meta_data", { reference: "x", list: [{ a: 1 }] }), false);
  changes("an entry", () => form.add("basic_info.tax_info"), true);
  changes("one that is gone", () => form.remove("basic_info.tax_info.1"), true);
  changes("one that was not there", () => form.remove("basic_info.tax_info.7"), false);
  changes("reading", () => [form.issues(), form.fields(), form.progress(), form.draft(), form.build(), form.value("address")], false);
  changes("the same options", () => form.setOptions(today), false);
  changes("an option that changes no issue", () => form.setOptions({ ...today, selfieRequired: true }), true);
  changes("a catalogue", () => form.setOptions({ ...today, catalogue: { occupations: [1] } }), true);
  changes("the same one, for it may hold other rows now", () => form.setOptions({ ...today, catalogue: { occupations: [1] } }), true);
  const draft = form.draft();
  changes("nothing is restored", () => form.restore({}), false);
  changes("reset", () => form.reset(), true);
  changes("reset again", () => form.reset(), false);
  changes("restore", () => form.restore(draft), true);
  changes("a path that does not exist", () => assert.throws(() => form.set("basic_info.nope", 1), FinOnboardingError), false);
});

test("what is said of the same values may change beside the form", async () => {
  const { form } = listened({ basic_info: { email: "a@", country_of_residence: "DEU", tax_info: [{ country_code: "DEU", document_type: "IdNr", document_id: "86 095 742 718" }] } });
  const before = form.getSnapshot();
  addMessages({ tag: "en", messages: { not_in_v1: "Said nowhere here" } });
  assert.equal(form.getSnapshot(), before);
  addMessages({ tag: "en", messages: { invalid_email: "In full, please" } });
  const said = form.getSnapshot();
  assert.notEqual(said, before);
  assert.ok(said.issues.some(({ message }) => message === "In full, please"));
  await loadTaxIds();
  assert.deepEqual(form.getSnapshot().issues, form.issues());
});

test("nothing in a snapshot can be changed, and its parts that are as before are the same objects", () => {
  const { form } = listened({ ...guide.create, meta_data: { deep: [{ down: ["x"] }] } });
  const before = form.getSnapshot();
  const frozen = (value) => typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
  assert.ok(frozen(before));
  form.set("basic_info.email", "a@");
  const { values, issues } = form.getSnapshot();
  assert.ok(frozen(form.getSnapshot()));
  for (const name of ["address", "financial_profile", "meta_data"]) assert.equal(values[name], before.values[name], name);
  assert.equal(values.basic_info.tax_info, before.values.basic_info.tax_info);
  assert.notEqual(values.basic_info, before.values.basic_info);
  form.set("address.city", "Oakland");
  assert.equal(form.getSnapshot().issues, issues);
});

test("names that are more than names are only names", () => {
  const { form } = listened();
  form.set("meta_data", JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "hasOwnProperty": 3}'));
  const before = form.getSnapshot();
  assert.deepEqual(Object.keys(before.values.meta_data).sort(), ["constructor", "hasOwnProperty"].sort());
  form.set("meta_data", JSON.parse('{"__proto__": {"a": 1}, "constructor": 2, "hasOwnProperty": 3}'));
  assert.equal(form.getSnapshot(), before);
  assert.equal({}.a, undefined);
});

test("a listener that throws, ends another one, sets or disposes does not break the others", () => {
  writeFileSync(join(directory, "listeners.mjs"), `
    import { createForm } from "fin-onboarding";
    const reported = [];
    globalThis.reportError = (error) => reported.push(error.message);
    const form = createForm({ today: "2026-11-21" });
    const told = [];
    const ends = {};
    const listen = (name, act = () => {}) => (ends[name] = form.subscribe(() => { told.push(name); act(); }));
    listen("throws", () => { throw new Error("mine"); });
    listen("ends", () => { ends.ended(); ends.ends(); });
    listen("ended");
    listen("sets", () => form.set("basic_info.first_name", "Maria"));
    listen("late", () => listen("added"));
    const changes = form.set("basic_info.last_name", "Garcia");
    const first = told.splice(0);
    ends.late();
    form.set("basic_info.last_name", "Lopez");
    const second = told.splice(0);
    ends.throws(); ends.sets(); ends.throws();
    listen("disposes", () => form.dispose());
    listen("never");
    form.set("basic_info.last_name", "Garcia");
    const thrown = ["getSnapshot", "subscribe"].map((name) => { try { form[name](() => {}); } catch ({ code }) { return code; } });
    ends.never();
    console.log(JSON.stringify({ changes: changes.length, first, second, last: told, reported, thrown }));
  `);
  const { changes, first, second, last, reported, thrown } = JSON.parse(run(process.execPath, ["listeners.mjs"], { cwd: directory }));
  assert.equal(changes, 1);
  // What "sets" changes is told to all before the rest hear of what came first.
  assert.deepEqual(first, ["throws", "ends", "sets", "throws", "sets", "late", "late"]);
  assert.deepEqual(second.filter((name) => name !== "added"), ["throws", "sets"]);
  assert.ok(second.includes("added"));
  assert.deepEqual(last.filter((name) => name !== "added"), ["disposes"]);
  assert.deepEqual(reported, ["mine", "mine", "mine"]);
  assert.deepEqual(thrown, ["disposed", "disposed"]);
});

test("the same function may listen twice, and each is ended by itself", () => {
  const form = createForm(today);
  let times = 0;
  const listener = () => (times += 1);
  const [one, other] = [form.subscribe(listener), form.subscribe(listener)];
  form.set("basic_info.email", "a@b.de");
  assert.equal(times, 2);
  one();
  one();
  form.set("basic_info.email", "c@b.de");
  assert.equal(times, 3);
  other();
  form.set("basic_info.email", "d@b.de");
  assert.equal(times, 3);
});

test("whatever is set, who keeps the snapshot up to date has what the form holds", () => {
  const chance = random(11);
  for (let n = 0; n < 200; n++) {
    const body = varied("create", chance);
    const { form } = listened(bases.create);
    let seen = form.getSnapshot();
    form.subscribe(() => (seen = form.getSnapshot()));
    for (const [name, value] of Object.entries(body)) {
      try {
        form.set(name, value);
      } catch (error) {
        assert.equal(error.code, "unknown_path");
        continue;
      }
      assert.deepEqual(seen.issues, form.issues());
      assert.deepEqual(seen.values[name], form.value(name));
    }
  }
});
