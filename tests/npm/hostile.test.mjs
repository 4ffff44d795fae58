// Bad input that is large, endless, or lies about itself costs neither time nor memory, and what is thrown repeats nothing of it.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { about, entries, everyCall, isLater, person, quickTraces, watch } from "./hostile.mjs";
import { consumer, here, run } from "./support.mjs";

const { directory, installed } = consumer({ after });
const api = await entries(installed);
const { index, files, answers, server, schema } = api;
const few = { today: "2026-11-21" };

/** What a call answers, or the code of what it throws, if it does so in time: once in four times, for a server comes to a stop where an engine is still learning. */
function inTime(call, longest = 1000) {
  let took;
  for (let n = 0; n < 4; n++) {
    const time = watch();
    let answer;
    try {
      answer = call();
    } catch (error) {
      assert.ok(error instanceof Error && !(error instanceof WebAssembly.RuntimeError) && error.code !== undefined, error?.stack);
      answer = error.code;
    }
    took = time();
    if (took < longest) return answer;
  }
  assert.fail(`${took} ms: ${call}`);
}

const codes = ({ issues }) => issues.map(({ path, code }) => `${path} ${code}`);

/** After whatever has been done, everything answers about a plain body as it did before. */
const one = person();
const before = Object.entries(everyCall(api, about(one))).filter(([name]) => !isLater(name) && !/initSync|Error$|bindForm|addMessages/.test(name))
  .map(([name, call]) => [name, call, JSON.stringify(told(call))]);
function told(call) {
  try {
    return call();
  } catch ({ code, message }) {
    return [code, message];
  }
}
test.afterEach(() => {
  for (const [name, call, answer] of before) assert.equal(JSON.stringify(told(call)), answer, name);
  assert.deepEqual(quickTraces(one), []);
});

test("what a host hands over in hundreds of thousands is answered within a second", () => {
  const names = (from, to) => Object.fromEntries(Array.from({ length: to - from }, (_, n) => [`file${from + n}`, `/${from + n}.pdf`]));
  const many = { data: { files: [names(0, 100_000), names(100_000, 200_000), names(200_000, 300_000)] } };
  assert.equal(Object.keys(inTime(() => answers.parseUploadResponse(many))).length, 300_000);
  const single = { data: { files: Array.from({ length: 100_000 }, (_, n) => ({ [`file${n}`]: `/${n}` })) } };
  assert.equal(Object.keys(inTime(() => answers.parseUploadResponse(single))).length, 100_000);

  const uris = Array.from({ length: 100_000 }, (_, n) => `/${(n * 7919) % 100_003}.pdf`);
  const attach = about(one).attach;
  attach.address_documents = Array.from({ length: 1000 }, (_, n) => ({ type: "BANK_STATEMENT", country: "USA", files: [{ uri: uris[n * 90] }] }));
  assert.ok(!codes(inTime(() => index.validateAttach(attach, { ...few, ownedUris: uris }))).some((issue) => issue.startsWith("address_documents.999")));

  const rows = Array.from({ length: 100_000 }, (_, n) => ({ id: (n * 7919) % 100_003, title: `Title ${n}` }));
  const catalogue = { occupations: rows, purposes: rows, source_of_funds: rows, subdivisions: rows.map(({ id }) => ({ code: `US-${id}`, name: "x" })), countries: rows.map(() => "USA") };
  inTime(() => index.validateCreate(about(one).create, { ...few, catalogue: { occupations: rows } }));
  inTime(() => index.validateCreate(about(one).create, { ...few, catalogue }), 2000);
  inTime(() => index.createForm({ ...few, catalogue: { purposes: rows } }).dispose());
  const page = { data: { occupations: rows }, current_page: 1, last_page: 1, total: 100_000, per_page: 100_000 };
  inTime(() => answers.parseCatalogue("occupations", page));
  const refused = uris.slice(0, 99_000).map((uri) => ({ uri, reject_labels: ["x"] }));
  const files = [{ files: uris.slice(0, 4000).map((uri) => ({ uri })) }];
  const decided = inTime(() => answers.parseCustomer({ customer_id: "1", rejection_reason: { documents: refused, applicant: { reject_labels: uris } } }, { attach: { address_documents: files } }));
  assert.ok(decided.issues.length > 999 && decided.issues.length < 2002, `${decided.issues.length} refusals`);
  const errors = Object.fromEntries(rows.map(({ id }) => [`basic_info.tax_info.${id}.document_id`, ["x"]]));
  inTime(() => answers.parseApiError(422, { message: "x", errors }));
});

