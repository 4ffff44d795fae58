// Tax numbers: their rows are loaded when the host asks for them, and told to the module.
import { understand } from "./answers.js";
import { told } from "./tax_rows.js";
import { list, named, next } from "./value.js";

const FORMATS = 12;

export function taxIdFormats(country) {
  if (told() === undefined) throw new Error("fin-onboarding: await loadTaxIds() before taxIdFormats");
  return understand(FORMATS, typeof country === "string" ? country : undefined, () =>
    list(() => ({ ...named("name abbreviation"), documentTypes: list(next), ...named("placeholder example source unchecked") })),
  );
}
