// Bulk checks in the packed package: every kind of source, cut anywhere, and the same judgement as line by line.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { after } from "node:test";
import { bases, creates, random, varied } from "./bodies.mjs";
import { consumer, everything, guide, run } from "./support.mjs";

const { directory, installed } = consumer({ after });
const { FinOnboardingError, validateCreate, validateCreateLines } = await everything(installed);

const today = { today: "2026-11-21" };
const encoder = new TextEncoder();
const line = (body) => JSON.stringify(body);
const good = line(guide.create);
const refused = line({ ...guide.create, verification_type: "NONE" });
const questioned = line({ ...guide.create, nickname: "x" });

/** Some lines of every kind, and what is to be said about them. */
const text = `${good}\r\n\n${refused}\nno JSON\n${line({ ...guide.create, address: undefined })}\n  \t\n${questioned}\n${line(bases.create_non_ascii)}\n[]\n${refused}`;
const bytes = encoder.encode(text);
const counts = { lines: 10, valid: 3, invalid: 5, blank: 2, bytes: bytes.length };

function expected(text, options = today) {
  return text.split("\n").flatMap((each, n) => {
    if (each.trim() === "") return [];
    let body;
    try {
      body = JSON.parse(each);
    } catch {
      return [{ line: n + 1, valid: false, issues: [{ path: "", code: "not_json", severity: "error", message: "The line is not JSON" }] }];
    }
    const report = validateCreate(body, options);
    return report.issues.length > 0 ? [{ line: n + 1, ...report }] : [];
  });
}

async function* pieces(...all) {
  yield* all;
}

test("the same bytes as any kind of source give the same report", async () => {
  const buffer = bytes.slice().buffer;
  const inside = new Uint8Array(bytes.length + 20).fill(120);
  inside.set(bytes, 7);
  const sources = {
    "a Uint8Array": bytes,
    "a part of a buffer": inside.subarray(7, 7 + bytes.length),
    "a Buffer": Buffer.from(text),
    "an ArrayBuffer": buffer,
    "a Blob": new Blob([text]),
    "a Blob's stream": new Blob([text]).stream(),
    "a stream": ReadableStream.from([bytes.subarray(0, 100), new Uint8Array(0), bytes.subarray(100)]),
    "an async iterable": pieces(bytes.subarray(0, 1), bytes.subarray(1)),
  };
  assert.equal(expected(text).length, 6);
  for (const [name, source] of Object.entries(sources)) {
    assert.deepEqual(await validateCreateLines(source, today), { ...counts, findings: expected(text) }, name);
  }
  assert.equal(new TextDecoder().decode(bytes), text, "the source is as it was");
  assert.equal(buffer.byteLength, bytes.length);
});

test("a text cut at every place is the same text", async () => {
  const short = `{"verification_type":"é😀"}\r\n\n${questioned.slice(0, 60)}\n{}\n7`;
  const whole = encoder.encode(short);
  const wanted = expected(short);
  assert.equal(wanted.length, 4);
  for (let cut = 0; cut <= whole.length; cut++) {
    const stream = ReadableStream.from([whole.slice(0, cut), whole.slice(cut)]);
    const { findings, lines, bytes } = await validateCreateLines(stream, today);
    assert.deepEqual([findings, lines, bytes], [wanted, 5, whole.length], `cut at ${cut}`);
  }
  const single = pieces(...Array.from(bytes, (_, n) => bytes.slice(n, n + 1)));
  assert.deepEqual(await validateCreateLines(single, today), { ...counts, findings: expected(text) }, "byte by byte");
});

