// What people call things, with its types.
import { addMessages, choicesOf, countries, createForm, labelOf, validateField } from "fin-onboarding";
import type { LabelledChoice, LabelledCountry, LabelOptions } from "fin-onboarding";
import german from "fin-onboarding/messages/de";

const equal = <Type>(_value: Type) => {};

equal<string>(labelOf("basic_info.tax_info.0.document_id", { language: "es" }));
equal<string>(labelOf("a path that a page has from elsewhere"));
equal<LabelledChoice[]>(choicesOf("financial_profile.employment_status"));
equal<LabelledCountry[]>(countries({ language: "ja" }));
equal<string | null | undefined>(countries()[0]?.callingCode);
equal<string | undefined>(createForm({ labels: true }).fields()[0]?.label);
const options: LabelOptions = { labels: { "basic_info.tax_info.*.document_id": "Number" } };
equal<string>(labelOf("basic_info.tax_info.0", options));
validateField("address.city", "", { labels: options.labels });
addMessages(german);
addMessages({ tag: "nl", messages: {}, people: { required: "{member} ontbreekt" }, labels: { first_name: "Voornaam" } });
equal<readonly string[]>(german.labels);

// @ts-expect-error: a label is a text
validateField("address.city", "", { labels: { "address.city": 5 } });
// @ts-expect-error: no such code
addMessages({ tag: "nl", messages: {}, people: { nope: "x" } });
// @ts-expect-error: a language has one tag
countries({ language: ["de"] });
