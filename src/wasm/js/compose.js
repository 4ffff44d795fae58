// Texts in Unicode's form NFC: JavaScript has the tables of it.

/** A text in that form; undefined where it is in it already. */
export function composed(text) {
  const nfc = text.normalize();
  return nfc === text ? undefined : nfc;
}
