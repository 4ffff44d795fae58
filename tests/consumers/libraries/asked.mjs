// What a page sends to its server, and the API behind it, which refuses one number.
import { readFileSync } from "node:fs";

const { create } = JSON.parse(readFileSync("guide.json", "utf8"));
const named = (first_name_en, email, document_id) => ({
  ...create,
  basic_info: { ...create.basic_info, first_name: "María", first_name_en, email, tax_info: [{ ...create.basic_info.tax_info[0], document_id }] },
  financial_profile: { ...create.financial_profile, monthly_volume_usd: "5000" },
});

export const asked = {
  wrong: named("", "maria.garcia@", "123-45-6789"),
  refused: named("Maria", "maria.garcia@example.com", "123-45-6789"),
  taken: named("Maria", "maria.garcia@example.com", "123-45-6780"),
};

export async function api(body) {
  const [{ document_id }] = body.basic_info.tax_info;
  if (document_id !== "123-45-6789") return Response.json({ data: {} });
  return Response.json({ message: "Validation failed", errors: { "basic_info.tax_info.0.document_id": ["This number is known already"] } }, { status: 400 });
}

/** As the page puts issues beside its inputs. */
export const told = (issues) => issues.map(({ path, code, message }) => [[path].flat().join("."), code, message]);
