// Draws the growth as an SVG: logarithms on both axes, so that linear growth is a line of slope 1.
import { thousands, time } from "./words.mjs";

// The colours of Okabe and Ito, which people with any colour vision tell apart; black text on white in any theme.
const COLOURS = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#000000"];
const PANEL = { width: 400, height: 320, left: 70, top: 44, right: 16, bottom: 48 };
const LEGEND_LINE = 20;

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const label = (x, y, text, more = "") => `<text x="${x}" y="${y}" ${more}>${escape(text)}</text>`;
const fixed = (number) => number.toFixed(1);

function scale(values, from, to) {
  const low = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  const at = (value) => from + ((Math.log10(value) - low) / (high - low)) * (to - from);
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  return { at, ticks };
}

function axes({ x, y, tickOfY, labelOfX }) {
  const { left, top, right, bottom, width, height } = PANEL;
  return [
    ...x.ticks.flatMap((tick) => [
      `<path d="M${fixed(x.at(tick))} ${top}V${height - bottom}" stroke="#ddd"/>`,
      label(fixed(x.at(tick)), height - bottom + 16, thousands(tick), 'text-anchor="middle"'),
    ]),
    ...y.ticks.flatMap((tick) => [
      `<path d="M${left} ${fixed(y.at(tick))}H${width - right}" stroke="#ddd"/>`,
      label(left - 6, fixed(y.at(tick) + 4), tickOfY(tick), 'text-anchor="end"'),
    ]),
    label((left + width - right) / 2, height - 10, labelOfX, 'text-anchor="middle"'),
  ];
}

/** lines: [{ name, colour, points: [[x, y]] }] */
function panel(index, { title, labelOfX, tickOfY, lines }) {
  const { left, top, right, bottom, width, height } = PANEL;
  const x = scale(lines.flatMap(({ points }) => points.map(([value]) => value)), left, width - right);
  const y = scale(lines.flatMap(({ points }) => points.map(([, value]) => value)), height - bottom, top);
  const drawn = lines.flatMap(({ colour, points }) => [
    `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(([a, b]) => `${fixed(x.at(a))},${fixed(y.at(b))}`).join(" ")}"/>`,
    ...points.map(([a, b]) => `<circle cx="${fixed(x.at(a))}" cy="${fixed(y.at(b))}" r="3" fill="${colour}"/>`),
  ]);
  return [`<g transform="translate(${index * width} 0)">`, label(left, 24, title, 'font-weight="bold"'),
    ...axes({ x, y, tickOfY, labelOfX }), ...drawn, "</g>"];
}

/** growth: [{ name, slope, points: [{ size, time, bytes }] }] */
export function plot(growth) {
  const lines = growth.map((line, index) => ({ ...line, colour: COLOURS[index % COLOURS.length] }));
  const drawn = (chosen, value) => chosen.map(({ name, colour, points }) => ({ name, colour, points: points.map((point) => [point.size, value(point)]) }));
  const streams = lines.filter(({ name }) => name.startsWith("lines"));
  const bodies = lines.filter((line) => !streams.includes(line));
  const kibibytes = (bytes) => `${thousands(bytes)} KiB`;
  const panels = [
    { title: "Time of one call", labelOfX: "tax entries, documents", tickOfY: time, lines: drawn(bodies, (point) => point.time) },
    { title: "Time of a stream", labelOfX: "lines", tickOfY: time, lines: drawn(streams, (point) => point.time) },
    { title: "WebAssembly memory", labelOfX: "entries, documents, lines", tickOfY: kibibytes, lines: drawn(lines, (point) => point.bytes / 1024) },
  ].filter((one) => one.lines.length > 0);
  const width = panels.length * PANEL.width;
  const height = PANEL.height + LEGEND_LINE * lines.length + 12;
  const legend = lines.flatMap(({ name, colour, slope, lastSlope }, index) => {
    const y = PANEL.height + LEGEND_LINE * (index + 0.5);
    return [`<path d="M${PANEL.left} ${y - 4}h24" stroke="${colour}" stroke-width="2"/>`,
      label(PANEL.left + 32, y, `${name}: slope ${slope.toFixed(2)}, at the end ${lastSlope.toFixed(2)} (1 is linear)`)];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="sans-serif" font-size="12">`,
    "<title>How time and memory of fin-onboarding grow with the size of what is checked</title>",
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...panels.flatMap((one, index) => panel(index, one)),
    ...legend,
    "</svg>",
    "",
  ].join("\n");
}
