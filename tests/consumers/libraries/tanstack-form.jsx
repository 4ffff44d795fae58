import { useForm } from "@tanstack/react-form";
import init from "fin-onboarding";
import { fieldSchema } from "fin-onboarding/standard-schema";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { beginning, bracketed, drive, inputs, refusals, schema } from "./drive.js";
import { Input } from "./input.jsx";

function Form({ defaultValues }) {
  const form = useForm({
    defaultValues,
    // Else one input that was left with an error would keep the others from being told of.
    canSubmitWhenInvalid: true,
    validators: {
      onSubmit: schema,
      async onSubmitAsync({ value }) {
        // The form's values are what was typed; what is sent is the schema's output.
        const { value: body } = await schema["~standard"].validate(value);
        const refused = await refusals(body);
        if (refused.length > 0) return { fields: Object.fromEntries(refused.map(({ path, message }) => [bracketed(path), { message }])) };
      },
    },
  });
  // Each input is judged beside the others when it is left and when the form is sent. Only when all are good, the form's own
  // checks follow.
  const [checks] = useState(() => {
    const options = { get form() { return form.state.values; } };
    return Object.fromEntries(inputs.map((path) => [path, { onBlur: fieldSchema(path, options) }]));
  });
  const send = (event) => {
    event.preventDefault();
    form.handleSubmit();
  };
  return (
    <form onSubmit={send}>
      {inputs.map((path) => (
        <form.Field key={path} name={bracketed(path)} validators={checks[path]}>
          {({ state, handleChange, handleBlur }) => (
            <Input path={path} error={state.meta.errors[0]?.message} value={state.value} onBlur={handleBlur} onChange={({ target }) => handleChange(target.value)} />
          )}
        </form.Field>
      ))}
    </form>
  );
}

// A check that TanStack Form makes at once needs the module there.
await init();
createRoot(document.body).render(<Form defaultValues={await beginning()} />);
drive();
