import { useForm } from "@conform-to/react";
import init from "fin-onboarding";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { beginning, bracketed, drive, inputs, refusals, schema } from "./drive.js";
import { Input } from "./input.jsx";
import { errorsOf, parseWith } from "./recipes/conform.js";

/** What a form without state holds beside its visible inputs. */
const hidden = (value, path = "") =>
  typeof value === "object" ? Object.entries(value).flatMap(([name, member]) => hidden(member, path ? `${path}.${name}` : name)) : inputs.includes(path) ? [] : [[path, value]];

function Form({ values }) {
  const [lastResult, setLastResult] = useState();
  const [form] = useForm({
    lastResult,
    onValidate: ({ formData }) => parseWith(schema, formData),
    async onSubmit(event, { submission }) {
      event.preventDefault();
      setLastResult(submission.reply({ fieldErrors: errorsOf(await refusals(submission.value)) }));
    },
  });
  return (
    <form id={form.id} onSubmit={form.onSubmit} noValidate>
      {hidden(values).map(([path, value]) => <input key={path} type="hidden" name={bracketed(path)} value={value} />)}
      {inputs.map((path) => (
        <Input key={path} path={path} name={bracketed(path)} error={form.allErrors[bracketed(path)]?.[0]} defaultValue={path.split(".").reduce((value, name) => value[name], values)} />
      ))}
    </form>
  );
}

// Conform's client takes what a check answers at once.
await init();
createRoot(document.body).render(<Form values={await beginning()} />);
drive();
