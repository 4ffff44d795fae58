// How time and memory grow with the size of what is checked.
import { loadOurs } from "./ours.mjs";
import { measure } from "./rounds.mjs";
import { median } from "./statistics.mjs";

const SIZES = [1, 10, 100, 1_000];
const LINE_COUNTS = [1_000, 10_000, 100_000, 1_000_000];
const ROUNDS = 15;
const CHUNK = 64 * 1024;

/** A create body with `count` tax entries, each with a number of its own. */
function createWith(count, { createValid }) {
  const body = structuredClone(createValid);
  const [entry] = body.basic_info.tax_info;
  const ssn = (index) => `${200 + Math.floor(index / 90)}-${10 + (index % 90)}-4321`;
  body.basic_info.tax_info = Array.from({ length: count }, (_, index) => ({ ...entry, document_id: ssn(index) }));
  return body;
}

/** An attach body with `count` documents, each with files of its own; more than one primary is one error at the list. */
function attachWith(count, { attachValid }) {
  const body = structuredClone(attachValid);
  const primary = body.identifying_documents.find(({ type }) => type !== "SELFIE");
  const copy = (index) => ({ ...primary, files: primary.files.map((file) => ({ ...file, uri: `/${index}${file.uri}` })) });
  body.identifying_documents = Array.from({ length: count }, (_, index) => copy(index));
  return body;
}

/** The growth of what takes one body: [{ name, unit, points: [{ size, time, bytes }] }], times in milliseconds. */
export async function runBodyGrowth({ urls }, wasmBytes) {
  const ours = await loadOurs(urls.ours);
  const payloads = await import(urls.payloads);
  const loop = (call) => (count) => {
    for (let done = 0; done < count; done += 1) call(done);
  };
  const entries = [];
  const add = (work, size, call) => {
    call(0);
    entries.push({ work, contestant: "ours", size, run: loop(call), bytes: wasmBytes() });
  };
  for (const size of SIZES) {
    const body = createWith(size, payloads);
    if (!ours.valid(ours.create(body))) throw new Error(`a create body with ${size} tax entries should be valid`);
    add("create, tax entries", size, () => ours.create(body));
  }
  for (const size of SIZES) {
    const body = attachWith(size, payloads);
    if (ours.valid(ours.attach(body)) !== (size === 1)) throw new Error(`an attach body with ${size} documents is misjudged`);
    add("attach, documents", size, () => ours.attach(body));
  }
  for (const size of ours.form ? SIZES : []) {
    const form = ours.form("create", createWith(size, payloads));
    const values = ["899-98-4321", "899-99-4321"];
    add("form.set, tax entries", size, (call) => form.set(`basic_info.tax_info.${size - 1}.document_id`, values[call & 1]));
  }
  for (const size of ours.form ? SIZES : []) {
    const form = ours.form("attach", attachWith(size, payloads));
    const values = ["DL987654321", "DL987654322"];
    add("form.set, documents", size, (call) => form.set(`identifying_documents.${size - 1}.number`, values[call & 1]));
  }
  await measure(entries, ROUNDS);
  const names = [...new Set(entries.map(({ work }) => work))];
  return names.map((name) => ({
    name,
    points: entries.filter(({ work }) => work === name)
      .map(({ size, times, bytes }) => ({ size, time: median(times), bytes })),
  }));
}

/** NDJSON made chunk by chunk while it is read, so that the source itself needs no memory. */
function stream(block, linesInBlock, count) {
  let left = count / linesInBlock;
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (left === 0) {
        controller.close();
        return;
      }
      // A copy: a reader may take a chunk's buffer over.
      controller.enqueue(block.slice(at, at + CHUNK));
      at += CHUNK;
      if (at >= block.length) {
        at = 0;
        left -= 1;
      }
    },
  });
}

/** The growth of bulk checking: one stream of each length; the short ones several times. */
export async function runLineGrowth({ urls }, wasmBytes) {
  const ours = await loadOurs(urls.ours);
  if (!ours.lines) return [];
  const payloads = await import(urls.payloads);
  const [linesInBlock] = LINE_COUNTS;
  const block = payloads.lines(linesInBlock);
  await ours.lines(stream(block, linesInBlock, linesInBlock));
  const points = [];
  for (const size of LINE_COUNTS) {
    const times = [];
    for (let repeat = Math.max(1, Math.min(15, 200_000 / size)); repeat > 0; repeat -= 1) {
      globalThis.gc?.();
      const start = performance.now();
      const { lines } = await ours.lines(stream(block, linesInBlock, size));
      times.push(performance.now() - start);
      if (lines !== size) throw new Error(`${lines} lines were read, not ${size}`);
    }
    points.push({ size, time: median(times), bytes: wasmBytes(), resident: globalThis.process?.memoryUsage.rss() });
  }
  return [{ name: "lines of a stream", points }];
}
