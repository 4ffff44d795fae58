// Plain questions about one text.
import { TODAY } from "./options.mjs";

/** Whether a text holds more than blanks (Unicode's white space, and the zero-width ones that copying brings along). */
export function isFilled(text) {
  const first = text.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || /[^\s\u0085\u200b]/.test(text);
}

/** Whether all characters of a text are ASCII. */
export function isAscii(text) {
  for (let n = 0; n < text.length; n++) {
    if (text.charCodeAt(n) > 0x7f) return false;
  }
  return true;
}

/** A text without blanks at its ends, of the same kinds as in `isFilled`. */
export function trimmed(text) {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f) return text;
  return text.replace(/^[\s\u0085\u200b]+|[\s\u0085\u200b]+$/g, "");
}

// A valid e-mail address as HTML defines it (WHATWG HTML, "valid e-mail address").
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;
// RFC 5321, 4.5.3.1.
const LONGEST_EMAIL = 254;

/** The longest `state` of a document. */
export const LONGEST_STATE = 64;

/** Whether a text is a complete e-mail address, in whatever case. */
export function isEmail(text) {
  return text.length <= LONGEST_EMAIL && EMAIL.test(text);
}

/** Whether a text has no capital letter from A to Z. */
export function isLowercase(text) {
  return !/[A-Z]/.test(text);
}

/** Whether a text is in the international form of ITU-T E.164: +, no 0, at most 15 digits. */
export function isPhone(text) {
  return /^\+[1-9][0-9]{1,14}$/.test(text);
}

/** Whether a text has the form of a tax number of the USA: xxx-xx-xxxx. */
export function isSsn(text) {
  return /^[0-9]{3}-[0-9]{2}-[0-9]{4}$/.test(text);
}

/** Whether a text is YYYY-MM-DD and the calendar has the day. */
export function isDate(text) {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  const year = digits(text, 0) * 100 + digits(text, 2);
  const month = digits(text, 5);
  const day = digits(text, 8);
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return false;
  if (month === 2) return day <= (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28);
  return day <= (month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

// Two digits as a number; not a number where there are none.
function digits(text, at) {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

// Days of the calendar compare as their texts do.
const yearsAgo = (years) => `${Number(TODAY.slice(0, 4)) - years}${TODAY.slice(4)}`;
const YOUNGEST = yearsAgo(18);
const TOO_OLD = yearsAgo(121);

/** Whether somebody born on that day is 18 or older today. */
export function isGrownUp(date) {
  return date <= YOUNGEST;
}

/** Whether somebody born on that day is 120 or younger today. */
export function isAlive(date) {
  return date > TOO_OLD;
}

/** Whether a day is later than today. */
export function isFuture(date) {
  return date > TODAY;
}

const DAY = 24 * 60 * 60 * 1000;
const OLDEST_PROOF = new Date(Date.parse(TODAY) - 90 * DAY).toISOString().slice(0, 10);

/** Whether a day lies more than 90 days back. */
export function isOld(date) {
  return date < OLDEST_PROOF;
}
