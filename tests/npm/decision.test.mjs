// What was decided about a customer, in the packed package: it is read, put into the form that was sent, and cleared by correcting it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { pathToFileURL } from "node:url";
import { bases } from "./bodies.mjs";
import { consumer, root } from "./support.mjs";

const { installed } = consumer({ after });
const entry = (name) => import(pathToFileURL(join(installed, name)));
const { FinOnboardingError, createForm, addMessages } = await entry("node.js");
const { parseCustomer, requestedFields } = await entry("answers-node.js");
const { loadMessages } = await entry("messages.js");

const { cases } = JSON.parse(readFileSync(join(root, "tests/cases/answers/customer.json"), "utf8"));
const attach = { ...bases.attach_passport };
const [{ uri }] = attach.identifying_documents[0].files;
const details = (documents, applicant) => ({
  data: { customer_id: "55bd6b4e-c20a-4cc8-9535-91d5557a67d9", customer_status: "ACTION_REQUIRED", rejection_reason: { applicant, documents } },
});
const options = { today: "2026-11-21", kind: "attach", customerId: "55bd6b4e-c20a-4cc8-9535-91d5557a67d9" };
const INPUT = "identifying_documents.0.files.0";

/** The form that holds what was sent, with what was refused of it. */
function refused(documents, applicant, language) {
  const form = createForm(options);
  for (const [path, value] of Object.entries(attach)) form.set(path, value);
  assert.deepEqual(form.issues(), []);
  const changes = form.refuse(parseCustomer(details(documents, applicant), { attach, language }));
  return { form, changes };
}

test("each case answers what its file says, and says each refusal in words", () => {
  for (const { name, json, attach, answer, error } of cases) {
    const read = () => parseCustomer(json, { attach });
    if (error) {
      assert.throws(read, (thrown) => thrown instanceof FinOnboardingError && thrown.code === error, name);
      continue;
    }
    const { customerId, status, comment, issues, requests, description } = read();
    assert.deepEqual({ customerId, status, comment, requests, issues: issues.map(({ path, code, params }) => [path, code, params]) }, answer, name);
    for (const { message, severity } of issues) assert.ok(message.length > 5 && !message.includes("{") && severity === "error", `${name}: ${message}`);
    assert.equal(typeof description.known, "boolean");
    if (requests.length > 0) assert.deepEqual(requests, requestedFields(json), name);
  }
});

test("a reason that nobody knows is told by the reviewer; one without a reason is told all the same", () => {
  const said = (document) => parseCustomer(details([document]), {}).issues.map(({ message }) => message);
  assert.deepEqual(said({ reject_labels: ["A_LABEL_OF_TOMORROW"], moderation_comment: "Too dark" }), ["Too dark"]);
  assert.deepEqual(said({ reject_labels: ["toString"] }), ["This document was not accepted."]);
  assert.deepEqual(said({}), ["This document was not accepted."]);
});

test("in another language it is said in that language", async () => {
  await loadMessages("es");
  const [{ message }] = parseCustomer(details([{}]), { language: "es" }).issues;
  assert.equal(message, "Este documento no fue aceptado.");
});

test("what was refused stands at its input until that is changed, and in the way of building", () => {
  const { form, changes } = refused([{ uri, reject_labels: ["LOW_QUALITY"] }]);
  assert.deepEqual(changes.map(({ path, issues }) => [path, issues.map(({ code }) => code)]), [[INPUT, ["document_refused"]]]);
  assert.deepEqual(form.issues().map(({ path, code }) => [path, code]), [[INPUT, "document_refused"]]);
  assert.deepEqual(form.issues("identifying_documents.0").length, 1);
  assert.deepEqual(form.issues("address_documents"), []);
  assert.equal(form.getSnapshot().valid, false);
  assert.equal(form.progress().complete, false);
  const built = form.build();
  assert.equal(built.ok, false);
  assert.deepEqual(built.issues.map(({ code }) => code), ["document_refused"]);
  assert.deepEqual(form.set("identifying_documents.0.number", attach.identifying_documents[0].number), [], "another input says nothing of it");
  assert.equal(form.build().ok, false);
  assert.deepEqual(form.set(`${INPUT}.uri`, "/another.jpg"), [{ path: INPUT, issues: [] }]);
  assert.equal(form.build().ok, true);
  assert.deepEqual(form.issues(), []);
});

test("what is said of a list goes with what changes in it, and what is said of no document with any change", () => {
  const { form } = refused([{ uri: "/unknown.jpg", reject_labels: ["NOT_DOCUMENT"] }], { reject_labels: ["PROBLEMATIC_APPLICANT_DATA"] });
  assert.deepEqual(form.issues().map(({ path }) => path), ["identifying_documents", ""]);
  form.set("tos_policies_value", attach.tos_policies_value);
  assert.deepEqual(form.issues().map(({ path }) => path), ["identifying_documents"]);
  assert.deepEqual(form.set(`${INPUT}.uri`, "/another.jpg").map(({ path }) => path), ["identifying_documents"]);
  assert.equal(form.build().ok, true);
});

test("what is refused anew takes the place of what was; reset and restore leave nothing of it", () => {
  const { form } = refused([{ uri, reject_labels: ["LOW_QUALITY"] }]);
  assert.equal(form.refuse([]).length, 1);
  assert.deepEqual(form.issues(), []);
  form.refuse([{ path: INPUT, code: "server_refused", severity: "error", message: "No" }]);
  form.reset();
  assert.ok(form.issues().every(({ code }) => code !== "server_refused"));
});

test("whatever is handed to refuse throws nothing", () => {
  const form = createForm(options);
  const before = form.issues();
  for (const odd of [undefined, null, 5, "x", {}, { issues: 5 }, [null], [{}], [{ path: 5, code: "x", message: "y" }], [{ path: "a" }]]) form.refuse(odd);
  assert.deepEqual(form.issues(), before);
  form.refuse([{ path: "__proto__", code: "server_refused", message: "No" }]);
  assert.equal(form.issues().at(-1).path, "__proto__");
  form.dispose();
  assert.throws(() => form.refuse([]), (error) => error.code === "disposed");
});

test("the host's own words for a refusal are used", () => {
  addMessages({ tag: "de-CH", messages: { document_refused: "Abgelehnt: {label}" } });
  const [{ message }] = parseCustomer(details([{}]), { language: "de-CH" }).issues;
  assert.equal(message, "Abgelehnt:");
});
