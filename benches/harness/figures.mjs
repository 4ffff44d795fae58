// The figures to reach (issue 3), and whether the results reach them. Reads nothing but the results.
const NOT_A_LIBRARY = new Set(["ours", "hand", "crossing", "parse"]);
const ENGINE_NAMES = { node: "Node", chromium: "Chromium" };
const FIELDS = ["basic_info.first_name", "basic_info.email", "address.country"];

/** The library with the smallest median; a library that is fastest by a hair is as good a measure as its neighbour. */
function fastest(measured) {
  return Object.entries(measured ?? {}).filter(([id]) => !NOT_A_LIBRARY.has(id))
    .sort(([, a], [, b]) => a.median - b.median)[0]?.[0];
}

/** A figure that compares ours with another in one work: { work, engine, mode, against } -> the ratio of their times. */
function compared(results, { what, engine, mode, work, against, bound }) {
  const measured = results.engines[engine]?.[mode]?.works[work];
  if (!measured) return undefined;
  const other = against === "fastest" ? fastest(measured) : against;
  const names = { crossing: "the bare crossing", parse: "JSON.parse alone" };
  const label = names[other] ?? `${results.peers[other]?.name ?? other}${mode === "csp" ? ", strict CSP" : ""}`;
  return verdict({ engine: ENGINE_NAMES[engine], what, against: label, ratio: measured[other]?.ratio, bound, unit: "×" });
}

function verdict({ ratio, bound, least = false, ...figure }) {
  const reached = ratio === undefined ? "not there yet" : (least ? ratio >= bound : ratio <= bound) ? "pass" : "miss";
  return { ...figure, measured: ratio ?? null, bound, least, verdict: reached };
}

function timings(results, engine) {
  const inNode = engine === "node";
  const rows = [
    { what: "create, valid", mode: "eval", work: "create valid", against: "fastest", bound: inNode ? 1.0 : 1.5 },
    { what: "create, valid", mode: "csp", work: "create valid", against: "fastest", bound: inNode ? 0.3 : 0.4 },
    { what: "create, valid", mode: "eval", work: "create valid", against: "crossing", bound: 1.4 },
    { what: "create, 5 errors", mode: "eval", work: "create 5 errors", against: "ajv", bound: 0.6 },
    { what: "create, 5 errors", mode: "csp", work: "create 5 errors", against: "fastest", bound: 0.25 },
    { what: "attach, valid", mode: "eval", work: "attach valid", against: "ajv", bound: 0.8 },
    { what: "attach, 4 errors", mode: "eval", work: "attach 4 errors", against: "ajv", bound: 0.5 },
    ...FIELDS.map((field) => ({
      what: `keystroke, ${field}`, mode: "csp", work: `set ${field}`, against: "fastest", bound: 0.05,
    })),
  ];
  return rows.map((row) => compared(results, { ...row, engine }));
}

function lines(results, engine) {
  const measured = results.engines[engine]?.eval?.works["10,000 lines"];
  if (!measured) return undefined;
  const ratio = measured.parse.ratio === undefined ? undefined : 1 / measured.parse.ratio;
  return verdict({ engine: ENGINE_NAMES[engine], what: "10,000 lines from bytes, records/s", against: "JSON.parse alone",
    ratio, bound: 2, least: true, unit: "×" });
}

function memory(results, engine) {
  const measured = results.memory?.[engine];
  return measured && verdict({ engine: ENGINE_NAMES[engine], what: "wasm memory after a million checks",
    against: "after a thousand", ratio: measured.afterMany / measured.afterFew, bound: 1, unit: "×" });
}

/** One row for each figure that was measured, in the order of the table. */
export function figures(results) {
  const engines = ["node", "chromium"];
  const { cold, size } = results;
  return [
    ...engines.flatMap((engine) => [...timings(results, engine), lines(results, engine)]),
    cold && verdict({ engine: "Node", what: "import and first check", against: "Valibot, bundled",
      ratio: cold.valibot?.ratio, bound: 1, unit: "×" }),
    size && verdict({ engine: "", what: "wire size of `.`", against: "", ratio: size.ours.entry.bytes / 1000, bound: 25, unit: "kB" }),
    size && verdict({ engine: "", what: "wire size of everything", against: "", ratio: size.ours.everything.bytes / 1000, bound: 45, unit: "kB" }),
    ...engines.map((engine) => memory(results, engine)),
  ].filter(Boolean);
}