test("a hundred thousand tax numbers of any country are judged within a second", async () => {
  await index.loadTaxIds();
  for (const [country_code, document_type, number] of [["MEX", "RFC", (n) => `X${n}`], ["AGO", "NIF", (n) => String(1e9 + n)], ["AFG", "TIN", (n) => `X${n}`]]) {
    const list = Array.from({ length: 100_000 }, (_, n) => ({ country_code, document_type, document_id: number(n) }));
    assert.equal(inTime(() => index.validateTaxInfo(list, few)).valid, true);
  }
});

test("lists that are sparse, longer than any, or lie about their length are findings or documented errors", () => {
  const sparse = new Array(2 ** 32 - 1), lying = (length) => new Proxy([], { get: (list, name) => (name === "length" ? length : Reflect.get(list, name)) });
  const last = [];
  last[2 ** 32 - 2] = {};
  for (const list of [sparse, last, lying(2 ** 32 - 1), lying(2 ** 53), lying(-1), lying(Infinity), lying("3"), lying(NaN), lying({}), lying(10n)]) {
    const found = codes(inTime(() => index.validateTaxInfo(list, few)));
    assert.ok(found.length > 0 && found.every((issue) => /^basic_info\.tax_info(\.\d)? (too_many_entries|unreadable|required|empty_list|wrong_type)$/.test(issue)), found.join());
    for (const build of [
      () => index.validateCreate({ meta_data: { list } }, few), () => index.buildAttach({ identifying_documents: list, address_documents: [{ files: list }] }, few),
      () => index.validateField("financial_profile.source_of_fund_ids", list, few), () => files.validateUpload({ customer_id: "1", files: [{ field: "a", name: "a", head: list }] }),
      () => server.migrateCreate({ basic_info: list, meta_data: list }, few), () => api.sphere.buildCustomer({ addresses: list, meta: { list } }),
      () => answers.parseApiError(422, { errors: list, message: list }), () => answers.requestedFields(list),
      () => schema.taxInfoSchema["~standard"].validate(list), () => schema.createSchema["~standard"].validate({ basic_info: { tax_info: list } }),
    ]) inTime(build);
    for (const kind of ["occupations", "countries", list]) assert.match(inTime(() => answers.parseCatalogue(kind, list)), /^(unexpected_answer|unknown_catalogue)$/);
    for (const options of [list, { ownedUris: list }, { ignore: list }, { catalogue: list }, { catalogue: { occupations: list } }]) {
      const answer = inTime(() => index.validateCreate({}, { ...few, ...options }));
      assert.ok(answer === "invalid_options" || answer.valid === false, String(answer));
    }
    const form = index.createForm(few);
    inTime(() => form.set("basic_info.tax_info", list));
    inTime(() => form.set("meta_data", { list }));
    inTime(() => form.restore({ version: 1, kind: "create", values: { basic_info: { tax_info: list }, meta_data: list } }));
    inTime(() => form.refuse(list));
    inTime(() => form.fields());
    form.dispose();
  }
});

