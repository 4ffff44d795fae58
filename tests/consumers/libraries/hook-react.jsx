// The hook of examples/react, in development's strict mode, which mounts everything twice.
import init from "fin-onboarding";
import { StrictMode, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { beginning, drive, inputs, refusals } from "./drive.js";
import { useOnboardingForm } from "./examples/react/use-onboarding-form.js";

function Form({ values }) {
  const { set, input, error, refuse, submit } = useOnboardingForm({ today: "2026-11-21" });
  useEffect(() => Object.entries(values).forEach(([name, section]) => set(name, section)), []);
  async function send(event) {
    event.preventDefault();
    const built = submit();
    if (built.ok) refuse(await refusals(built.body));
  }
  return (
    <form onSubmit={send} noValidate>
      {inputs.map((path) => <label key={path}>{path} <input data-path={path} {...input(path)} /> <span data-error={path}>{error(path)}</span></label>)}
    </form>
  );
}

await init();
createRoot(document.body).render(<StrictMode><Form values={await beginning()} /></StrictMode>);
drive();
