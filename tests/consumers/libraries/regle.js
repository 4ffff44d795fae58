import { useRegleSchema } from "@regle/schemas";
import { createApp, h, reactive } from "vue";
import { beginning, drive, inputs, refusals, schema } from "./drive.js";

const values = reactive(await beginning());

/** What stands at a path of the values, and its status; Regle keeps those of a list's entries under `$each`. */
const steps = (path) => path.split(".");
const holder = (path) => steps(path).slice(0, -1).reduce((value, name) => value[name], values);
const status = (r$, path) => steps(path).reduce((fields, name) => (/^\d+$/.test(name) ? fields?.$each[name] : fields?.[name]), r$);

const Form = {
  setup() {
    const { r$ } = useRegleSchema(values, schema);
    async function send(event) {
      event.preventDefault();
      const { valid, data: body } = await r$.$validate();
      if (!valid) return;
      r$.$setExternalErrors(Object.fromEntries((await refusals(body)).map(({ path, message }) => [path, [message]])));
    }
    return () => h("form", { onSubmit: send }, inputs.map((path) => h("label", { key: path }, [
      path,
      h("input", { "data-path": path, value: holder(path)[steps(path).at(-1)], onInput: ({ target }) => (holder(path)[steps(path).at(-1)] = target.value) }),
      h("span", { "data-error": path }, status(r$, path)?.$errors[0]),
    ])));
  },
};

createApp(Form).mount(document.body);
drive();