test("typed arrays, iterables and blobs that lie are refused, or read as what they are", async () => {
  const lies = [
    Object.create(Uint8Array.prototype), new Proxy(new Uint8Array(4), {}), Object.defineProperty(new Uint8Array(4), "buffer", { value: 5 }), new Float64Array(4),
    Object.defineProperty(new Uint8Array(4), "length", { value: 2 ** 40 }), new DataView(new ArrayBuffer(4)), { byteLength: 4, length: 4 }, structuredClone(new Uint8Array(4)),
    Object.create(ArrayBuffer.prototype), new Proxy(new ArrayBuffer(4), {}), Object.create(Blob.prototype), new Proxy(new Blob(["x"]), {}),
    { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }) }) }, { [Symbol.asyncIterator]: () => ({ next: () => ({ value: 5 }) }) },
    { [Symbol.iterator]: 5 }, { get [Symbol.iterator]() { throw new Error("no"); } },
  ];
  const detached = new Uint8Array(8);
  structuredClone(detached.buffer, { transfer: [detached.buffer] });
  const late = async (call) => {
    try {
      return await Promise.race([call(), new Promise((_, reject) => setTimeout(reject, 2000, new Error("it hangs")).unref())]);
    } catch (error) {
      assert.ok(error instanceof Error && !(error instanceof WebAssembly.RuntimeError) && error.message !== "it hangs", error?.stack);
      return error.code;
    }
  };
  for (const lie of [...lies, detached]) {
    inTime(() => files.validateUpload({ customer_id: "1", files: [{ field: "a", name: "a.pdf", size: 4, head: lie, tail: lie }] }, few));
    for (const call of [
      () => files.inspectFile(lie), () => files.uploadFile(lie, { url: "http://127.0.0.1:9/" }), () => server.validateCreateLines(lie, few),
      () => files.uploadFile(new Blob(["x"]), { url: "no address", headers: lie, fields: lie }), () => server.verifyWebhookSignature(lie, {}, "key"),
      () => server.verifyWebhookSignature("{}", lie, "key"), () => server.verifyWebhookSignature("{}", { "x-fin-signature": "00" }, lie),
      () => server.validateCreateLines([new Uint8Array(3), lie][Symbol.iterator](), few),
    ]) await late(call);
    inTime(() => told(() => server.parseWebhook(lie)) ?? "");
  }
});

