// The composable of examples/vue.
import init from "fin-onboarding";
import { createApp, h } from "vue";
import { beginning, drive, inputs, refusals } from "./drive.js";
import { useOnboardingForm } from "./examples/vue/use-onboarding-form.js";

const values = await beginning();

const Form = {
  setup() {
    const { set, input, error, refuse, submit } = useOnboardingForm({ today: "2026-11-21" });
    for (const [name, section] of Object.entries(values)) set(name, section);
    async function send(event) {
      event.preventDefault();
      const built = submit();
      if (built.ok) refuse(await refusals(built.body));
    }
    return () => h("form", { onSubmit: send, novalidate: true }, inputs.map((path) => h("label", { key: path }, [
      path, h("input", { "data-path": path, ...input(path) }), h("span", { "data-error": path }, error(path)),
    ])));
  },
};

await init();
createApp(Form).mount(document.body);
drive();