test("nothing is no line, and a last line needs no line feed", async () => {
  const none = { lines: 0, valid: 0, invalid: 0, blank: 0, bytes: 0, findings: [] };
  for (const nothing of [new Uint8Array(0), new ArrayBuffer(0), new Blob([]), ReadableStream.from([]), pieces()]) {
    assert.deepEqual(await validateCreateLines(nothing, today), none);
  }
  for (const end of ["", "\n", "\r\n"]) {
    const { lines, valid, blank, findings } = await validateCreateLines(encoder.encode(good + "\n" + good + end), today);
    assert.deepEqual([lines, valid, blank, findings], [2, 2, 0, []], JSON.stringify(end));
  }
});

test("every line is judged as a check of its body would judge it", async () => {
  const chance = random(20261121);
  const odd = [
    '{"verification_type":"\\u0053TANDARD"}', '{"verification_type":"\\ud83d\\ude00"}', '{"verification_type":"\\ud800"}', '{"basic_info":{"email":"a@b.de","email":"A@B.DE"}}',
    '{"__proto__":{"a":1}}', '{"meta_data":{"__proto__":1,"a":{"b":1}}}', '{"financial_profile":{"monthly_volume_usd":5e3}}', '{"financial_profile":{"monthly_volume_usd":-0}}',
    '{"financial_profile":{"monthly_volume_usd":1e400}}', '{"financial_profile":{"monthly_volume_usd":9007199254740993}}', '{"financial_profile":{"monthly_volume_usd":0.1e1}}',
    '{"financial_profile":{"source_of_fund_ids":[1,1.0,"1",null,{},[]]}}', "7", '"x"', "null", "true", "[]", "[{}]", "{}", "{", "}", "{}{}", "{'a':1}", '{"a":01}', '{"a":1,}', '{"a":"\t"}', '{"a":NaN}', "\u00a0{}", '{"\\u0062asic_info":{}}',
    `{"a":${"[".repeat(100)}${"]".repeat(100)}}`,
  ];
  const lines = [...odd];
  for (let n = 0; n < 600; n++) {
    const written = line(varied(chance.pick(creates), chance, 6)) ?? "null";
    // The same text with every character escaped that may be.
    const escaped = () => written.replace(/[^\x00-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`).replace(/a/g, "\\u0061");
    lines.push(n % 3 === 0 ? escaped() : n % 3 === 1 ? `  ${written} ` : written);
  }
  const text = lines.join("\n");
  const report = await validateCreateLines(new Blob([text]), { ...today, mostFindings: 10_000 });
  const wanted = expected(text);
  assert.ok(wanted.length > 400 && wanted.some(({ valid }) => valid), `${wanted.length} lines have findings`);
  report.findings.forEach((finding, n) => assert.deepEqual(finding, wanted[n], lines[finding.line - 1]));
  assert.equal(report.findings.length, wanted.length);
  assert.equal(report.lines, lines.length);
  assert.equal(report.invalid, wanted.filter(({ valid }) => !valid).length);
  assert.equal(report.valid, lines.length - report.invalid);
});

test("lines are judged by the options", async () => {
  const options = { ...today, relianceEnabled: false, catalogue: { occupations: [1] } };
  const text = line({ ...guide.create, verification_type: "RELIANCE" });
  const wanted = expected(text, options);
  assert.equal(wanted[0].issues.length, 2);
  assert.deepEqual((await validateCreateLines(encoder.encode(text), options)).findings, wanted);
  await assert.rejects(validateCreateLines(bytes, { todays: "2026-11-21" }), (error) => error instanceof FinOnboardingError && error.code === "invalid_options");
});

test("onFinding gets every finding in order, the report the first of them", async () => {
  const lines = Array.from({ length: 2500 }, (_, n) => (n % 2 === 0 ? good : refused));
  const source = () => encoder.encode(lines.join("\n"));
  const told = [];
  const report = await validateCreateLines(source(), { ...today, onFinding: (finding) => told.push(finding) });
  assert.deepEqual(told.map(({ line }) => line), Array.from({ length: 1250 }, (_, n) => 2 * n + 2));
  assert.equal(report.findings.length, 1000);
  assert.deepEqual(report.findings, told.slice(0, 1000));
  assert.equal(report.invalid, 1250);
  for (const mostFindings of [0, 1, 7]) {
    const { findings, invalid } = await validateCreateLines(source(), { ...today, mostFindings });
    assert.deepEqual([findings, invalid], [told.slice(0, mostFindings), 1250]);
  }
});

test("progress only ever grows, and ends at the whole", async () => {
  const whole = encoder.encode(`${good}\n${refused}\n`.repeat(2000));
  const seen = [];
  const report = await validateCreateLines(ReadableStream.from([whole.subarray(0, 999_999), whole.subarray(999_999)]), { ...today, onProgress: (progress) => seen.push(progress) });
  assert.ok(seen.length >= 2, `${seen.length} times`);
  for (const progress of seen) {
    assert.deepEqual(Object.keys(progress).sort(), ["blank", "bytes", "invalid", "lines", "valid"]);
    assert.equal(progress.lines, progress.valid + progress.invalid + progress.blank);
  }
  for (let n = 1; n < seen.length; n++) {
    for (const name of ["lines", "valid", "invalid", "blank", "bytes"]) assert.ok(seen[n][name] >= seen[n - 1][name], name);
  }
  const { findings, ...last } = report;
  assert.deepEqual(seen.at(-1), last);
  assert.deepEqual(last, { lines: 4000, valid: 2000, invalid: 2000, blank: 0, bytes: whole.length });
  assert.equal(findings.length, 1000);
});

test("an error in onFinding or onProgress rejects, ends the source, and the next check is as ever", async () => {
  const own = new Error("the page's own");
  const fail = () => {
    throw own;
  };
  for (const name of ["onFinding", "onProgress"]) {
    let ended = 0;
    async function* source() {
      try {
        for (;;) yield bytes;
      } finally {
        ended++;
      }
    }
    await assert.rejects(validateCreateLines(source(), { ...today, [name]: fail }), own);
    assert.equal(ended, 1, "nobody reads on");
    const cancelled = [];
    const stream = new ReadableStream({ pull: (controller) => controller.enqueue(bytes), cancel: (reason) => void cancelled.push(reason) });
    await assert.rejects(validateCreateLines(stream, { ...today, [name]: fail }), own);
    assert.equal(cancelled.length, 1, "nobody waits for the stream");
    assert.deepEqual(await validateCreateLines(bytes, today), { ...counts, findings: expected(text) });
  }
});

test("an error of the source rejects, and the next check is as ever", async () => {
  const own = new Error("the connection is gone");
  async function* source() {
    yield bytes.subarray(0, 50);
    throw own;
  }
  await assert.rejects(validateCreateLines(source(), today), own);
  await assert.rejects(validateCreateLines(new ReadableStream({ start: (controller) => controller.error(own) }), today), own);
  assert.deepEqual(await validateCreateLines(bytes, today), { ...counts, findings: expected(text) });
});

test("anything but bytes is refused with a sentence", async () => {
  const refusal = (error) => error instanceof FinOnboardingError && error.code === "not_bytes" && /^fin-onboarding: validateCreateLines takes /.test(error.message);
  const sources = [undefined, null, text, 7, {}, [], [bytes], Symbol("x"), () => bytes, new Uint16Array(4), new DataView(new ArrayBuffer(4)), pieces(text), pieces(bytes.subarray(0, 9), 7), ReadableStream.from([text])];
  for (const [n, source] of sources.entries()) await assert.rejects(validateCreateLines(source, today), refusal, `source ${n}`);
  assert.deepEqual(await validateCreateLines(bytes, today), { ...counts, findings: expected(text) });
});

test("a line over 16 MiB is refused, and the next one judged", async () => {
  const long = new Blob([good, "\n", '{"a":"', "x".repeat(17 << 20), '"}\n', good]);
  const report = await validateCreateLines(long, today);
  assert.deepEqual([report.lines, report.valid, report.invalid], [3, 2, 1]);
  assert.deepEqual(report.findings.map(({ line, issues }) => [line, issues.map(({ path, code }) => [path, code])]), [[2, [["", "line_too_long"]]]]);
});

test("checks at the same time do not know of each other, nor of other checks", async () => {
  async function* slowly(each, times) {
    for (let n = 0; n < times; n++) {
      yield encoder.encode(each);
      await new Promise((resolve) => setTimeout(resolve));
      validateCreate({}, { today: "1990-01-01", relianceEnabled: false });
    }
  }
  const half = Math.floor(refused.length / 2);
  const reports = await Promise.all([
    validateCreateLines(slowly(`${good}\n`, 40), today),
    validateCreateLines(slowly(`${refused}\n${good}\n${refused.slice(0, half)}`, 1), today),
    validateCreateLines(slowly(line({ ...guide.create, verification_type: "RELIANCE" }) + "\n", 20), { ...today, relianceEnabled: false }),
    validateCreateLines(slowly(`${questioned}\n`, 30), today),
  ]);
  assert.deepEqual(reports.map(({ lines, valid, invalid }) => [lines, valid, invalid]), [[40, 40, 0], [3, 1, 2], [20, 0, 20], [30, 30, 0]]);
  assert.deepEqual(reports[3].findings.map(({ line }) => line), Array.from({ length: 30 }, (_, n) => n + 1));
});

test("the memory of a million lines is that of a thousand, and nothing personal is left in it", () => {
  writeFileSync(join(directory, "lines-memory.mjs"), `
    import { readFileSync } from "node:fs";
    const modules = [];
    const { Instance } = WebAssembly;
    WebAssembly.Instance = function (module, imports) {
      const instance = new Instance(module, imports);
      modules.push(instance);
      return instance;
    };
    WebAssembly.Instance.prototype = Instance.prototype;
    const { validateCreateLines } = await import("fin-onboarding/server");
    const { create } = JSON.parse(readFileSync("guide.json", "utf8"));
    create.basic_info.first_name = "Quetzalcoatl";
    // Escapes are resolved elsewhere than the rest, and a line with half a pair is read twice.
    const refused = { ...create, verification_type: "NONE", nickname: "Tlaloc-Nahui\\ud800", "Xolotl\\tItzcoatl": "" };
    refused.address = { ...create.address, city: "Ehecatl\\nTonatiuh" };
    const text = (body) => JSON.stringify(body) + "\\n";
    const piece = Buffer.from((text(create).repeat(9) + text(refused)).repeat(100));
    const all = () => modules.reduce((total, { exports }) => total + exports.memory.buffer.byteLength, 0);
    const holds = (text) => modules.some(({ exports }) => Buffer.from(exports.memory.buffer).includes(text));
    async function* pieces(times) {
      for (let n = 0; n < times; n++) yield piece;
    }
    const run = async (times) => {
      let found = 0;
      const { lines, invalid } = await validateCreateLines(pieces(times), { today: "2026-11-21", mostFindings: 0, onFinding: () => found++ });
      return { lines, invalid, found, memory: all() };
    };
    const first = await run(1);
    const million = await run(1000);
    await validateCreateLines(piece.subarray(0, 100)).catch(() => {});
    console.log(JSON.stringify({ first, million, left: ["Quetzalcoatl", "Tlaloc-Nahui", "maria.garcia@example.com", "123-45-6789", "Tonatiuh", "Itzcoatl"].filter(holds) }));
  `);
  const { first, million, left } = JSON.parse(run(process.execPath, ["lines-memory.mjs"], { cwd: directory }));
  assert.deepEqual([first.lines, first.invalid, first.found], [1000, 100, 100]);
  assert.deepEqual([million.lines, million.invalid, million.found], [1_000_000, 100_000, 100_000]);
  assert.equal(million.memory, first.memory);
  assert.deepEqual(left, []);
});
