import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { createRoot } from "react-dom/client";
import { get, useForm } from "react-hook-form";
import { beginning, drive, inputs, refusals, schema } from "./drive.js";
import { Input } from "./input.jsx";

function Form({ defaultValues }) {
  const { register, handleSubmit, setError, formState: { errors } } = useForm({ defaultValues, resolver: standardSchemaResolver(schema) });
  const send = handleSubmit(async (body) => {
    for (const { path, message } of await refusals(body)) setError(path, { message });
  });
  return (
    <form onSubmit={send}>
      {inputs.map((path) => <Input key={path} path={path} error={get(errors, path)?.message} {...register(path)} />)}
    </form>
  );
}

// No init(): the schema loads the module itself.
createRoot(document.body).render(<Form defaultValues={await beginning()} />);
drive();
