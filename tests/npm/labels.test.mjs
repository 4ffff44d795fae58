// What people call things in the packed package: labels, choices and countries, and messages that are made of them.
import assert from "node:assert/strict";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { bases } from "./bodies.mjs";
import { bodiesOfCases } from "./cases.mjs";
import { consumer, everything } from "./support.mjs";

const { installed } = consumer({ after });
const api = await everything(installed);
const { addMessages, choicesOf, countries, createForm, labelOf, validateAttach, validateCreate, validateField } = api;
const { languages, loadMessages } = await import(pathToFileURL(join(installed, "messages.js")));
const tags = languages.map(({ tag }) => tag);

const today = { today: "2026-11-21" };
const people = { ...today, labels: true };
const misuse = (code) => (error) => error instanceof api.FinOnboardingError && error.code === code;
const says = (path, value, options) => validateField(path, value, { ...people, ...options }).issues[0].message;
/** Each input of both bodies. */
const inputs = () => [createForm(today), createForm({ ...today, kind: "attach" })].flatMap((form) => form.fields());

test("before a language is loaded things are called as in English", () => {
  assert.equal(labelOf("basic_info.dob", { language: "de" }), "Date of birth");
  assert.equal(says("basic_info.dob", "", { language: "de" }), "Date of birth is required");
});

