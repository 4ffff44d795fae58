// From a body of V1 to a form of V2, and what is missing in it.
import { understand } from "./answers.js";
import { build } from "./build.js";
import { PARTS } from "./layout.js";
import { next } from "./value.js";
import { LARGEST_META_DATA } from "./words.js";

const CREATE = 10, ATTACH = 11;

export const migrateCreate = (body, options) => migrate(CREATE, PARTS.MigratedCreate, body, options);
export const migrateAttach = (body, options) => migrate(ATTACH, PARTS.AttachRequest, body, options);

function migrate(what, part, body, options) {
  // More than that no body can have, and what holds itself would never end.
  const form = understand(what, body, next, 0, 2 * LARGEST_META_DATA);
  const { issues, warnings } = build(part, form, options);
  return { form, unresolved: issues ?? warnings };
}
