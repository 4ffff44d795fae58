// fin-onboarding as a contestant, in Node and in a page.
const TODAY = "2026-11-21";

export const createOptions = { today: TODAY };
export const attachOptions = { today: TODAY, countryOfResidence: "USA", tosRequired: true };

/** Loads the package; what it does not export (yet) is left undefined. */
export async function loadOurs(url) {
  const { default: init, validateCreate, validateAttach, createForm, validateCreateLines } = await import(url);
  await init();
  return {
    create: (body) => validateCreate(body, createOptions),
    attach: (body) => validateAttach(body, attachOptions),
    valid: (report) => report.valid,
    form: createForm && ((kind, body) => filledForm(createForm, kind, body)),
    lines: validateCreateLines && ((source, more) => validateCreateLines(source, { ...createOptions, ...more })),
  };
}

/** A form that holds the body. */
function filledForm(createForm, kind, body) {
  const form = createForm({ ...(kind === "create" ? createOptions : attachOptions), kind });
  for (const [name, value] of Object.entries(body)) form.set(name, value);
  return form;
}

/** Every value of a body that is not a list or an object, with its dotted path. */
export function* leaves(value, path = "") {
  if (typeof value !== "object" || value === null) {
    yield [path, value];
    return;
  }
  for (const [name, member] of Object.entries(value)) yield* leaves(member, path === "" ? name : `${path}.${name}`);
}
