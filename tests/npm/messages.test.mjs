// The messages' languages in the packed package: which one a tag finds, what the host says over them, and that every
// part of the package speaks the language that it was asked for.
import assert from "node:assert/strict";
import { cpSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after, beforeEach } from "node:test";
import { pathToFileURL } from "node:url";
import { bases } from "./bodies.mjs";
import { browsers } from "./browsers.mjs";
import { openPage } from "./page.mjs";
import { consumer, everything, guide, run } from "./support.mjs";

const { directory, installed } = consumer({ after });
const from = (name, place = installed) => import(pathToFileURL(join(place, name)));
const { languages } = await from("messages.js");
const files = Object.fromEntries(await Promise.all(languages.map(async ({ tag }) => [tag, (await from(`messages/${tag}.js`)).default])));
const others = languages.map(({ tag }) => tag).filter((tag) => tag !== "en");

// What has been added stays, so each test has a package of its own.
let copy, copies = 0, api, loadMessages;
beforeEach(async () => {
  copy = join(directory, `copy${copies++}`);
  cpSync(installed, copy, { recursive: true });
  api = await everything(copy);
  ({ loadMessages } = await from("messages.js", copy));
});

// Exactly: what is put right by itself has no message.
const today = { today: "2026-11-21", exact: true };
const german = { ...today, language: "de" };
const email = (options) => api.validateField("basic_info.email", "Maria@Example.com", options).issues[0].message;
const upload = (options) => {
  const file = { field: "file1", name: "a.jpg", type: "image/jpeg", size: 99_000_000, head: new Uint8Array([255, 216, 255, 224]) };
  return api.validateUpload({ customer_id: "1", files: [file] }, { ...options, maxFileSize: 12_345_678 })
    .issues.find(({ code }) => code === "file_too_large");
};
const messages = (issues) => issues.map(({ message }) => message);
/** Issues of many kinds: with words, numbers, names and nothing in their messages. */
const odd = {
  ...guide.create,
  verification_type: "NONE",
  basic_info: { ...guide.create.basic_info, first_name: "", last_name: 5, dob: "2020-01-01", email: "Maria@Example.com", phone: "+1", tax_info: [] },
  address: { ...guide.create.address, street_line_1: "", country: "XXX" },
  financial_profile: { ...guide.create.financial_profile, monthly_volume_usd: -1, source_of_fund_ids: {} },
  nickname: "x",
};
/** What a language says of an e-mail address with capitals. */
const lower = (tag) => files[tag].messages[files.en.messages.indexOf("Email must be all lowercase")];

test("every language has a file, which says of itself what the list says", () => {
  assert.equal(languages.length, 20);
  assert.deepEqual(readdirSync(join(installed, "messages")).filter((name) => name.endsWith(".js")).sort(), languages.map(({ tag }) => `${tag}.js`).sort());
  for (const { tag, name, direction } of languages) {
    const { messages, words, people, labels, ...about } = files[tag];
    assert.deepEqual(about, { tag, name, direction });
    assert.equal(messages.length, files.en.messages.length, tag);
    assert.deepEqual(Object.keys(words), Object.keys(files.en.words), tag);
    assert.equal(labels.length, files.en.labels.length, tag);
    assert.ok(Object.keys(people).length > 15, tag);
    assert.equal(Intl.getCanonicalLocales(tag)[0], tag);
    if (typeof Intl.Locale.prototype.getTextInfo === "function") assert.equal(new Intl.Locale(tag).getTextInfo().direction, direction, tag);
  }
});

test("a script imports the entries by their names", () => {
  writeFileSync(join(directory, "messages.mjs"), `
    import { addMessages, validateField } from "fin-onboarding";
    import { languages, loadMessages } from "fin-onboarding/messages";
    import french from "fin-onboarding/messages/fr";
    addMessages(french);
    const say = (language) => validateField("basic_info.email", "A@B.de", { language, exact: true }).issues[0].message;
    console.log(JSON.stringify([languages.length, await loadMessages("de-AT"), say("fr-CA"), say("de"), say("it")]));`);
  const said = JSON.parse(run(process.execPath, ["messages.mjs"], { cwd: directory }));
  assert.deepEqual(said, [20, "de", lower("fr"), lower("de"), lower("en")]);
});

