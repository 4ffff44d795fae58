// The sample files, made when the tests run: a real JPEG, PNG and PDF, and some that are not what they say.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";

/** The same numbers in every run; files of chance would be failures of chance. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 24;
  };
}

const segment = (marker, ...bytes) => Buffer.concat([Buffer.from([0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff]), Buffer.from(bytes)]);

/** A grey picture of flat 8x8 blocks: baseline JPEG with a DC value for each block and no AC values. */
function jpeg(width, height, seed) {
  const next = numbers(seed);
  let bits = "";
  const scan = [];
  const put = (text) => {
    bits += text;
    for (; bits.length >= 8; bits = bits.slice(8)) {
      const byte = parseInt(bits.slice(0, 8), 2);
      scan.push(byte);
      if (byte === 0xff) scan.push(0);
    }
  };
  let before = 0;
  for (let block = 0; block < (width / 8) * (height / 8); block += 1) {
    const level = next() - 128;
    const difference = level - before;
    before = level;
    const length = difference === 0 ? 0 : 32 - Math.clz32(Math.abs(difference));
    // Ten lengths, each with a code of four bits; then the difference; then one bit: the block ends.
    put(length.toString(2).padStart(4, "0"));
    if (length > 0) put((difference > 0 ? difference : difference + 2 ** length - 1).toString(2).padStart(length, "0"));
    put("0");
  }
  put("1".repeat((8 - bits.length) % 8));
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, ...Buffer.from("JFIF\0"), 1, 1, 0, 0, 1, 0, 1, 0, 0),
    segment(0xdb, 0, ...new Array(64).fill(8)),
    segment(0xc0, 8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0),
    segment(0xc4, 0x00, 0, 0, 0, 10, ...new Array(12).fill(0), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
    segment(0xc4, 0x10, 1, ...new Array(15).fill(0), 0),
    segment(0xda, 1, 1, 0, 0, 63, 0),
    Buffer.from(scan),
    Buffer.from([0xff, 0xd9]),
  ]);
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(named.length + 8);
  frame.writeUInt32BE(data.length, 0);
  named.copy(frame, 4);
  frame.writeUInt32BE(crc32(named), named.length + 4);
  return frame;
}

/** A grey picture of noise, which no compression makes small. */
function png(width, height, seed) {
  const next = numbers(seed);
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < rows.length; at += 1) rows[at] = at % (width + 1) === 0 ? 0 : next();
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", head), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/** One page of text, as long as it takes. */
function pdf(title, bytes) {
  const lines = [];
  for (let length = 0, row = 0; length < bytes; row += 1) {
    const line = `BT /F1 9 Tf 60 ${780 - (row % 60) * 12} Td (${title}, line ${row + 1}) Tj ET`;
    lines.push(line);
    length += line.length + 1;
  }
  const content = lines.join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, "0")} 00000 n \n`;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}

const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic"), Buffer.alloc(4), Buffer.from("mif1heic"), Buffer.alloc(150_000, 7)]);

const SAMPLES = {
  "license-front.jpg": () => jpeg(2400, 2400, 1),
  "license-back.jpg": () => jpeg(2400, 2400, 2),
  "passport.png": () => png(420, 300, 3),
  "selfie.jpg": () => jpeg(2400, 2400, 4),
  "statement.pdf": () => pdf("Bank statement of Maria Garcia", 120_000),
  "license-front-sharp.jpg": () => jpeg(2400, 2400, 5),
  "small.jpg": () => jpeg(64, 64, 6),
  "notes.jpg": () => Buffer.from("These are notes, not a picture.\n".repeat(4_000)),
  "photo.heic": () => heic,
  "empty.pdf": () => Buffer.alloc(0),
};

/** Writes the sample files into a directory of their own: { path(name), remove() }. */
export function sampleFiles() {
  const directory = mkdtempSync(join(tmpdir(), "fin-onboarding-e2e-"));
  for (const [name, make] of Object.entries(SAMPLES)) writeFileSync(join(directory, name), make());
  return {
    path(name) {
      if (!(name in SAMPLES)) throw new Error(`no sample file ${name}`);
      return join(directory, name);
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
