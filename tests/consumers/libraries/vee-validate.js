import { useField, useForm } from "vee-validate";
import { createApp, h } from "vue";
import { beginning, bracketed, drive, inputs, refusals, schema } from "./drive.js";

const Input = {
  props: ["path"],
  setup({ path }) {
    const { value, errorMessage, handleBlur } = useField(bracketed(path));
    return () => h("label", [
      path,
      h("input", { "data-path": path, value: value.value, onInput: ({ target }) => (value.value = target.value), onBlur: handleBlur }),
      h("span", { "data-error": path }, errorMessage.value),
    ]);
  },
};

const initialValues = await beginning();

const Form = {
  setup() {
    const { handleSubmit, setErrors } = useForm({ validationSchema: schema, initialValues });
    const send = handleSubmit(async (body) => {
      setErrors(Object.fromEntries((await refusals(body)).map(({ path, message }) => [bracketed(path), message])));
    });
    return () => h("form", { onSubmit: send }, inputs.map((path) => h(Input, { key: path, path })));
  },
};

createApp(Form).mount(document.body);
drive();
