// Numbers as people read them, shared by the terminal, README.md and the plot.
export function time(milliseconds) {
  const units = [["ns", 1e-6], ["µs", 1e-3], ["ms", 1], ["s", 1e3]];
  const [name, one] = units.findLast(([, size]) => milliseconds >= size) ?? units[0];
  return `${significant(milliseconds / one)} ${name}`;
}

export function significant(number) {
  if (number === 0) return "0";
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(number))));
  return number.toFixed(Math.min(digits, 4));
}

export const measuredOf = ({ measured, unit }) => (measured === null ? "–" : `${significant(measured)} ${unit}`);
export const boundOf = ({ bound, least, unit }) => `${least ? "at least" : "at most"} ${bound} ${unit}`;
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
export const thousands = (number) => Math.round(number).toLocaleString("en-US");

/** The names of all who took part in any of these works, ours first. */
export function contestantsOf(works) {
  const all = new Set(works.flatMap((work) => Object.keys(work ?? {})));
  return ["ours", "crossing", "parse", "hand"].filter((id) => all.delete(id)).concat([...all]);
}

const OWN_NAMES = { ours: "fin-onboarding", crossing: "bare crossing", parse: "JSON.parse alone" };
export const nameOf = (id, peers) => OWN_NAMES[id] ?? peers?.[id]?.name ?? id;
