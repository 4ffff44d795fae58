// Numbers as people read them.
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

export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
export const thousands = (number) => Math.round(number).toLocaleString("en-US");
