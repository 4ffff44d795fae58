// A form of fin-onboarding in React, after `await init()`:
//   const { input, error, submit, refuse } = useOnboardingForm({ language: "en" });
//   <input {...input("basic_info.email")} /> <span>{error("basic_info.email")}</span>
// An error is shown once its input was left, or by submit(), which answers the request; the server's by refuse(issues).
import { createForm } from "fin-onboarding";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";

export function useOnboardingForm(options) {
  const [left, leave] = useState([]), [refused, refuse] = useState([]);
  const [form] = useState(() => createForm(options)), end = useRef(0);
  useSyncExternalStore(form.subscribe, form.getSnapshot, form.getSnapshot);
  useEffect(() => {
    clearTimeout(end.current); // React's strict mode mounts twice: the form lives on
    return () => { end.current = setTimeout(() => form.dispose()); };
  }, [form]);
  const fields = new Map(form.fields().map((field) => [field.path, field]));
  const set = (path, value) => { form.set(path, value); refuse((all) => all.filter((issue) => issue.path !== path)); };
  const shown = (path) => [...refused, ...(left.includes(path) ? form.issues(path) : [])];
  const error = (path) => shown(path).find((issue) => issue.path === path && issue.severity === "error")?.message;
  const input = (path) => {
    const value = form.value(path) ?? "", { type, state, maxLength, placeholder, autocomplete, inputmode } = fields.get(path) ?? {};
    const read = (text) => (type === "integer" && /^\d{1,15}$/.test(text) ? Number(text) : text);
    return {
      name: path, value, required: state === "required", disabled: state === "forbidden", "aria-invalid": error(path) !== undefined,
      maxLength, placeholder, autoComplete: autocomplete, inputMode: inputmode,
      onChange: ({ target }) => set(path, read(target.value)), onBlur: () => leave((all) => [...all, path]),
    };
  };
  return { form, fields, set, error, input, refuse, submit: () => { leave([...fields.keys()]); return form.build(); } };
}
