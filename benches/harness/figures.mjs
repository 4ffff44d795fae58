// The bounds, and whether the results keep them. Reads nothing but the results and what was measured before.
//
// Times are multiples of the bare crossing in the same run: what no check in WebAssembly can be faster than. Node
// decides, under the policy that a page with identity documents has; Chromium is told beside it.
import { readFileSync } from "node:fs";

const BASELINE = JSON.parse(readFileSync(new URL("../baseline.json", import.meta.url), "utf8"));
const DECISIVE = ["node", "csp"];
const ENGINE_NAMES = { node: "Node", chromium: "Chromium" };

const CROSSING = "the bare crossing";
const crossings = (what, task, work, bound) => ({
  what, against: CROSSING, bound, unit: "×",
  of: ({ tasks }) => tasks[task]?.[work] && (tasks[task][work].ours?.crossings ?? null),
});

/** What is measured in each engine. `of` answers undefined for what was not asked, null for what is not there. */
const IN_ENGINES = [
  crossings("create valid, with warnings", "told", "create valid", 2.5),
  crossings("create 5 errors, with warnings", "told", "create 5 errors", 3.1),
  // With the option `warnings: false`; a miss as long as the package does not know it.
  crossings("create valid, errors only", "refused", "create valid", 2.1),
  crossings("attach valid", "told", "attach valid", 2.0),
  crossings("attach 4 errors", "told", "attach 4 errors", 2.9),
  { what: "one keystroke, the slowest of three inputs", against: CROSSING, bound: 1.8, unit: "×",
    of: ({ tasks }) => tasks.keystroke && Math.max(...Object.values(tasks.keystroke).map(({ ours }) => ours.crossings)) },
  ...["create valid", "create 5 warnings"].map((work) => ({
    what: `all that a person should be told, ${work}`, against: "the fastest peer that does it", bound: 0.3, unit: "×",
    of: ({ tasks }) => tasks.told?.[work] && againstFastest(tasks.told[work]),
  })),
  { what: "10,000 lines from bytes, with warnings, records/s", against: "JSON.parse alone", bound: 1.5, least: true, unit: "×",
    of: ({ tasks }) => tasks.lines && 1 / tasks.lines["10,000 lines"].parse.ours },
];

function againstFastest({ ours, crossing, ...peers }) {
  const [fastest] = Object.values(peers).sort((a, b) => a.median - b.median);
  return ours && fastest.ours;
}

function figure({ what, against, bound, least = false, unit }, engine, measured, isDecisive) {
  const isKept = measured !== null && (least ? measured >= bound : measured <= bound);
  return { what, against, engine, measured, bound, least, unit, verdict: isDecisive ? (isKept ? "kept" : "MISSED") : "told" };
}

/** One row for each bound whose work was done: { what, against, engine, measured, bound, least, unit, verdict }. */
export function figures({ engines, steady, cold, size }) {
  const rows = [];
  for (const [engine, modes] of Object.entries(engines)) {
    for (const [mode, summary] of Object.entries(modes)) {
      if (mode !== DECISIVE[1]) continue;
      for (const row of IN_ENGINES) {
        const measured = row.of(summary);
        if (measured !== undefined) rows.push(figure(row, ENGINE_NAMES[engine], measured, engine === DECISIVE[0]));
      }
    }
  }
  if (steady) {
    const row = { what: "the slowest of five processes, create and attach in turn", against: "the fastest", bound: 1.15, unit: "×" };
    rows.push(figure(row, "Node", steady.spread, true));
  }
  if (cold) {
    const row = { what: "import and first check", against: `the package of ${BASELINE.cold.date}`, bound: 0.85, unit: "×" };
    rows.push(figure(row, "Node", cold[BASELINE.cold.against].ratio / BASELINE.cold.ratio, true));
  }
  if (size) {
    const row = (what, bytes, bound) => figure({ what, against: "", bound, unit: "kB" }, "", bytes ? bytes / 1000 : null, true);
    rows.push(row("wire size, first module and its JavaScript", size.first.bytes, 60));
    rows.push(row("wire size, that and the later one", size.later?.bytes, 110));
  }
  return rows;
}
