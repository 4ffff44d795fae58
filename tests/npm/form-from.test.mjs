// Bodies of the names of inputs: what formFrom of the packed package makes of a FormData.
import assert from "node:assert/strict";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { bases } from "./bodies.mjs";
import { consumer } from "./support.mjs";

const { installed } = consumer({ after });
const { buildAttach, buildCreate, formFrom, validateCreate } = await import(pathToFileURL(join(installed, "node.js")));

/** Names and values as a page's inputs have them. */
const pairs = (value, path = "") =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, member]) => pairs(member, path === "" ? name : `${path}.${name}`))
    : [[path, String(value)]];

function formData(pairs) {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

const customer = { today: "2026-11-21", customerId: "55bd6b4e-c20a-4cc8-9535-91d5557a67d9" };

test("a body that was typed into inputs of its paths is built as the body itself", () => {
  for (const [build, body] of [[buildCreate, bases.create], [buildAttach, bases.attach]]) {
    const wanted = build(body, customer);
    for (const given of [formData(pairs(body)), pairs(body), new Map(pairs(body)), pairs(body).reverse()]) {
      const built = build(formFrom(given), customer);
      assert.deepEqual([built.ok, built.body], [true, wanted.body], JSON.stringify(built.issues));
    }
  }
});

test("lists are by index, also in brackets and in any order", () => {
  const form = formFrom([["basic_info.tax_info[1].document_id", "2"], ["basic_info.tax_info.0.document_id", "1"], ["basic_info.tax_info[0].country_code", "USA"]]);
  assert.deepEqual(form, { basic_info: { tax_info: [{ document_id: "1", country_code: "USA" }, { document_id: "2" }] } });
  assert.ok(Array.isArray(form.basic_info.tax_info));
  // One that is missing stays missing, so that the others have their own paths.
  const { tax_info } = formFrom([["basic_info.tax_info.2.document_id", "3"]]).basic_info;
  assert.deepEqual([tax_info.length, tax_info[2]], [3, { document_id: "3" }]);
});

test("a multiple choice is a list, also of one; of another name that comes twice the first counts", () => {
  const ids = (...chosen) => formFrom(chosen.map((id) => ["financial_profile.source_of_fund_ids", id])).financial_profile.source_of_fund_ids;
  assert.deepEqual([ids("1"), ids("1", "3")], [["1"], ["1", "3"]]);
  assert.deepEqual(formFrom([["basic_info.email", "a@b.de"], ["basic_info.email", "c@d.de"]]), { basic_info: { email: "a@b.de" } });
});

test("files are kept as they are, and an input in which none was chosen is none", () => {
  const file = new File(["x"], "front.jpg", { type: "image/jpeg" });
  const form = formFrom(formData([["identifying_documents.0.files.0", file], ["identifying_documents.0.files.1", new File([], "")]]));
  assert.equal(form.identifying_documents[0].files.length, 1);
  assert.equal(form.identifying_documents[0].files[0].name, "front.jpg");
  assert.equal(formFrom([["a.b", file]]).a.b, file);
  // Nothing is put into it.
  assert.deepEqual(Object.keys(formFrom([["a", file], ["a.name", "other"]]).a), []);
});

test("no name reaches what objects have in common", () => {
  const names = [
    "__proto__", "__proto__.polluted", "constructor", "constructor.prototype.polluted", "basic_info.__proto__.polluted", "basic_info.constructor",
    "basic_info.tax_info.0.__proto__.polluted", "basic_info.tax_info.__proto__.0", "prototype.polluted", "meta_data.__proto__", "toString.polluted",
    "hasOwnProperty.call", "basic_info.tax_info.length", "basic_info.tax_info.push", "basic_info.tax_info.map.0",
  ];
  const form = formFrom([["basic_info.tax_info.0.document_id", "1"], ...names.map((name) => [name, "yes"])]);
  assert.equal({}.polluted, undefined);
  assert.equal([].polluted, undefined);
  assert.equal(Object.polluted, undefined);
  assert.equal(Object.prototype.toString.polluted, undefined);
  assert.equal(Object.getPrototypeOf(form), Object.prototype);
  assert.equal(Object.getPrototypeOf(form.basic_info), Object.prototype);
  assert.deepEqual(form.basic_info, { tax_info: [{ document_id: "1" }] });
  assert.deepEqual(Object.keys(form).sort(), ["basic_info", "hasOwnProperty", "toString"]);
  assert.equal(validateCreate(form, customer).valid, false);
});

test("what does not fit together is left out, and nothing hangs", () => {
  assert.deepEqual(formFrom([["address", "x"], ["address.city", "y"]]), { address: "x" });
  assert.deepEqual(formFrom([["address.city", "y"], ["address", "x"]]), { address: { city: "y" } });
  assert.deepEqual(formFrom([["meta_data.0", "a"], ["meta_data.reference", "b"]]), { meta_data: { 0: "a", reference: "b" } });
  assert.deepEqual(formFrom([]), {});
  const started = Date.now();
  const many = formFrom([
    ["basic_info.tax_info.4294967294.document_id", "x"], ["basic_info.tax_info.99999999999999999999.document_id", "x"],
    [`a${".b".repeat(100_000)}`, "x"],
    ...Array.from({ length: 100_000 }, (_, n) => ["financial_profile.source_of_fund_ids", String(n)]),
  ]);
  assert.equal(many.financial_profile.source_of_fund_ids.length, 100_000);
  assert.deepEqual([many.basic_info, many.a], [undefined, undefined]);
  assert.ok(Date.now() - started < 2000, `${Date.now() - started} ms`);
  assert.throws(() => formFrom(5), TypeError);
});
