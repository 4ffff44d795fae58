import { readFile } from "node:fs/promises";
import { validateCreate } from "fin-onboarding";
import { validateCreateLines } from "fin-onboarding/server";

export async function load() {
  const { create } = JSON.parse(await readFile("static/guide.json", "utf8"));
  const options = { today: "2026-11-21" };
  const { valid } = validateCreate(create, options);
  const lines = await validateCreateLines(new TextEncoder().encode(JSON.stringify(create)), options);
  return { valid, lines: lines.valid };
}
