// Reading values that a page did not make for us: a getter may throw, a proxy may have been revoked.
//
// Nothing here throws. An exception that a `catch` import hands to Rust would cost a table slot each
// time it happens, for good; one that passed through the module would cost whatever was allocated.

// What could not be read answers as a symbol: like it, a symbol is a value that JSON has no word for.
const UNREADABLE = Symbol("unreadable");

/** A member, or an entry of a list. */
export function get(object, name) {
  try {
    return object[name];
  } catch {
    return UNREADABLE;
  }
}

/** The names of an object's own members, as JSON has them. */
export function keys(object) {
  try {
    return Object.keys(object);
  } catch {
    return undefined;
  }
}

/** A list's length; -1 for anything that is no list, -2 for what does not tell. */
export function shape(value) {
  try {
    if (!Array.isArray(value)) return -1;
    const { length } = value;
    return typeof length === "number" && length >= 0 ? length : -2;
  } catch {
    return -2;
  }
}

/** What an object says it is in JSON: a Date is a text. */
export function toJson(object) {
  try {
    const { toJSON } = object;
    return typeof toJSON === "function" ? toJSON.call(object, "") : object;
  } catch {
    return UNREADABLE;
  }
}

/** What a JSON text holds; undefined where it is none. */
export function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
