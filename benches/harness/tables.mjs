// The results as tables: the terminal shows the same ones that benches/README.md keeps.
import { kilobytes, significant, thousands, time } from "./words.mjs";

const ENGINE_NAMES = { node: "Node", chromium: "Chromium" };
const MODE_NAMES = { csp: "strict CSP", eval: "eval allowed" };
const OWN_NAMES = {
  ours: "fin-onboarding", "ours-refused": "fin-onboarding, errors only", crossing: "the bare crossing", parse: "JSON.parse alone",
};

function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell ?? "")));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join("\n");
}

const nameOf = (id, { peers }) => {
  const peer = peers.find((one) => one.id === id);
  return OWN_NAMES[id] ?? [peer.name, peer.version].filter(Boolean).join(" ");
};

/** Ours first, then the fastest in the first work. */
function inOrder(works) {
  const [first] = Object.values(works);
  return Object.keys(first).sort((a, b) => (b === "ours") - (a === "ours") || first[a].median - first[b].median);
}

function boundsTable({ figures }) {
  const measuredOf = ({ measured, unit }) => (measured === null ? "not there yet" : `${significant(measured)} ${unit}`);
  const boundOf = ({ bound, least, unit }) => `${least ? "at least" : "at most"} ${bound} ${unit}`;
  return table(["work", "engine", "against", "reached", "bound", ""],
    figures.map((row) => [row.what, row.engine, row.against, measuredOf(row), boundOf(row), row.verdict]));
}

/** A row for each contestant: microseconds a call, and how many bare crossings that is. */
function worksTable(works, refusals, results) {
  const names = Object.keys(works);
  const cell = ({ median, crossings }) => `${time(median)}, ${significant(crossings)} ×`;
  const rows = inOrder(works).map((id) => [nameOf(id, results), ...names.map((name) => cell(works[name][id]))]);
  const refused = refusals.map((id) => [nameOf(id, results), ...names.map(() => "refuses")]);
  return table(["", ...names], [...rows, ...refused]);
}

function linesTable(works, refusals, results) {
  const rows = inOrder(works).map((id) => [nameOf(id, results), thousands(1e7 / works["10,000 lines"][id].median)]);
  return table(["", "lines a second"], [...rows, ...refusals.map((id) => [nameOf(id, results), "refuses"])]);
}

const TASKS = [
  ["told", "All that a person should be told: errors and warnings"],
  ["refused", "What the API refuses: errors only"],
  ["keystroke", "A keystroke: `form.set`, the whole form judged"],
  ["lines", "10,000 lines from bytes"],
];

function engineSections(engine, mode, { refusals, tasks }, results) {
  const sections = TASKS.filter(([task]) => tasks[task]).map(([task, title]) => {
    const isOf = (id) => results.peers.some((peer) => peer.id === id && peer.task === (task === "lines" ? "refused" : task));
    const draw = task === "lines" ? linesTable : worksTable;
    return `#### ${title}\n\n${draw(tasks[task], Object.keys(refusals).filter(isOf), results)}`;
  });
  return sections.length > 0 ? [`### ${ENGINE_NAMES[engine]}, ${MODE_NAMES[mode]}`, ...sections] : [];
}

const section = (title, head, rows) => `### ${title}\n\n${table(head, rows)}`;

function steadySection({ steady }) {
  const rows = steady.processes.map(({ median, crossings }, n) => [`process ${n + 1}`, `${time(median)}, ${significant(crossings)} ×`]);
  return section("Create and attach in turn, with warnings", ["Node, strict CSP", "both"], rows);
}

function coldSection(results) {
  const rows = Object.entries(results.cold).sort(([, a], [, b]) => a.median - b.median)
    .map(([id, { median, ratio }]) => [nameOf(id, results), time(median), `${significant(ratio)} ×`]);
  return section("Import and first check", ["Node", "time", "ours against it"], rows);
}

function sizeSection({ size, peers }) {
  const partsOf = ({ parts }) => Object.entries(parts).map(([part, bytes]) => `${part} ${kilobytes(bytes)}`).join(", ");
  const own = [["fin-onboarding, first module", size.first], ["fin-onboarding, that and the later one", size.later]]
    .filter(([, one]) => one).map(([name, one]) => [name, kilobytes(one.bytes), partsOf(one)]);
  const others = peers.map(({ id, name }) => [name, size.peers[id]]).sort(([, a], [, b]) => a - b)
    .map(([name, bytes]) => [name, kilobytes(bytes), ""]);
  return section("Wire size, brotli 11", ["", "size", "of it"], [...own, ...others]);
}

/** All tables, as Markdown. */
export function allTables(results) {
  const { machine, versions, date } = results;
  const engines = [`Node ${versions.node}`, versions.chromium && `Chromium ${versions.chromium.split(".")[0]}`].filter(Boolean).join(", ");
  return [
    `Measured on ${date}: ${machine.cpu}, ${machine.cores} cores, ${engines}.`,
    `### Bounds\n\n${boundsTable(results)}`,
    ...Object.entries(results.engines).flatMap(([engine, modes]) =>
      Object.entries(modes).flatMap(([mode, summary]) => engineSections(engine, mode, summary, results))),
    results.steady && steadySection(results),
    results.cold && coldSection(results),
    results.size && sizeSection(results),
  ].filter(Boolean).join("\n\n");
}

/** The four lines that a user needs. */
export function fourLines({ engines, cold, size, machine, versions }) {
  const { told, keystroke } = engines.node.csp.tasks;
  const slowest = Math.max(...Object.values(keystroke).map(({ ours }) => ours.median));
  return [
    `| Node ${versions.node.split(".")[0]}, ${machine.cpu} | |`,
    "|---|---:|",
    `| a check of a whole create body under a strict CSP: errors and warnings | ${time(told["create valid"].ours.median)} |`,
    `| a keystroke: one input set, the whole form judged | ${time(slowest)} |`,
    `| what a page fetches at once, brotli | ${kilobytes(size.first.bytes)} |`,
    `| import and first check | ${time(cold.ours.median)} |`,
  ].join("\n");
}