test("a language is spoken once it has been loaded, and until then English", async () => {
  for (const tag of others) {
    assert.equal(email({ ...today, language: tag }), lower("en"), tag);
    assert.equal(await loadMessages(tag), tag);
    assert.equal(email({ ...today, language: tag }), lower(tag), tag);
    assert.notEqual(lower(tag), lower("en"));
  }
  assert.equal(email(today), lower("en"));
});

test("every message of a report is the language's, with nothing left to fill in", async () => {
  const plain = api.validateCreate(odd, today).issues;
  assert.ok(new Set(plain.map(({ code }) => code)).size > 9);
  for (const tag of others) {
    await loadMessages(tag);
    const { issues } = api.validateCreate(odd, { ...today, language: tag });
    const bare = ({ message, ...rest }) => rest;
    assert.deepEqual(issues.map(bare), plain.map(bare), tag);
    issues.forEach(({ message, code }, n) => {
      assert.notEqual(message, plain[n].message, `${tag} ${code}`);
      assert.doesNotMatch(message, /[{}]|undefined/, `${tag} ${code}`);
    });
  }
});

test("a tag finds the language that fits it best, loaded and spoken alike", async () => {
  const fitting = {
    "de-AT": "de", "DE": "de", "pt": "pt-BR", "pt-PT": "pt-BR", "zh": "zh-Hans", "zh-CN": "zh-Hans", "zh-SG": "zh-Hans", "zh-TW": "en", "zh-Hant": "en", "zh-HK": "en", "cmn": "zh-Hans",
    "tl": "fil", "fil-PH": "fil", "in": "id", "es-419": "es", "ar-EG": "ar", "sw-KE": "sw", "en-GB": "en", "hi-Latn": "hi", "uk-u-nu-latn": "uk",
  };
  for (const [tag, found] of Object.entries(fitting)) {
    assert.equal(await loadMessages(tag), found, tag);
    assert.equal(email({ ...today, language: tag }), lower(found), tag);
  }
  for (const tag of ["nl", "und", "xx-YY", "", "de_AT", "d", "zxx", "x-klingon", "\u0000", "constructor", "__proto__"]) {
    assert.equal(await loadMessages(tag), "en", tag);
    assert.equal(email({ ...today, language: tag }), lower("en"), tag);
  }
  for (const tag of [undefined, null]) assert.equal(email({ ...today, language: tag }), lower("en"));
  for (const tag of [undefined, null, 5, {}, Symbol("de")]) assert.equal(await loadMessages(tag), "en");
});

test("a server is asked for any tag, and speaks each one's language", async () => {
  await Promise.all(others.map(loadMessages));
  for (let n = 0; n < 3000; n++) {
    const tag = others[n % others.length];
    assert.equal(email({ ...today, language: `${tag}-x-${n}` }), lower(tag));
    assert.equal(email({ ...today, language: `${"n".repeat(n % 9)}-${n}` }), lower("en"));
  }
});

test("the host's messages stay over the package's, whichever came first", async () => {
  api.addMessages({ tag: "en", messages: { email_not_lowercase: "Small letters, please" } });
  api.addMessages({ tag: "de", messages: { email_not_lowercase: "Bitte klein" } });
  assert.deepEqual([email(today), email({ ...today, language: "en-GB" }), email(german)], ["Small letters, please", "Small letters, please", "Bitte klein"]);
  await loadMessages("de");
  assert.equal(email(german), "Bitte klein");
  const said = api.validateCreate(odd, german).issues;
  assert.equal(said.find(({ code }) => code === "required").message, "first_name ist ein Pflichtfeld");
  api.addMessages({ tag: "de", messages: { required: "{member}, {member} fehlt" } });
  assert.equal(api.validateCreate(odd, german).issues.find(({ code }) => code === "required").message, "first_name, first_name fehlt");
  assert.equal(email(german), "Bitte klein");
  api.addMessages({ tag: "de-CH", messages: { email_not_lowercase: "Bitte gross nicht" } });
  assert.deepEqual(["de", "de-CH", "de-AT"].map((language) => email({ ...today, language })), ["Bitte klein", "Bitte gross nicht", "Bitte klein"]);
});

