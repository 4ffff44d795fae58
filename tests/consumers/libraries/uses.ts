// Compiled, never run: what the libraries infer of a schema; each line after an expectation must be refused.
import { sValidator } from "@hono/standard-validator";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useRegleSchema } from "@regle/schemas";
import type { StandardSchemaV1 } from "@standard-schema/spec";
import { useForm as useTanStackForm } from "@tanstack/react-form";
import { initTRPC } from "@trpc/server";
import type { CreateBody, CreateForm } from "fin-onboarding";
import { createSchema, fieldSchema } from "fin-onboarding/standard-schema";
import { Hono } from "hono";
import { useForm } from "react-hook-form";
import { useForm as useVeeForm } from "vee-validate";

const defaultValues: CreateForm = { basic_info: { email: "" } };

// The specification's own types take our schemas.
const theirs: StandardSchemaV1<CreateForm, CreateBody> = createSchema;
const output = (body: StandardSchemaV1.InferOutput<typeof createSchema>): CreateBody => body;

const { register, handleSubmit } = useForm({ defaultValues, resolver: standardSchemaResolver(createSchema) });
register("basic_info.tax_info.0.document_id");
// @ts-expect-error: no body has this input
register("basic_info.emial");
handleSubmit((body) => {
  const volume: number = body.financial_profile.monthly_volume_usd;
  // @ts-expect-error: it is no text any more
  const text: string = body.financial_profile.monthly_volume_usd;
  void [volume, text];
});

useTanStackForm({ defaultValues, validators: { onSubmit: createSchema, onChangeAsync: createSchema.with({ today: "2026-11-21" }) } });
// @ts-expect-error: these are no values of this schema
useTanStackForm({ defaultValues: { basic_info: { email: 5 } }, validators: { onSubmit: createSchema } });

const vee = useVeeForm({ validationSchema: createSchema, initialValues: defaultValues });
vee.handleSubmit((body) => {
  output(body);
  // @ts-expect-error: a body has no such member
  void body.emial;
});

const { r$ } = useRegleSchema(defaultValues, createSchema);
r$.$validate().then(({ valid, data }) => {
  if (!valid) return;
  output(data);
  // @ts-expect-error: a body has no such member
  void data.emial;
});

const t = initTRPC.create();
export const router = t.router({
  create: t.procedure.input(createSchema).mutation(({ input }) => output(input)),
  // @ts-expect-error: a body has no such member
  wrong: t.procedure.input(createSchema).query(({ input }) => input.emial),
  email: t.procedure.input(fieldSchema("basic_info.email")).query(({ input }) => input.length),
});

export const app = new Hono().post("/customers", sValidator("json", createSchema), (c) => {
  const body = c.req.valid("json");
  // @ts-expect-error: a body has no such member
  void body.emial;
  return c.json(output(body));
});
void theirs;
