// What the members of a body are asked, beside their type: for each kind of member one predicate for the libraries to
// call, and the sentence for a value that it refuses. One cause, one issue: the first question that fails speaks.
import * as say from "./messages.mjs";
import { isCountry } from "./places.mjs";
import {
  LONGEST_STATE, isAlive, isAscii, isDate, isEmail, isFilled, isFuture, isGrownUp, isLowercase, isPhone,
} from "./text.mjs";

function check(...questions) {
  return {
    passes: questions.map(([passes]) => passes).reduce((all, next) => (value) => all(value) && next(value)),
    message: (value) => questions.find(([passes]) => !passes(value))?.[1] ?? say.REQUIRED,
  };
}

// A blank `state` is only worth a warning.
const isShort = (text) => text.length <= LONGEST_STATE || !isFilled(text);
const isBlankOrAscii = (text) => isAscii(text) || !isFilled(text);

const isRequired = [isFilled, say.REQUIRED];
const isInAscii = [isAscii, say.NOT_ASCII];

// Required texts.
export const TEXT = check(isRequired);
export const ASCII = check(isRequired, isInAscii);
export const COUNTRY = check([isCountry, say.NO_COUNTRY]);
export const DOB = check([isDate, say.NO_DATE], [isGrownUp, say.TOO_YOUNG], [isAlive, say.TOO_OLD]);
export const EMAIL = check([isEmail, say.NO_EMAIL], [isLowercase, say.UPPERCASE]);
export const PHONE = check([isPhone, say.NO_PHONE]);
export const EXPIRY = check([isDate, say.NO_DATE], [isFuture, say.EXPIRED]);

// Optional ones; "" counts as left out. An optional text that any words may fill is not asked anything.
export const OPTIONAL_COUNTRY = check([(text) => text === "" || isCountry(text), say.NO_COUNTRY]);
export const OPTIONAL_DATE = check([(text) => text === "" || isDate(text), say.NO_DATE]);
export const COMPANION = check([(text) => text === "" || isFilled(text), say.ONLY_BLANKS], isInAscii);
export const STATE = check([isShort, say.TOO_LONG], [isBlankOrAscii, say.NOT_ASCII]);
