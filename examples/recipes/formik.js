// Formik takes no Standard Schema: <Formik validate={validateWith(createSchema)} …>
import { getIn, setIn } from "formik";

/** Issues of a schema or of the server as Formik keeps them; of an input's several the first. */
export function errorsOf(issues = []) {
  const named = issues.map(({ path, message }) => [Array.isArray(path) ? path.join(".") : path, message]);
  return named.reduce((errors, [path, message]) => (getIn(errors, path) ? errors : setIn(errors, path, message)), {});
}

export const validateWith = (schema) => async (values) => errorsOf((await schema["~standard"].validate(values)).issues);