test("the host may bring a language of its own, and what it lacks is English", () => {
  api.addMessages({ tag: "nl", messages: { email_not_lowercase: "Alleen kleine letters", wrong_type: "Moet {expected} zijn" }, words: { text: "een tekst" } });
  const dutch = { ...today, language: "nl-BE" };
  assert.equal(email(dutch), "Alleen kleine letters");
  const { issues } = api.validateCreate(odd, dutch);
  const says = (code, params) => issues.find((issue) => issue.code === code && (params === undefined || issue.params.expected === params)).message;
  assert.deepEqual([says("wrong_type", "text"), says("required"), says("wrong_type", "list")], ["Moet een tekst zijn", "first_name is required", "Moet a list zijn"]);
  api.addMessages({ tag: "zh-Hant", messages: { email_not_lowercase: "請用小寫" } });
  assert.deepEqual(["zh-TW", "zh-HK", "zh-Hant"].map((language) => email({ ...today, language })), ["請用小寫", "請用小寫", "請用小寫"]);
});

test("near languages do not speak for another one that has its own words", async () => {
  api.addMessages({ tag: "en-GB", messages: { email_not_lowercase: "Lower case, if you please" } });
  assert.deepEqual(["en", "en-US", "en-GB"].map((language) => email({ ...today, language })), [lower("en"), lower("en"), "Lower case, if you please"]);
  await loadMessages("zh");
  api.addMessages({ tag: "zh-Hant", messages: { email_not_lowercase: "請用小寫" } });
  assert.deepEqual(["zh", "zh-SG", "zh-MO"].map((language) => email({ ...today, language })), [lower("zh-Hans"), lower("zh-Hans"), "請用小寫"]);
});

test("the host's messages stay over the package's also under another tag of the same language", async () => {
  const own = { email_not_lowercase: "mine" };
  for (const [tag, tags] of Object.entries({
    pt: ["pt", "pt-BR", "pt-PT"], zh: ["zh", "zh-CN", "zh-Hans"], "zh-Hans-CN": ["zh", "zh-SG"], "de-DE": ["de", "de-AT"], tl: ["fil", "tl"], in: ["id", "in"],
    "en-US": ["en", "en-US", "en-GB", undefined],
  })) {
    api.addMessages({ tag, messages: own });
    await loadMessages(tag);
    for (const language of tags) assert.equal(email({ ...today, language }), "mine", `${tag} ${language}`);
  }
  api.addMessages({ tag: "en", messages: { email_not_lowercase: "later" } });
  assert.deepEqual(["en", "en-US"].map((language) => email({ ...today, language })), ["later", "later"]);
});

test("a script that fits is nearer than a region that does, and old names are the new ones", async () => {
  const add = (tag) => api.addMessages({ tag, messages: { email_not_lowercase: tag } });
  const say = (...tags) => tags.map((language) => email({ ...today, language }));
  await loadMessages("zh");
  add("zh-TW");
  assert.deepEqual(say("zh-HK", "zh-Hant", "zh-Hant-MO", "zh-TW"), ["zh-TW", "zh-TW", "zh-TW", "zh-TW"]);
  assert.deepEqual(say("zh", "zh-SG"), [lower("zh-Hans"), lower("zh-Hans")]);
  add("sr-Latn-BA");
  assert.deepEqual(say("sr"), ["sr-Latn-BA"]);
  add("sr");
  assert.deepEqual(say("sr-Latn", "sh", "sr-RS", "sr-BA"), ["sr-Latn-BA", "sr-Latn-BA", "sr", "sr"]);
  add("no");
  assert.deepEqual(say("nb", "nb-NO", "no", "nn"), ["no", "no", "no", lower("en")]);
  add("he");
  assert.deepEqual(say("iw", "HE-il"), ["he", "he"]);
  add("de-CH-1996");
  add("de-CH");
  await loadMessages("de");
  assert.deepEqual(say("de-CH", "de-AT", "de-LI"), ["de-CH", lower("de"), lower("de")]);
});

