// Webhooks as a host's server gets them: raw bodies and signatures, with the packed package in Node.
import assert from "node:assert/strict";
import { createHmac, randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { pathToFileURL } from "node:url";
import { consumer, here } from "./support.mjs";

const cases = (name) => JSON.parse(readFileSync(join(here, "../cases", `${name}.json`), "utf8")).cases;
const accepted = cases("answers/webhooks").filter(({ answer }) => answer);
const secret = "whsec_Zażółć";
const sign = (body, key = secret, algorithm = "sha256") => createHmac(algorithm, key).update(body).digest("hex");

const load = async (t) => import(pathToFileURL(join(consumer(t).installed, "node.js")));

test("every webhook is verified and read, as text and as bytes", async (t) => {
  const { parseWebhook, verifyWebhookSignature } = await load(t);
  assert.ok(accepted.length > 15);
  for (const { name, json, answer } of accepted) {
    const text = JSON.stringify(json, null, 1);
    for (const raw of [text, Buffer.from(text), new Uint8Array(Buffer.from(text))]) {
      assert.equal(await verifyWebhookSignature(raw, { "x-fin-signature": sign(text) }, secret), true, name);
      assert.deepEqual(parseWebhook(raw), { ...answer, event: json.event, data: json.data }, name);
    }
  }
});

const body = JSON.stringify(accepted[0].json);

test("a signature is found however a server keeps its headers", async (t) => {
  const { verifyWebhookSignature } = await load(t);
  const good = sign(body);
  for (const headers of [
    { "x-fin-signature": good },
    { "X-Fin-Signature": good, host: "a" },
    { "x-fin-signature": good.toUpperCase() },
    { "x-fin-signature": [good] },
    new Headers({ "X-Fin-Signature": good }),
    new Map([["X-FIN-SIGNATURE", good]]),
    [["x-fin-signature", good]],
    { "x-fin-signature": good, "x-fin-signature-algorithm": "sha256" },
    { "x-fin-signature": good, "X-Fin-Signature-Algorithm": "SHA-256" },
    { "x-fin-signature": sign(body, secret, "sha512"), "x-fin-signature-algorithm": "sha512" },
  ]) {
    assert.equal(await verifyWebhookSignature(body, headers, secret), true, JSON.stringify([headers]));
  }
  const key = randomBytes(32);
  assert.equal(await verifyWebhookSignature(Buffer.from(body), { "x-fin-signature": sign(body, key) }, key), true);
});

test("whatever is not signed is false", async (t) => {
  const { verifyWebhookSignature } = await load(t);
  const good = sign(body);
  for (const [what, raw, headers, key] of [
    ["a truncated body", body.slice(0, -1), { "x-fin-signature": good }, secret],
    ["a changed body", body.replace("INCOMPLETE", "APPROVED"), { "x-fin-signature": good }, secret],
    ["a body written anew", JSON.stringify(JSON.parse(body), null, 2), { "x-fin-signature": good }, secret],
    ["an empty body", "", { "x-fin-signature": good }, secret],
    ["another secret", body, { "x-fin-signature": good }, `${secret}x`],
    ["another signature", body, { "x-fin-signature": sign(`${body} `) }, secret],
    ["a truncated signature", body, { "x-fin-signature": good.slice(0, -2) }, secret],
    ["half a byte less", body, { "x-fin-signature": good.slice(0, -1) }, secret],
    ["a longer signature", body, { "x-fin-signature": `${good}00` }, secret],
    ["an empty signature", body, { "x-fin-signature": "" }, secret],
    ["no hexadecimal digits", body, { "x-fin-signature": "z".repeat(64) }, secret],
    ["a prefix", body, { "x-fin-signature": `sha256=${good}` }, secret],
    ["two signatures", body, { "x-fin-signature": [good, good] }, secret],
    ["two headers", body, { "x-fin-signature": good, "X-Fin-Signature": good }, secret],
    ["another header", body, { "x-signature": good }, secret],
    ["a signature that is a number", body, { "x-fin-signature": 5 }, secret],
    ["no headers", body, {}, secret],
    ["headers that are missing", body, undefined, secret],
    ["headers that are null", body, null, secret],
    ["an algorithm that is none", body, { "x-fin-signature": good, "x-fin-signature-algorithm": "none" }, secret],
    ["another algorithm", body, { "x-fin-signature": good, "x-fin-signature-algorithm": "sha512" }, secret],
    ["an algorithm that is broken", body, { "x-fin-signature": sign(body, secret, "md5"), "x-fin-signature-algorithm": "md5" }, secret],
  ]) {
    assert.equal(await verifyWebhookSignature(raw, headers, key), false, what);
  }
});

test("misuse is told in a sentence, and never passes", async (t) => {
  const { verifyWebhookSignature, FinOnboardingError } = await load(t);
  const headers = { "x-fin-signature": sign(body) };
  const told = (error) => error instanceof FinOnboardingError && error.code === "cannot_verify" && /raw body/.test(error.message);
  for (const raw of [undefined, null, JSON.parse(body), 5, {}]) await assert.rejects(verifyWebhookSignature(raw, headers, secret), told);
  for (const key of ["", undefined, null, 5, new Uint8Array(), {}]) await assert.rejects(verifyWebhookSignature(body, headers, key), told);
});

test("a body that is no text, or not UTF-8, is no webhook", async (t) => {
  const { parseWebhook } = await load(t);
  for (const raw of [undefined, null, 5, {}, accepted[0].json, Buffer.from([0xff, 0xfe]), Buffer.from(body).subarray(0, 40), Symbol("x")]) {
    assert.throws(() => parseWebhook(raw), { code: "malformed_webhook" });
  }
});

test("a status may be any value", async (t) => {
  const { describeStatus } = await load(t);
  for (const status of [undefined, null, 5n, Symbol("x"), {}, [], () => 1, new Proxy({}, { get() { throw 1; } }), "\ud800"]) {
    assert.equal(describeStatus(status).known, false);
  }
});

test("postal codes are judged as JavaScript's regular expressions do", async (t) => {
  const { validateAddress } = await load(t);
  const { countries } = JSON.parse(readFileSync(join(here, "../../examples/sandbox/catalogue/countries.json"), "utf8"));
  const codes = ["94103", "94103-1234", "1234", "123456", "AB1 2CD", "K1A 0B1", "1234 AB", "AD500", "LV-1010", "123", "2640", "AI-2640", "00-950", "X5000ABC", "-", "a", "1 2"];
  let judged = 0;
  for (const { code, postal_code: { required, regex } } of countries) {
    if (!required || regex === null) continue;
    // Lookahead is not read, and so unchecked.
    const isRead = !regex.includes("(?!");
    const whole = new RegExp(`^(?:${regex.replace(/\\[AZz]/g, "")})$`);
    for (const postal_code of codes) {
      const { issues } = validateAddress({ postal_code, country: code }, { today: "2026-11-21", catalogue: { countries } });
      const found = issues.some((issue) => issue.path === "postal_code" || issue.code === "postal_code_catalogue");
      assert.equal(found, isRead && !whole.test(postal_code), `${code} ${regex} ${postal_code}`);
      judged++;
    }
  }
  assert.ok(judged > 1000);
});

test("no form of postal codes keeps a page busy, nor runs code of the page's", async (t) => {
  const { validateAddress } = await load(t);
  const hostile = [
    "(a+)+b", "((a*)*)*b", "(a|aa|a?)*b", "(a|a|a|a){20}b", `${"a?".repeat(15)}b`, `${"a?".repeat(15)}${"()".repeat(100)}b`,
    `${"(a|a)".repeat(15)}b`, `${"a*".repeat(3)}b`, "a*".repeat(20), "(((((a{20}){20}){20}){20}){20}){20}", `${"(".repeat(60)}a${")*".repeat(60)}b`,
  ];
  const { exec, test: isIn } = RegExp.prototype;
  let asked = 0;
  t.after(() => Object.assign(RegExp.prototype, { exec, test: isIn }));
  for (const regex of hostile) {
    for (const postal_code of ["a".repeat(20), "a".repeat(21), "a".repeat(100_000)]) {
      const countries = [{ code: "USA", postal_code: { required: true, regex } }];
      RegExp.prototype.exec = RegExp.prototype.test = () => ++asked;
      const start = performance.now();
      validateAddress({ postal_code, country: "USA" }, { today: "2026-11-21", catalogue: { countries } });
      const taken = performance.now() - start;
      Object.assign(RegExp.prototype, { exec, test: isIn });
      assert.ok(taken < 100, `${regex}: ${taken} ms`);
    }
  }
  assert.equal(asked, 0);
  assert.ok(!RegExp.input.includes("aaa"), "a postal code is left behind");
});

test("a form of the module has its postal code judged with every keystroke", async (t) => {
  const { createForm } = await load(t);
  const countries = [{ code: "USA", postal_code: { required: true, regex: "\\A\\d{5}\\Z" } }];
  const form = createForm({ today: "2026-11-21", catalogue: { countries } });
  form.set("address.country", "USA");
  const codes = (changes) => changes.find(({ path }) => path === "address.postal_code")?.issues.map(({ code }) => code);
  assert.deepEqual(codes(form.set("address.postal_code", "9410")), ["postal_code_catalogue"]);
  assert.deepEqual(codes(form.set("address.postal_code", "94103")), []);
  assert.deepEqual(codes(form.setOptions({ today: "2026-11-21" })) ?? [], []);
  form.dispose();
});

test("an answer to a request for information leaves nothing of the customer in the options", async (t) => {
  const { buildRfiAnswer, validateAttach } = await load(t);
  const { rfi, value } = cases("answers/rfi").find(({ check, ok }) => check === "build_rfi_answer" && ok);
  const options = { today: "2026-11-21" };
  assert.equal(buildRfiAnswer(rfi, value, options).ok, true);
  assert.deepEqual(options, { today: "2026-11-21" });
  assert.ok(validateAttach({}, options).issues.every(({ path }) => path !== "customer_id"));
});

test("junk of every kind is refused in our words, or not understood, and never anything else", async (t) => {
  const api = await load(t);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const trap = new Proxy({}, new Proxy({}, { get: () => () => { throw new Error("trap"); } }));
  const cycle = { data: {} };
  cycle.data.data = cycle;
  cycle.data.request_for_information = [cycle];
  const deep = JSON.parse(`${'{"data":'.repeat(200)}1${"}".repeat(200)}`);
  const junk = [
    undefined, null, true, NaN, 5, 10n, Symbol("x"), "", "<html>", "\ud800", () => 1, class {}, new Date(NaN), new Map(), new Uint8Array(8),
    [], [[]], [null, trap], {}, proxy, [proxy], trap, cycle, deep, { get data() { throw null; } }, { data: trap }, { data: proxy },
    { data: { request_for_information: [proxy, trap] } }, { request_for_information: [{ section: trap, categories: [{}] }] },
    { toJSON() { throw 1; } }, { data: { __proto__: { customer_id: "x" }, occupations: trap } }, Array(3),
  ];
  const own = (call) => {
    try {
      call();
    } catch (error) {
      assert.ok(error instanceof api.FinOnboardingError, String(error?.stack ?? error));
    }
  };
  for (const value of junk) {
    for (const read of [api.parseAttachResponse, api.requestedFields, api.parseWebhook, api.describeStatus, api.parseCreateResponse]) own(() => read(value));
    for (const kind of ["occupations", "countries", value]) own(() => api.parseCatalogue(kind, value));
    own(() => api.parseCatalogue("occupations", [value, { data: { occupations: [{ id: 1, title: "x" }] } }]));
    own(() => api.parseApiError(value, value));
    own(() => api.buildRfiAnswer(value, value, value));
    const { rfi } = cases("answers/rfi").find(({ check, ok }) => check === "build_rfi_answer" && ok);
    own(() => api.buildRfiAnswer(rfi, value, { today: "2026-11-21" }));
    own(() => api.buildRfiAnswer(rfi, { identifying_documents: [value], address_documents: value, tos_policies_value: value }));
    own(() => api.buildRfiAnswer(rfi, { identifying_documents: [{ files: [value, { uri: value, side: value }] }] }));
    own(() => api.buildRfiAnswer(rfi, {}, value));
    const countries = [{ code: "USA", postal_code: { required: true, regex: typeof value === "string" ? value : "\\A(" } }];
    own(() => api.validateAddress({ country: "USA", postal_code: value }, { catalogue: { countries } }));
  }
});
