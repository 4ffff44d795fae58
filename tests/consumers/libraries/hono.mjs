import { sValidator } from "@hono/standard-validator";
import { parseApiError } from "fin-onboarding/answers";
import { createSchema } from "fin-onboarding/standard-schema";
import { Hono } from "hono";
import { api, asked, told } from "./asked.mjs";

const app = new Hono();
app.post("/customers", sValidator("json", createSchema.with({ today: "2026-11-21" })), async (c) => {
  const body = c.req.valid("json");
  const answer = await api(body);
  if (answer.ok) return c.json({ body });
  return c.json({ error: parseApiError(answer.status, await answer.text()).issues }, 400);
});

const found = {};
for (const [name, body] of Object.entries(asked)) {
  const answer = await app.request("/customers", { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
  const { error, ...rest } = await answer.json();
  found[name] = { status: answer.status, ...(error ? { issues: told(error) } : rest) };
}
console.log(JSON.stringify(found));
