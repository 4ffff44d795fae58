// An input with what is wrong with it beside it, for the forms in React.
export const Input = ({ path, error, ...props }) => (
  <label>
    {path} <input data-path={path} aria-invalid={error !== undefined} {...props} /> <span data-error={path}>{error}</span>
  </label>
);