test("then", async (t) => {
  await Promise.all(tags.map(loadMessages));

  await t.test("inputs, sections, lists and entries have labels", () => {
    const labels = {
      "basic_info.first_name": ["First name", "Nombre", "الاسم الأول", "名"],
      "basic_info.first_name_en": ["First name (in English letters)", "Nombre (en caracteres ingleses)", "الاسم الأول (بالأحرف الإنجليزية)", "名（ローマ字）"],
      "basic_info.tax_info": ["Tax numbers", "Números fiscales", "الأرقام الضريبية", "納税者番号"],
      "basic_info.tax_info.0": ["Tax number", "Número fiscal", "الرقم الضريبي", "納税者番号"],
      "basic_info.tax_info.7.document_id": ["Tax number", "Número fiscal", "الرقم الضريبي", "納税者番号"],
      "address": ["Address", "Dirección", "العنوان", "住所"],
      "address.country": ["Country", "País", "البلد", "国"],
      "identifying_documents.0.country": ["Issuing country", "País emisor", "بلد الإصدار", "発行国"],
      "identifying_documents.1.files.0.uri": ["File", "Archivo", "الملف", "ファイル"],
      "identifying_documents.1.files.0": ["File", "Archivo", "الملف", "ファイル"],
      "address_documents.0": ["Proof of address", "Comprobante de domicilio", "إثبات العنوان", "住所を証明する書類"],
      "financial_profile.source_of_fund_ids.0": ["Source of funds", "Origen de los fondos", "مصدر الأموال", "資金源"],
    };
    for (const [path, called] of Object.entries(labels)) {
      assert.deepEqual(["en", "es", "ar", "ja"].map((language) => labelOf(path, { language })), called, path);
    }
    for (const language of tags) {
      for (const { path } of inputs()) assert.match(labelOf(path, { language }), /^[^{}_]{1,90}$/, `${language} ${path}`);
    }
  });

  await t.test("a path that no body has is refused, and never repeated", () => {
    for (const path of ["basic_info.emial", "", "basic_info.first_name.0", "nope", "Maria García", "basic_info.tax_info.x", undefined, null, 5, {}, "__proto__", "constructor"]) {
      for (const call of [labelOf, choicesOf]) assert.throws(() => call(path), misuse("unknown_path"), String(path));
    }
    assert.throws(() => labelOf("basic_info.emial"), /did you mean "basic_info.email"\?/);
    assert.throws(() => labelOf("Maria García"), ({ message }) => !message.includes("Maria"));
    for (const options of [undefined, null, {}, { language: 5 }, { language: "" }, { language: "x y" }, { labels: null }]) {
      assert.equal(labelOf("basic_info.email", options), "E-mail address");
      assert.equal(countries(options).length, 249);
    }
  });

  await t.test("choices have labels", () => {
    assert.deepEqual(choicesOf("basic_info.gender", { language: "es" }), [{ value: "MALE", label: "Hombre" }, { value: "FEMALE", label: "Mujer" }]);
    assert.deepEqual(choicesOf("identifying_documents.0.type").map(({ label }) => label), ["Passport", "National identity card", "Driver's license", "Residence permit", "Selfie"]);
    assert.deepEqual(choicesOf("basic_info.email"), []);
    assert.deepEqual(choicesOf("basic_info.tax_info.0"), []);
    assert.deepEqual(choicesOf("financial_profile.occupation_id"), []);
    const own = choicesOf("basic_info.gender");
    own[0].label = own.length = 0;
    assert.equal(choicesOf("basic_info.gender")[0].label, "Male", "each has its own");
    assert.equal(choicesOf("address.country", { language: "ja" }).find(({ value }) => value === "DEU").label, "ドイツ");
  });

  await t.test("countries are called and sorted as the language does, with their codes", () => {
    const german = countries({ language: "de" });
    assert.deepEqual(german.slice(0, 3).map(({ name }) => name), ["Afghanistan", "Ägypten", "Ålandinseln"]);
    assert.deepEqual(german.find(({ code }) => code === "AUT"), { code: "AUT", alpha2: "AT", name: "Österreich", callingCode: "+43" });
    assert.equal(german.find(({ code }) => code === "ATA").callingCode, null);
    for (const language of [...tags, "nl"]) {
      const all = countries({ language });
      assert.equal(new Set(all.map(({ code }) => code)).size, 249, language);
      const names = all.map(({ name }) => name);
      assert.deepEqual(names, names.toSorted(new Intl.Collator(language).compare), language);
      for (const { code, alpha2, name, callingCode } of all) {
        assert.match(code, /^[A-Z]{3}$/);
        assert.match(callingCode ?? "+1", /^\+[1-9]\d{0,2}$/);
        assert.notEqual(name, alpha2, `${language} ${code}`);
      }
    }
    german[0].name = "x";
    assert.equal(countries({ language: "de" })[0].name, "Afghanistan");
  });

  await t.test("with labels a message is the person's, without them the API's own", () => {
    const rows = [
      ["basic_info.first_name", "", "First name is required", "first_name is required"],
      ["financial_profile.employment_status", "x", "Choose one: Employed, Self-employed, Retired, Student, or Unemployed", "Must be one of: EMPLOYED, SELF_EMPLOYED, RETIRED, STUDENT, UNEMPLOYED"],
      ["address.country", "XXX", "Choose a country from the list", "Not an ISO 3166-1 alpha-3 country code, such as USA"],
      ["basic_info.tax_info", [], "Tax number: at least one is required", "tax_info needs at least one entry"],
      ["basic_info.dob", "15.4.90", "Write the date as year, month and day, such as 1990-04-15", "Write the date as YYYY-MM-DD, such as 1990-04-15"],
      ["financial_profile.source_of_fund_ids", undefined, "Source of funds is required", "source_of_fund_ids is required"],
    ];
    for (const [path, value, forPeople, plain] of rows) {
      assert.equal(says(path, value), forPeople);
      for (const labels of [undefined, null, false]) assert.equal(says(path, value, { labels }), plain);
      assert.equal(says(path, value), forPeople, "and again");
    }
    assert.equal(says("basic_info.first_name", "", { language: "es" }), "El campo Nombre es obligatorio");
    assert.equal(says("basic_info.first_name", "", { language: "ar" }), "حقل «الاسم الأول» مطلوب");
    assert.equal(says("basic_info.first_name", "", { language: "ja" }), "名は必須です");
    assert.equal(says("basic_info.gender", "x", { language: "ja" }), "1 つ選んでください: 男性または女性");
    assert.equal(says("address.country", "XXX", { language: "de" }), "Bitte ein Land aus der Liste wählen");
  });

  await t.test("what depends on another input calls it by its label", () => {
    const { issues } = validateCreate({ ...bases.create, basic_info: { ...bases.create.basic_info, first_name: "José" }, address: { ...bases.create.address, country: "MEX" } }, people);
    const said = Object.fromEntries(issues.map(({ path, message }) => [path, message]));
    assert.equal(said["basic_info.first_name_en"], "Write it here in English letters: First name contains other characters");
    assert.equal(said["address.country"], "Must be your country of residence");
  });

  await t.test("codes, paths, severities and params are the same with labels", () => {
    const bare = (issues) => issues.map(({ message, ...rest }) => rest);
    let count = 0;
    for (const { name, body, kind, options } of bodiesOfCases()) {
      const check = kind === "create" ? validateCreate : validateAttach;
      const [plain, ...others] = [false, true, { address: "Home" }].map((labels) => check(body, { ...options, labels }));
      for (const other of others) {
        assert.deepEqual(bare(other.issues), bare(plain.issues), name);
        for (const { message } of other.issues) assert.doesNotMatch(message, /[{}]|undefined|\[object/, name);
        count += other.issues.length;
      }
    }
    assert.ok(count > 500);
  });

  await t.test("no message holds what the person typed, and none a name or a word of the API", () => {
    const secret = "zq7-secret";
    // What only programmers are told: people cannot make it.
    const technical = new Set(["unknown_member", "v1_member", "nested_meta_data", "too_complex", "more_issues", "not_json"]);
    for (const language of ["en", "es", "ar", "ja"]) {
      for (const { path, type } of inputs()) {
        if (["list", "files", "object"].includes(type)) continue;
        for (const value of [secret, "", "  ", undefined]) {
          for (const { code, message } of validateField(path, value, { ...people, language }).issues) {
            assert.ok(!message.includes(secret), `${language} ${path} ${code}`);
            if (!technical.has(code)) assert.doesNotMatch(message, /[a-z]_[a-z]|[A-Z]{2,}_|ISO|YYYY|FRONT|BACK/, `${language} ${path} ${code}: ${message}`);
          }
        }
      }
    }
  });

  await t.test("the host's own labels stand over ours, by path or by pattern", () => {
    const labels = { "basic_info.first_name": "Given name", "basic_info.tax_info.*.document_id": "Number", "basic_info.tax_info.1.document_id": "Second number", "address.city": "Town" };
    const own = (path, value = "") => says(path, value, { labels });
    assert.equal(own("basic_info.first_name"), "Given name is required");
    assert.equal(own("basic_info.last_name"), "Last name is required");
    assert.equal(own("address.city"), "Town is required");
    assert.deepEqual([0, 1, 2].map((n) => own(`basic_info.tax_info.${n}.document_id`)), ["Number is required", "Second number is required", "Number is required"]);
    assert.equal(labelOf("basic_info.first_name_en", { labels }), "Given name (in English letters)");
    assert.equal(labelOf("basic_info.first_name_en", { labels, language: "de" }), "Given name (in englischen Buchstaben)");
    // One object, changed between two calls, is another one.
    labels["address.city"] = "Village";
    assert.equal(own("address.city"), "Village is required");
    assert.equal(says("address.city", ""), "City is required");
    assert.equal(says("basic_info.first_name", "", { labels: JSON.parse('{"__proto__": "x", "constructor": "y"}') }), "First name is required");
  });

  await t.test("odd labels are the programmer's mistake", () => {
    for (const labels of ["yes", 1, [], ["a"], { "address.city": 5 }, { "address.city": { a: 1 } }, Symbol("x")]) {
      for (const call of [() => validateField("address.city", "", { ...today, labels }), () => createForm({ ...today, labels })]) {
        assert.throws(call, (error) => misuse("invalid_options")(error) && /"labels" must be true, false or an object of texts by path|options must be/.test(error.message));
      }
      assert.equal(says("address.city", "", {}), "City is required");
    }
  });

  await t.test("a form keeps to its own labels, and setOptions changes them", () => {
    const [plain, one, other] = [false, true, { "basic_info.first_name": "Given name" }].map((labels) => createForm({ ...today, labels }));
    const says = (form) => form.issues("basic_info.first_name")[0].message;
    const all = () => [plain, one, other].map(says);
    assert.deepEqual(all(), ["first_name is required", "First name is required", "Given name is required"]);
    validateField("basic_info.first_name", "", { ...today, labels: true });
    assert.deepEqual(all(), ["first_name is required", "First name is required", "Given name is required"]);
    assert.deepEqual([plain, one, other].map((form) => form.build().issues.find(({ path }) => path === "basic_info.first_name").message), all());
    const told = plain.setOptions({ ...today, labels: true, language: "es" });
    assert.equal(says(plain), "El campo Nombre es obligatorio");
    assert.ok(told.some(({ path, issues }) => path === "basic_info.first_name" && issues[0].message === says(plain)));
    plain.setOptions(today);
    assert.equal(says(plain), "first_name is required");
    one.set("basic_info.first_name", "José");
    assert.equal(one.issues("basic_info.first_name_en")[0].message, "Write it here in English letters: First name contains other characters");
  });

  await t.test("fields tell labels and choices in the form's language, whatever its messages are", () => {
    const field = (options, path) => createForm({ ...today, ...options }).fields().find((field) => field.path === path);
    assert.equal(field({}, "basic_info.dob").label, "Date of birth");
    assert.equal(field({}, "basic_info.dob").why.message, "dob is required");
    const spanish = field({ language: "es", labels: true }, "financial_profile.employment_status");
    assert.equal(spanish.label, "Situación laboral");
    assert.equal(spanish.why.message, "El campo Situación laboral es obligatorio");
    assert.deepEqual(spanish.choices.map(({ label }) => label), ["Con empleo", "Trabajo por cuenta propia", "Jubilación", "Estudios", "Sin empleo"]);
    assert.equal(field({ language: "ja" }, "address.country").choices.find(({ value }) => value === "USA").label, "アメリカ合衆国");
    assert.equal(field({ labels: { "address.city": "Town" } }, "address.city").label, "Town");
    const form = createForm({ ...today, labels: true });
    const choices = (path) => form.fields().find((field) => field.path === path).choices;
    assert.equal(choices("address.country"), choices("basic_info.primary_nationality"), "made once");
    assert.throws(() => { choices("address.country")[0].label = "x"; }, TypeError);
  });

  await t.test("why an input is left out of a document is told in the person's words too", () => {
    const form = createForm({ ...people, kind: "attach", language: "es" });
    form.add("identifying_documents", { type: "SELFIE" });
    const { state, why } = form.fields("identifying_documents.0").find(({ path }) => path.endsWith(".number"));
    assert.deepEqual([state, why.message], ["forbidden", "Déjelo vacío para este tipo de documento"]);
  });

  await t.test("lines and a module's own entry speak to people too", async () => {
    const body = JSON.stringify({ ...bases.create, verification_type: "NONE" });
    const { findings: [{ issues }] } = await api.validateCreateLines(new TextEncoder().encode(body), people);
    assert.match(issues.find(({ path }) => path === "verification_type").message, /^Choose one: Standard verification or /);
  });

  await t.test("the host's texts and labels stay over the package's, for people too", () => {
    addMessages({ tag: "fr", messages: { required: "Il manque {member}" }, labels: { first_name: "Le prénom", MALE: "Monsieur" } });
    const french = { ...people, language: "fr" };
    assert.equal(validateField("basic_info.first_name", "", french).issues[0].message, "Il manque Le prénom");
    assert.equal(validateField("basic_info.first_name", "", { ...french, labels: false }).issues[0].message, "Il manque first_name");
    assert.equal(choicesOf("basic_info.gender", french)[0].label, "Monsieur");
    assert.equal(labelOf("basic_info.last_name", french), "Nom de famille");
    addMessages({ tag: "nl", messages: { required: "{member} ontbreekt" }, people: { unknown_country: "Kies een land" }, labels: { first_name: "Voornaam" } });
    const dutch = { ...people, language: "nl" };
    assert.equal(validateField("basic_info.first_name", "", dutch).issues[0].message, "Voornaam ontbreekt");
    assert.equal(validateField("address.country", "XXX", dutch).issues[0].message, "Kies een land");
    assert.equal(validateField("basic_info.gender", "x", dutch).issues[0].message, "Choose one: Male or Female".replace(" or ", " of "));
    for (const labels of [{ first_name: 5 }, { first_name: Symbol("x") }]) {
      assert.throws(() => addMessages({ tag: "en", messages: {}, labels }), misuse("invalid_messages"));
    }
    assert.throws(() => addMessages({ tag: "en", messages: {}, people: { nope: "x" } }), misuse("invalid_messages"));
  });
});
