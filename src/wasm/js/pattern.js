// The catalogue's regular expressions. What the page makes of RegExp later on is not asked: it could be code of its own.
const Expression = RegExp;
const { exec } = Expression.prototype;
const { apply } = Reflect;
const NOTHING = new Expression("");

/** @param {string} pattern without flags */
export function compiled(pattern) {
  try {
    return new Expression(pattern);
  } catch {
    return undefined;
  }
}

export function found(pattern, text) {
  const isFound = apply(exec, pattern, [text]) !== null;
  // RegExp.input would keep the text: a postal code is a person's.
  apply(exec, NOTHING, [""]);
  return isFound;
}
