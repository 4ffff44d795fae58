// What the terminal shows.
import { boundOf, contestantsOf, kilobytes, measuredOf, nameOf, significant, thousands, time } from "./words.mjs";

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? "").length)));
  for (const row of rows) console.log(row.map((cell, column) => String(cell ?? "").padEnd(widths[column])).join("  ").trimEnd());
}

function title(text) {
  console.log(`\n${text}`);
}

/** The refused ones keep their row: that they are refused is a result. */
function refusedNames(results, engine, mode) {
  return Object.entries(results.peers).filter(([, { refused }]) => refused[`${engine} ${mode}`]).map(([id]) => id);
}

function timingTable(results, engine, mode, { works, missing }) {
  title(`${engine}, ${mode === "csp" ? "code generation from strings forbidden" : "eval allowed"}: median of a call (ours : theirs)`);
  const names = Object.keys(works).filter((name) => name !== "10,000 lines");
  const refused = refusedNames(results, engine, mode);
  const cell = (id, name) => {
    const measured = works[name][id];
    if (measured) return time(measured.median) + (id === "ours" || measured.ratio === undefined ? "" : ` (${significant(measured.ratio)})`);
    return refused.includes(id) ? "refused" : "";
  };
  if (names.length > 0) {
    const contestants = contestantsOf(names.map((name) => works[name])).concat(refused);
    print([["", ...names], ...contestants.map((id) => [nameOf(id, results.peers), ...names.map((name) => cell(id, name))])]);
  }
  const lines = works["10,000 lines"];
  if (lines) {
    const rows = contestantsOf([lines]).map((id) => [nameOf(id, results.peers), thousands(1e7 / lines[id].median)]);
    print([["10,000 lines", "records/s"], ...rows, ...refused.map((id) => [nameOf(id, results.peers), "refused"])]);
  }
  if (missing.length > 0) console.log(`not there yet: ${missing.join(", ")}`);
}

function otherTables({ cold, size, memory, growth, peers }) {
  if (cold) {
    title("cold start in Node: import and first check, inside the process (the whole process)");
    const sorted = Object.entries(cold).sort(([, a], [, b]) => a.median - b.median);
    print(sorted.map(([id, { median, outside }]) => [nameOf(id, peers), time(median), `(${time(outside)})`]));
  }
  if (size) {
    title("wire size, brotli 11");
    print([
      ["fin-onboarding", kilobytes(size.ours.entry.bytes), Object.keys(size.ours.entry.files).join(" + ")],
      ["fin-onboarding, everything", kilobytes(size.ours.everything.bytes), Object.keys(size.ours.everything.files).join(" + ")],
      ...Object.entries(size.peers).sort(([, a], [, b]) => a - b).map(([id, bytes]) => [nameOf(id, peers), kilobytes(bytes)]),
    ]);
  }
  for (const [engine, { few, afterFew, many, afterMany }] of Object.entries(memory ?? {})) {
    title(`wasm memory, ${engine}`);
    print([[`after ${thousands(few)} checks`, `${afterFew / 1024} KiB`], [`after ${thousands(many)} checks`, `${afterMany / 1024} KiB`]]);
  }
  if (growth) {
    title("growth in Node: time (wasm memory) by size; the slope of a straight line in logarithms is 1 where growth is linear");
    for (const { name, points, slope, lastSlope } of growth) {
      const cells = points.map(({ size: count, time: spent, bytes }) => `${thousands(count)}: ${time(spent)} (${bytes / 1024} KiB)`);
      print([[name.padEnd(22), ...cells, `slope ${slope.toFixed(2)}, at the end ${lastSlope.toFixed(2)}`]]);
    }
  }
}

export function report(results) {
  for (const [engine, modes] of Object.entries(results.engines)) {
    for (const [mode, measured] of Object.entries(modes)) timingTable(results, engine, mode, measured);
  }
  otherTables(results);
  title("figures to reach (issue 3)");
  print([["engine", "work", "against", "measured", "bound", ""],
    ...results.figures.map((figure) => [figure.engine, figure.what, figure.against, measuredOf(figure), boundOf(figure), figure.verdict])]);
}
