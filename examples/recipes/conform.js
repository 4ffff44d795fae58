// Conform takes a Standard Schema in its `future` entry alone: useForm({ onValidate: ({ formData }) => parseWith(createSchema, formData) })
import { formatPaths, parse } from "@conform-to/dom";

/** Issues of a schema or of the server as Conform names them: `basic_info.tax_info[0].document_id`. */
export function errorsOf(issues) {
  const errors = {};
  for (const { path, message } of issues) {
    const keys = Array.isArray(path) ? path : path.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    (errors[formatPaths(keys)] ??= []).push(message);
  }
  return errors;
}

export const parseWith = (schema, formData) => parse(formData, {
  resolve(form) {
    const { value, issues } = schema["~standard"].validate(form);
    return issues ? { error: errorsOf(issues) } : { value };
  },
});
