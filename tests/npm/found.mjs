// What a consumer of the package must have found: the page of consumers/page.js and the script of consumers/script.mjs.
import assert from "node:assert/strict";
import { guide } from "./support.mjs";

const told = [["basic_info.first_name_en", "transliteration_required"]];
const checkTold = (changes) => assert.deepEqual(changes.map(({ path, issues }) => [path, ...issues.map(({ code }) => code)]), told);

const checkSchema = ({ schema }) => assert.deepEqual(schema.issues.map(({ path, code }) => [path, code]), [[["verification_type"], "invalid_choice"]]);
/** In a language that was loaded on demand. */
const checkGerman = ({ issues: [{ message }] }) => assert.equal(message, "Muss einer dieser Werte sein: STANDARD, RELIANCE");

export function checkPage(found) {
  assert.equal(found.error, undefined);
  assert.equal(found.tooEarly.message, "fin-onboarding: await init() before the first call");
  assert.match(found.lost, /^fin-onboarding: the WebAssembly module could not be loaded/);
  assert.equal(found.shared, true);
  assert.equal(found.report.valid, true);
  assert.deepEqual([found.taxId, found.suggested], ["IdNr", "Yurii"]);
  assert.equal(found.refused.valid, false);
  assert.equal(found.refused.issues[0].path, "verification_type");
  checkSchema(found);
  checkGerman(found.german);
  assert.deepEqual([found.tos.code, found.tos.ours], ["missing_value", true]);
  assert.deepEqual(found.inspected, { type: "image/jpeg", size: 200_000, head: [0xff, 0xd8, 0xff] });
  assert.equal(found.upload.valid, true);
  const { field, unknown } = found.inputs;
  assert.deepEqual([field.state, field.why.code, unknown.code, unknown.ours], ["required", "transliteration_required", "unknown_path", true]);
  checkTold(found.form.told);
  assert.deepEqual([found.form.ok, found.form.disposed.code, found.form.disposed.ours], [false, "disposed", true]);
  assert.equal(found.lines.length, 2);
  for (const { findings, ...counts } of found.lines) {
    assert.deepEqual(counts, { ...counts, lines: 2, valid: 1, invalid: 1, blank: 0 });
    assert.deepEqual(findings, [{ line: 2, valid: false, issues: found.refused.issues }]);
  }
  assert.deepEqual(found.notLines, { code: "not_bytes", ours: true });
}

const noErrors = ({ issues }) => issues.filter(({ severity }) => severity === "error");

export function checkScript(found) {
  checkSchema(found);
  checkGerman(found.german);
  for (const report of found.reports) {
    assert.deepEqual(noErrors(report), []);
    assert.equal(report.valid, true);
  }
  assert.equal(found.created.ok, true);
  assert.deepEqual(found.created.body, guide.create);
  assert.deepEqual(JSON.parse(found.created.json), guide.create);
  assert.equal(found.created.request.method, "POST");
  assert.equal(found.created.request.path, "/v2/customers/individual");
  assert.equal(found.created.request.body, found.created.json);
  assert.equal(found.attached.ok, true);
  assert.deepEqual(found.attached.body, guide.attach);
  assert.equal(found.attached.request.path, "/v2/customers/55bd6b4e-c20a-4cc8-9535-91d5557a67d9/individual/attach");
  assert.equal(found.tos, "e9414388");
  checkTold(found.told);
  assert.deepEqual([found.lines.lines, found.lines.valid, found.lines.findings[0].line], [2, 1, 2]);
}

/** What consumers/inline.mjs and inline-page.js find alike: ready without waiting, forms, English letters. */
export function checkInline(found) {
  assert.equal(found.error, undefined);
  assert.equal(found.report.valid, true);
  assert.deepEqual(found.told.map(({ path, issues }) => [path, ...issues.map(({ code }) => code)]), [["basic_info.email", "invalid_email"]]);
  assert.equal(found.suggested, "Yurii");
}

export function checkInlinePage(found) {
  checkInline(found);
  assert.deepEqual([found.shared, found.fetched, found.requests], [true, false, []]);
}
