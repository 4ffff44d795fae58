import { initTRPC, TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { parseApiError } from "fin-onboarding/answers";
import { createSchema } from "fin-onboarding/standard-schema";
import { api, asked, told } from "./asked.mjs";

// What the schema and the API find reaches the page.
const t = initTRPC.create({ errorFormatter: ({ shape, error }) => ({ ...shape, data: { ...shape.data, issues: error.cause?.issues } }) });

const router = t.router({
  create: t.procedure.input(createSchema.with({ today: "2026-11-21" })).mutation(async ({ input }) => {
    const answer = await api(input);
    if (answer.ok) return input;
    throw new TRPCError({ code: "BAD_REQUEST", cause: parseApiError(answer.status, await answer.text()) });
  }),
});

const found = {};
for (const [name, body] of Object.entries(asked)) {
  const req = new Request("http://127.0.0.1/trpc/create", { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
  const answer = await fetchRequestHandler({ endpoint: "/trpc", req, router, createContext: () => ({}) });
  const { result, error } = await answer.json();
  found[name] = { status: answer.status, ...(error ? { issues: told(error.data.issues) } : { body: result.data }) };
}
console.log(JSON.stringify(found));
