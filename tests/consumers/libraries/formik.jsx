import { Formik, getIn } from "formik";
import { createRoot } from "react-dom/client";
import { beginning, drive, inputs, refusals, schema } from "./drive.js";
import { Input } from "./input.jsx";
import { errorsOf, validateWith } from "./recipes/formik.js";

async function send(values, { setErrors }) {
  const { value: body } = await schema["~standard"].validate(values);
  setErrors(errorsOf(await refusals(body)));
}

createRoot(document.body).render(
  <Formik initialValues={await beginning()} validate={validateWith(schema)} onSubmit={send}>
    {({ handleSubmit, getFieldProps, touched, errors }) => (
      <form onSubmit={handleSubmit}>
        {inputs.map((path) => <Input key={path} path={path} error={getIn(touched, path) && getIn(errors, path)} {...getFieldProps(path)} />)}
      </form>
    )}
  </Formik>,
);
drive();
