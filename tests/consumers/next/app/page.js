// A server component: what it found stands in the HTML.
import { readFile } from "node:fs/promises";
import { connection } from "next/server";
import { validateCreate } from "fin-onboarding";
import { validateCreateLines } from "fin-onboarding/server";
import Client from "./client.js";

export default async function Page() {
  await connection();
  const { create } = JSON.parse(await readFile("public/guide.json", "utf8"));
  const options = { today: "2026-11-21" };
  const { valid } = validateCreate(create, options);
  const lines = await validateCreateLines(new TextEncoder().encode(JSON.stringify(create)), options);
  return <main data-server={JSON.stringify({ valid, lines: lines.valid })}><Client /></main>;
}
