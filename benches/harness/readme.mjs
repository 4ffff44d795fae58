// Writes the results into the README, between two lines that mark the place.
import { readFileSync, writeFileSync } from "node:fs";
import { boundOf, contestantsOf, kilobytes, measuredOf, nameOf, thousands, time } from "./words.mjs";

const BEGIN = "<!-- bench:begin -->";
const END = "<!-- bench:end -->";

const row = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) => [row(head), row(head.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(row)];

function figuresTable({ figures }) {
  const rows = figures.map((figure) => [
    [figure.what, figure.engine].filter(Boolean).join(", "), figure.against, measuredOf(figure), boundOf(figure), figure.verdict,
  ]);
  return table(["work", "against", "measured", "bound", ""], rows);
}

/** A row for each contestant: times in Node with eval and under the strict policy, records/s, cold start, size. */
function contestantsTable({ engines, peers, cold, size }) {
  const columns = [
    ["create valid", "eval"], ["create 5 errors", "eval"], ["attach valid", "eval"], ["attach 4 errors", "eval"], ["create valid", "csp"],
    ["create 5 errors", "csp"],
  ].filter(([work, mode]) => engines.node?.[mode]?.works[work]);
  const measured = ([work, mode], id) => {
    if (peers[id]?.refused[`node ${mode}`]) return "refused";
    const found = engines.node[mode].works[work][id];
    return found ? time(found.median) : "";
  };
  const lines = engines.node?.eval?.works["10,000 lines"];
  const ids = contestantsOf([...columns.map(([work, mode]) => engines.node[mode].works[work]), lines]);
  const bytes = (id) => (id === "ours" ? size.ours.entry.bytes : size.peers[id]);
  const head = ["Node", ...columns.map(([work, mode]) => work + (mode === "csp" ? ", strict CSP" : "")),
    ...(lines ? ["lines/s"] : []), ...(cold ? ["cold start"] : []), ...(size ? ["brotli"] : [])];
  return table(head, ids.map((id) => [
    nameOf(id, peers) + (peers[id] ? ` ${peers[id].version}` : ""),
    ...columns.map((column) => measured(column, id)),
    ...(lines ? [lines[id] ? thousands(1e7 / lines[id].median) : ""] : []),
    ...(cold ? [cold[id] ? time(cold[id].median) : ""] : []),
    ...(size ? [bytes(id) ? kilobytes(bytes(id)) : ""] : []),
  ]));
}

function text(results) {
  const { machine, versions, date } = results;
  const engines = [`Node ${versions.node}`, ...(versions.chromium ? [`Chromium ${versions.chromium.split(".")[0]}`] : [])].join(", ");
  return [
    `Measured on ${date}: ${machine.cpu}, ${machine.cores} cores, ${engines}. Ratios are times, ours to theirs, in the same run.`,
    "",
    ...figuresTable(results),
    "",
    ...contestantsTable(results),
  ].join("\n");
}

export function writeReadme(file, results) {
  const readme = readFileSync(file, "utf8");
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${file} lacks the lines ${BEGIN} and ${END}`);
  writeFileSync(file, `${readme.slice(0, begin + BEGIN.length)}\n${text(results)}\n${readme.slice(end)}`);
}