test("what cannot be added is refused with a sentence, and nothing of it is added", () => {
  const refused = (added, sentence) =>
    assert.throws(() => api.addMessages(added), (error) =>
      error instanceof api.FinOnboardingError && error.code === "invalid_messages" && sentence.test(error.message), JSON.stringify(added));
  refused({ tag: "en", messages: { email_not_lowercase: "x", requird: "y" } }, /"requird"/);
  refused({ tag: "en", messages: { email_not_lowercase: "x", constructor: "y" } }, /"constructor"/);
  refused({ tag: "en", messages: { required: 5 } }, /"required"/);
  refused({ tag: "en", messages: { usually_required: "SpherePay's" } }, /"usually_required"/);
  refused({ tag: "en", messages: JSON.parse('{"__proto__": "y"}') }, /"__proto__"/);
  refused({ tag: "en", messages: [5] }, /"0"/);
  for (const messages of [undefined, null, ""]) refused({ tag: "en", messages }, /texts by code/);
  for (const text of [Symbol("text"), 5, null, {}]) refused({ tag: "en", messages: { wrong_type: "x" }, words: { text } }, /texts as words/);
  for (const tag of ["de_AT", "", undefined, null, 5, "x-own", "i-klingon"]) refused({ tag, messages: {} }, /a tag of BCP 47/);
  assert.throws(() => api.addMessages({ tag: "en", messages: { email_not_lowercase: "x", get required() { throw new RangeError("the host's own"); } } }), /the host's own/);
  refused(undefined, /a tag of BCP 47/);
  assert.equal(email(today), lower("en"));
  assert.equal(api.validateField("basic_info.first_name", 5, today).issues[0].message, "Must be a text");
  api.addMessages(Object.freeze({ tag: "fr", messages: Object.freeze({ required: "x" }), words: Object.freeze(JSON.parse('{"__proto__": "x"}')) }));
  assert.equal(api.validateField("basic_info.first_name", 5, { ...today, language: "fr" }).issues[0].message, "Must be a text");
  for (const nothing of [undefined, null, {}]) assert.throws(() => api.addMessages(nothing));
});

test("numbers are written as the language writes them, and stay numbers in params", async () => {
  await Promise.all(others.map(loadMessages));
  for (const tag of ["en", "de-CH", "en-IN", ...others]) {
    const { message, params } = upload({ ...today, language: tag });
    assert.deepEqual(params, { kilobytes: 12_345 }, tag);
    assert.ok(message.includes(new Intl.NumberFormat(tag).format(12_345)), `${tag}: ${message}`);
  }
  assert.equal(upload({ ...today, language: "nl" }).message, "Larger than 12,345 KB; please make it smaller");
  assert.match(upload(german).message, /12\.345 KB/);
});

test("a message's param is the one of this issue, not of the last", async () => {
  await loadMessages("de");
  const say = (path, options) => api.validateField(path, 5, options).issues[0].message;
  for (let n = 0; n < 3; n++) {
    assert.equal(say("basic_info.first_name", german), "Erwartet wird ein Text");
    assert.equal(say("basic_info.tax_info", german), "Erwartet wird eine Liste");
    assert.equal(say("basic_info.first_name", today), "Must be a text");
  }
});

test("forms speak their own language, also one that is loaded while they live", async () => {
  const [one, other, third] = ["de", "fr", undefined].map((language) => api.createForm({ ...today, language }));
  const set = (form) => form.set("basic_info.email", "Maria@Example.com")[0].issues[0].message;
  assert.deepEqual([one, other, third].map(set), [lower("en"), lower("en"), lower("en")]);
  await loadMessages("de");
  await loadMessages("fr");
  const say = (form) => form.issues("basic_info.email")[0].message;
  assert.deepEqual([one, other, third].map(say), [lower("de"), lower("fr"), lower("en")]);
  one.set("basic_info.email", "maria@example.com");
  other.set("basic_info.email", "maria@example.com");
  assert.deepEqual([one, other].map(set), [lower("de"), lower("fr")]);
  const built = [one, third, other].map((form) => form.build().issues.find(({ path }) => path === "basic_info.first_name").message);
  assert.deepEqual(built, ["first_name ist ein Pflichtfeld", "first_name is required", "Le champ first_name est obligatoire"]);
  assert.equal(email(today), lower("en"), "a form's language is not the next call's");
  const added = messages(one.add("basic_info.tax_info", {}).changes.flatMap(({ issues }) => issues));
  assert.ok(added.length > 0 && added.every((message) => !/required/.test(message)), String(added));
  one.dispose();
  api.addMessages({ tag: "fr", messages: { email_not_lowercase: "Tout petit" } });
  assert.equal(say(other), "Tout petit");
  assert.throws(() => one.issues(), (error) => error.code === "disposed");
});

test("a form that changes its language tells every place that has something to say", async () => {
  await loadMessages("de");
  const form = api.createForm(today);
  form.set("basic_info.email", "Maria@Example.com");
  const before = form.issues();
  const changes = form.setOptions(german);
  assert.deepEqual(changes.flatMap(({ issues }) => issues).length, before.length);
  assert.ok(changes.flatMap(({ issues }) => issues).every(({ message }) => !messages(before).includes(message)));
  assert.deepEqual(form.setOptions(german), []);
  assert.equal(form.issues("basic_info.email")[0].message, lower("de"));
  assert.throws(() => form.setOptions({ get language() { throw new Error("hostile"); } }), api.FinOnboardingError);
  assert.equal(form.issues("basic_info.email")[0].message, lower("de"));
});

test("building, migrating and answering speak it too", async () => {
  await loadMessages("de");
  assert.ok(messages(api.buildCreate(odd, german).issues).includes("first_name ist ein Pflichtfeld"));
  const unresolved = messages(api.migrateCreate(bases.v1_create, german).unresolved);
  assert.ok(unresolved.length > 0 && unresolved.every((message) => !messages(api.migrateCreate(bases.v1_create, today).unresolved).includes(message)));
});

test("an answer of the API is said in the language as far as our checks know it, and else in the server's words", async () => {
  const body = { message: "Validation failed", errors: {
    "basic_info.email": ["Email must be all lowercase", "Email is taken"], "financial_profile.occupation_id": ["occupation_id is required"],
  } };
  const say = (options) => api.parseApiError(422, body, options).issues.map(({ code, message }) => [code, message]);
  const plain = [["email_not_lowercase", lower("en")], ["server_refused", "Email is taken"], ["required", "occupation_id is required"]];
  for (const options of [undefined, null, {}, { language: "de" }, { language: 5 }, { language: {} }]) assert.deepEqual(say(options), plain);
  await loadMessages("de");
  assert.deepEqual(say(), plain);
  assert.deepEqual(say(german), [["email_not_lowercase", lower("de")], ["server_refused", "Email is taken"], ["required", "occupation_id ist ein Pflichtfeld"]]);
  const people = (options) => say({ ...options, labels: true })[2][1];
  assert.deepEqual([people(), people(german)], ["Occupation is required", "Beruf ist ein Pflichtfeld"]);
  assert.equal(say({ labels: { "financial_profile.occupation_id": "Your job" } })[2][1], "Your job is required");
  for (const labels of [5, { a: 5 }, () => {}, new Proxy({}, { ownKeys() { throw new Error("no"); } })]) assert.deepEqual(say({ labels }), plain);
  const conflict = { error: { code: "conflict", message: "An attach request is already in progress for this customer" } };
  const { issues, message } = api.parseApiError(409, conflict, german);
  assert.deepEqual([message, issues[0].code], [conflict.error.message, "attach_in_flight"]);
  assert.match(issues[0].message, /^Für diesen Kunden/);
  api.addMessages({ tag: "en", messages: { required: "Please fill in {member}" } });
  assert.deepEqual(say()[2], ["required", "Please fill in occupation_id"]);
});

test("lines speak it, two at once each its own, also what is added between two calls", async () => {
  const bytes = new TextEncoder().encode(`${JSON.stringify(odd)}\nno JSON\n`);
  const say = async (options) => (await api.validateCreateLines(bytes, options)).findings.map(({ issues }) => messages(issues));
  const plain = await say(today);
  assert.deepEqual(await say(german), plain);
  await loadMessages("de");
  await loadMessages("ja");
  const japanese = { ...today, language: "ja" };
  const [de, en, ja] = await Promise.all([say(german), say(today), say(japanese)]);
  assert.deepEqual(en, plain);
  assert.deepEqual(de[0], messages(api.validateCreate(odd, german).issues));
  assert.deepEqual(ja[0], messages(api.validateCreate(odd, japanese).issues));
  assert.equal(de[1][0], "Die Zeile ist kein JSON");
  api.addMessages({ tag: "en", messages: { not_json: "No JSON" } });
  assert.deepEqual((await say(today))[1], ["No JSON"]);
});

test("SpherePay's entry speaks the languages that were added, whichever entry they were added by", async () => {
  const sphere = await from("sphere-node.js", copy);
  const say = (options) => messages(sphere.validateCustomer({ ...bases.sphere_individual, email: 5, address: null, meta: { a: [] } }, options).issues);
  const plain = say(), german = { language: "de" };
  assert.ok(plain.length > 2);
  assert.equal(sphere.addMessages, api.addMessages);
  assert.deepEqual(say(german), plain);
  await loadMessages("de");
  assert.notDeepEqual(say(german), plain);
  for (const tag of others) {
    sphere.addMessages(files[tag]);
    const said = say({ language: tag });
    assert.ok(said.every((message) => !plain.includes(message) && !/[{}]/.test(message)), `${tag}: ${said}`);
  }
  assert.ok(say(german).includes("Erwartet wird ein Text, eine Zahl, true, false oder null"));
  assert.deepEqual(say(), plain);
  sphere.addMessages({ tag: "en", messages: { usually_required: "{member}, please" } });
  const { issues } = sphere.validateCustomer({ type: "individual", email: "jane.smith@example.com" });
  assert.ok(issues.some(({ code, message }) => code === "usually_required" && message === "address, please"), JSON.stringify(issues));
  assert.throws(() => sphere.addMessages({ tag: "en", messages: { nope: "x" } }), (error) => error instanceof sphere.FinOnboardingError && error.code === "invalid_messages");
});

test("a file that cannot be loaded is said to be so, and the page speaks on", async () => {
  const [there, away] = ["sw.js", "away.js"].map((name) => join(copy, "messages", name));
  renameSync(there, away);
  await assert.rejects(loadMessages("sw"), /^FinOnboardingError: fin-onboarding: the messages could not be loaded: /);
  assert.equal(email({ ...today, language: "sw" }), lower("en"));
});

test("the modules and the main entry hold no other language than English", () => {
  for (const name of readdirSync(installed).filter((name) => /\.(js|wasm)$/.test(name))) {
    const text = readFileSync(join(installed, name), "utf8");
    for (const tag of others) assert.ok(!text.includes(lower(tag)), `${name}: ${tag}`);
    if (name.endsWith(".wasm")) assert.ok(!text.includes(lower("en")), name);
  }
});

for (const [name, start] of Object.entries(browsers)) {
  test(`a page without a bundler loads and speaks all of them in ${name}`, { timeout: 180_000 }, async (t) => {
    const page = consumer(t).directory;
    writeFileSync(join(page, "page.js"), `
      import init, { addMessages, createForm, validateField } from "/node_modules/fin-onboarding/index.js";
      import { languages, loadMessages } from "/node_modules/fin-onboarding/messages.js";
      addMessages({ tag: "fr", messages: { required: "Il manque {member}" } });
      await init();
      const form = createForm({ language: "ar", exact: true });
      const say = (language) => validateField("basic_info.email", "A@B.de", { language, exact: true }).issues[0].message;
      const found = { early: say("de"), said: {}, tags: [] };
      for (const { tag } of languages) {
        found.tags.push(await loadMessages(tag));
        found.said[tag] = say(tag);
      }
      found.french = validateField("basic_info.first_name", "", { language: "fr-CA" }).issues[0].message;
      found.form = form.set("basic_info.email", "A@B.de")[0].issues[0].message;
      found.unknown = [await loadMessages("nl"), say("nl")];
      document.body.dataset.found = JSON.stringify(found);`);
    const { found } = await openPage(t, start, page);
    assert.equal(found.early, lower("en"));
    assert.deepEqual(found.tags, languages.map(({ tag }) => tag));
    for (const { tag } of languages) assert.equal(found.said[tag], lower(tag), tag);
    assert.deepEqual([found.french, found.form, found.unknown], ["Il manque first_name", lower("ar"), ["en", lower("en")]]);
  });
}