test("headers of any type are verified as wrong, and one that is there twice is not chosen from", async () => {
  const hmac = await crypto.subtle.importKey("raw", new TextEncoder().encode("key"), { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  const good = Buffer.from(await crypto.subtle.sign("HMAC", hmac, new TextEncoder().encode("{}"))).toString("hex");
  const verify = (headers) => server.verifyWebhookSignature("{}", headers, "key");
  const name = "x-fin-signature";
  for (const headers of [{ [name]: good }, { [name]: [good] }, new Headers({ [name]: good }), new Map([[name, good]]), [["X-Fin-Signature", good]]]) assert.equal(await verify(headers), true);
  const endless = { *[Symbol.iterator]() { for (;;) yield ["a", "b"]; } };
  for (const headers of [
    undefined, null, 5, "x-fin-signature", Symbol("x"), 10n, () => good, [], [name, good], [5], [[name]], { [name]: [good, good] }, { [name]: new Array(2 ** 32 - 1) },
    { [name]: { toString: () => good } }, { [name]: new String(good) }, { get [name]() { throw new Error("no"); } }, new Proxy({}, { ownKeys: () => { throw new Error("no"); } }),
    [[name, good], [name.toUpperCase(), good]], endless, { [name]: `${good}0`.repeat(100_000) }, { [name]: `${good}00` }, { [name]: good.slice(2) },
  ]) {
    const time = watch();
    assert.equal(await verify(headers), false);
    assert.ok(time() < 1000);
  }
});

test("options named __proto__, and those whose getters call the package, throw or answer differently each time, are as one plain object", () => {
  const body = about(one).create, expected = JSON.stringify(index.validateCreate(body, few));
  const proto = JSON.parse('{"today":"2026-11-21","__proto__":{"language":5}}');
  assert.equal(inTime(() => index.validateCreate(body, proto)), "invalid_options");
  assert.equal(inTime(() => index.createForm(proto)), "invalid_options");
  assert.equal(inTime(() => api.sphere.validateCustomer({}, proto)), "invalid_options");
  assert.equal(JSON.stringify(index.validateCreate(body, Object.assign(Object.create({ today: 5 }), few))), expected);
  assert.equal(JSON.stringify(index.validateCreate(body, { get today() { index.validateCreate({}, { today: "2000-01-01", language: "de" }); return few.today; } })), expected);
  for (const broken of [{ get today() { throw new Error(one.name); } }, new Proxy({}, { ownKeys: () => { throw new Error(one.name); } }), new Proxy(few, { get: () => { throw new Error(one.name); } })]) {
    for (const call of [index.validateCreate, index.buildCreate, server.validateCreateV1, files.validateUpload]) assert.equal(inTime(() => call({}, broken)), "invalid_options");
    assert.equal(inTime(() => index.createForm(broken)), "invalid_options");
    const form = index.createForm(few);
    assert.equal(inTime(() => form.setOptions(broken)), "invalid_options");
    form.dispose();
    assert.equal(index.suggestTransliteration("Юрий", broken), index.suggestTransliteration("Юрий"));
  }
  let times = 0;
  const form = index.createForm({ ...few, get kind() { return times++ === 0 ? "attach" : "create"; } });
  assert.equal(form.draft().kind, "attach");
  form.dispose();
});

test("pairs of any type make a form of what is a name and a value among them", () => {
  const endless = { *[Symbol.iterator]() { for (;;) yield ["basic_info.first_name", "x"]; } };
  for (const pairs of ["text", [5], [null], ["ab"], [[Symbol("x"), 1]], [[{ toString() { throw new Error("no"); } }, 1]], endless]) {
    const form = inTime(() => index.formFrom(pairs), 2000);
    assert.deepEqual(form, pairs === endless ? { basic_info: { first_name: "x" } } : {});
  }
  for (const none of [undefined, null, 5, {}, 10n, Symbol("x")]) assert.throws(() => index.formFrom(none), { name: "TypeError", message: /^fin-onboarding: formFrom takes/ });
});

test("no thrown sentence repeats what it was given", () => {
  const word = "Q7secretword", calls = everyCall(api, Object.fromEntries(Object.keys(about(one)).map((key) => [key, word])));
  const wrong = {
    "an option": () => index.validateCreate({}, { [word]: word }), "a day": () => index.validateCreate({}, { today: word }), "a code": () => index.validateCreate({}, { ignore: [word] }),
    "a path": () => index.validateField(word, word), "paths that are nearly right": () => index.validateField(`basic_info.${word}`, word),
    "a kind": () => index.createForm({ kind: word }), "a kind of catalogue": () => answers.parseCatalogue(word, {}), "a message": () => index.addMessages({ tag: "de", messages: { required: { word } } }), "a long name": () => index.addMessages({ tag: "de", messages: { [word.repeat(9)]: word } }),
    "a tag": () => index.addMessages({ tag: word.repeat(9), messages: {} }), "words": () => index.addMessages({ tag: "de", messages: {}, words: { [word]: 5 } }),
    "a path of a schema": () => schema.fieldSchema(word), "a list of a form": () => index.createForm(few).add(word), "an entry": () => index.createForm(few).remove(`basic_info.${word}.0`),
    "a URL": () => index.parseTosPoliciesValue(`${word}?tos_policies_value=`), "an event": () => server.parseWebhook(JSON.stringify({ type: word, data: { customer_id: word } })),
    "an answer": () => answers.parseCreateResponse({ data: { customer_id: word, tos_policies_url: word } }), "prefixes": () => index.createForm(few).fields(word),
    ...calls,
  };
  let thrown = 0;
  for (const [name, call] of Object.entries(wrong)) {
    if (isLater(name)) continue;
    try {
      call();
    } catch ({ message }) {
      thrown++;
      assert.ok(!message.includes(word) && !message.includes("Q7"), `${name}: ${message}`);
    }
  }
  assert.ok(thrown > 20, `${thrown} are thrown`);
});

/** What is found where a text has 2^28 characters: codes, or what is thrown, or what is answered all the same. */
const HUGE = {
  "an input": ["basic_info.first_name too_long"], "a body": ["basic_info.first_name too_long"], "meta_data": ["meta_data.a too_long"],
  "meta_data, deep": ["meta_data.a unreadable"], "a name in meta_data": ["meta_data too_long"], "a name": ["address unknown_member"], "an option": "invalid_options",
  "a language": "invalid_options", "a path": "unknown_path", "a URL": "not_a_url", "an answer": "unexpected_answer", "an answer that was parsed": "unexpected_answer",
  "an error": "server", "a status": "false", "a webhook": "malformed_webhook", "V1": ["basic_info.first_name malformed_text"], "an upload": ["customer_id too_long", "files empty_list"],
  "a form": ["basic_info.first_name too_long"], "a draft": "basic_info.email", "a customer": ["email too_long"], "a customer's meta": ["meta.a too_long"], "letters": "null",
};

test("texts of 2^28 characters are findings", { timeout: 300_000 }, () => {
  // In a process of its own, with room for them.
  writeFileSync(join(directory, "huge.mjs"), `
    import { about, entries, person, watch } from ${JSON.stringify(join(here, "hostile.mjs"))};
    const { index, answers, server, files, sphere } = await entries(${JSON.stringify(installed)});
    const few = { today: "2026-11-21" }, { create, form } = about(person()), plain = JSON.stringify(index.validateCreate(create, few));
    const made = index.createForm(few), calls = {
      "an input": (huge) => index.validateField("basic_info.first_name", huge, few),
      "a body": (huge) => index.buildCreate({ ...form, basic_info: { ...form.basic_info, first_name: huge } }, few),
      "meta_data": (huge) => index.buildCreate({ ...form, meta_data: { a: huge } }, few),
      "meta_data, deep": (huge) => index.buildCreate({ ...form, meta_data: { a: { b: huge } } }, few),
      "a name in meta_data": (huge) => index.buildCreate({ ...form, meta_data: { [huge]: 1 } }, few),
      "a name": (huge) => index.validateAddress({ ...form.address, [huge]: 1 }, few),
      "an option": (huge) => index.validateCreate({}, { ...few, customerId: huge }),
      "a language": (huge) => index.validateCreate({}, { ...few, language: huge }),
      "a path": (huge) => index.validateField(huge, "x", few),
      "a URL": (huge) => index.parseTosPoliciesValue(huge),
      "an answer": (huge) => answers.parseCreateResponse(huge),
      "an answer that was parsed": (huge) => answers.parseCreateResponse({ data: { customer_id: huge, tos_policies_url: huge } }),
      "an error": (huge) => answers.parseApiError(500, { message: huge }, { language: huge }).kind,
      "a status": (huge) => String(answers.describeStatus(huge).known),
      "a webhook": (huge) => server.parseWebhook(huge),
      "V1": (huge) => ({ issues: server.migrateCreate({ basic_info: { first_name: huge } }, few).unresolved.filter(({ path }) => path.endsWith("first_name")) }),
      "an upload": (huge) => files.validateUpload({ customer_id: huge, files: [] }, few),
      "a form": (huge) => ({ issues: made.set("basic_info.first_name", huge).flatMap(({ issues }) => issues) }),
      "a draft": (huge) => String(made.restore({ version: 1, kind: "create", values: { basic_info: { email: huge } } }).restored),
      "a customer": (huge) => ({ issues: sphere.validateCustomer({ type: "individual", email: huge }).issues.slice(0, 1) }),
      "a customer's meta": (huge) => ({ issues: sphere.validateCustomer({ type: "individual", meta: { a: huge } }).issues.filter(({ path }) => path.startsWith("meta")) }),
      "letters": (huge) => String(index.suggestTransliteration(huge)),
    };
    const said = [];
    for (const letter of ["x", "\u00e9"]) {
      const huge = letter.repeat(2 ** 28);
      for (const [name, call] of Object.entries(calls)) {
        const time = watch();
        let answer;
        try {
          answer = call(huge);
        } catch (error) {
          answer = error.code ?? error.stack;
        }
        said.push([name, answer.issues?.map(({ path, code }) => path.slice(0, 99) + " " + code) ?? answer, time()]);
      }
    }
    console.log(JSON.stringify({ said, same: JSON.stringify(index.validateCreate(create, few)) === plain }));
  `);
  const { said, same } = JSON.parse(run(process.execPath, ["--max-old-space-size=4096", "huge.mjs"], { cwd: directory, maxBuffer: 1 << 26 }));
  assert.equal(same, true);
  assert.equal(said.length, 2 * Object.keys(HUGE).length);
  for (const [name, found, ms] of said) {
    assert.deepEqual(found, HUGE[name], name);
    assert.ok(ms < 2000, `${name}: ${ms} ms`);
  }
});
