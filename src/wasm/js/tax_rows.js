// The packed rows of tax numbers on their way into a module's memory.
import { bytes, bytesAt, makeRoom, mustBeReady, wasm } from "./memory.js";

let known;

/** The rows that this module has been told. */
export const told = () => known;

/** Tells the module the rows; once is enough. */
export function tell(rows) {
  mustBeReady();
  if (rows === known || rows === undefined) return;
  const encoded = new TextEncoder().encode(rows);
  makeRoom(0, encoded.length);
  bytes.set(encoded, bytesAt);
  wasm.tax_ids(encoded.length);
  makeRoom(0, 0);
  known = rows;
}
