import { readFileSync } from "node:fs";
import init, {
  buildAttach, buildCreate, createForm, parseTosPoliciesValue, validateAttach, validateCreate,
} from "fin-onboarding";
import { loadMessages } from "fin-onboarding/messages";
import { validateCreateLines } from "fin-onboarding/server";
import { createSchema } from "fin-onboarding/standard-schema";

const { create, attach } = JSON.parse(readFileSync("guide.json", "utf8"));
const options = { today: "2026-11-21", customerId: "55bd6b4e-c20a-4cc8-9535-91d5557a67d9", countryOfResidence: "USA" };
await init();
const created = buildCreate({ ...create, financial_profile: { ...create.financial_profile, monthly_volume_usd: "5000" } }, options);
const attached = buildAttach(attach, options);
const reports = [validateCreate(create, options), validateAttach(attach, options)];
const tos = parseTosPoliciesValue("https://orchestration.fin.com/orchestration-customer-tos?customer_id=1&tos_policies_value=e9414388");
const form = createForm(options);
for (const [name, value] of Object.entries(create)) form.set(name, value);
const told = form.set("basic_info.first_name", "José");
const [companion] = form.fields("basic_info.first_name_en");
if (companion.state !== "required") throw new Error(JSON.stringify(companion));
form.dispose();
const lines = await validateCreateLines(new Blob([JSON.stringify(create), "\n", JSON.stringify({ ...create, verification_type: "NONE" })]), options);
const schema = createSchema.with(options)["~standard"].validate({ ...create, verification_type: "NONE" });
const german = validateCreate({ ...create, verification_type: "NONE" }, { ...options, language: await loadMessages("de-AT") });
console.log(JSON.stringify({ schema, reports, german, created, attached, tos, told, lines }));
