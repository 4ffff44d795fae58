import { useForm } from "@conform-to/react/future";
import { createRoot } from "react-dom/client";
import { beginning, bracketed, drive, inputs, refusals, schema } from "./drive.js";
import { Input } from "./input.jsx";
import { errorsOf } from "./recipes/conform.js";

const hidden = (value, path = "") =>
  typeof value === "object" ? Object.entries(value).flatMap(([name, member]) => hidden(member, path ? `${path}.${name}` : name)) : inputs.includes(path) ? [] : [[path, value]];

function Form({ values }) {
  const { form } = useForm(schema, {
    async onSubmit(event, { value, update }) {
      event.preventDefault();
      const refused = await refusals(value);
      if (refused.length > 0) update({ error: { fieldErrors: errorsOf(refused) } });
    },
  });
  return (
    <form {...form.props} noValidate>
      {hidden(values).map(([path, value]) => <input key={path} type="hidden" name={bracketed(path)} value={value} />)}
      {inputs.map((path) => (
        <Input key={path} path={path} name={bracketed(path)} error={form.fieldErrors[bracketed(path)]?.[0]} defaultValue={path.split(".").reduce((value, name) => value[name], values)} />
      ))}
    </form>
  );
}

createRoot(document.body).render(<Form values={await beginning()} />);
drive();
