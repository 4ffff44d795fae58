// Bytes that a host hands over.

const own = (name) => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), name).get;
const kindOf = own(Symbol.toStringTag), bufferOf = own("buffer"), offsetOf = own("byteOffset"), lengthOf = own("length");

/** A plain view of a Uint8Array, whatever else it says of itself; undefined of anything else. */
export function bytesOf(value) {
  if (kindOf.call(value) !== "Uint8Array") return undefined;
  try {
    return new Uint8Array(bufferOf.call(value), offsetOf.call(value), lengthOf.call(value));
  } catch {
    // They have been handed on to another thread.
    return undefined;
  }
}
