// fin-onboarding as a contestant, in Node and in a page: the only file that imports it.
import { ATTACH_OPTIONS, CREATE_OPTIONS } from "../peers/shared/options.mjs";

/** Only what the API refuses, as the libraries do. */
const ERRORS_ONLY = { warnings: false };

/**
 * Loads the package from the urls of its entries: { main, server? }. What it does not have (yet) is left undefined.
 *
 * Answers { told, refused, valid, form, lines, linesRefused }: `told` finds all that a person should be told, `refused`
 * what the API refuses.
 */
export async function loadOurs({ main, server }) {
  const { default: init, validateCreate, validateAttach, createForm, ...others } = await import(main);
  await init();
  // Lines stood in the main entry once.
  const forServers = server ? await import(server) : others;
  if (server) await forServers.default?.();
  const { validateCreateLines } = forServers;
  const judges = (more) => {
    const [createOptions, attachOptions] = [{ ...CREATE_OPTIONS, ...more }, { ...ATTACH_OPTIONS, ...more }];
    return {
      create: (body) => validateCreate(body, createOptions),
      attach: (body) => validateAttach(body, attachOptions),
      valid: (report) => report.valid,
    };
  };
  const lines = (more) => validateCreateLines && ((source) => validateCreateLines(source, { ...CREATE_OPTIONS, ...more }));
  const told = judges({});
  const refused = knowsErrorsOnly(told, judges(ERRORS_ONLY));
  return {
    told,
    refused,
    form: createForm && ((body) => filledForm(createForm, body)),
    lines: lines({}),
    linesRefused: refused && lines(ERRORS_ONLY),
  };
}

/** The judge of errors alone, if the package has that option: an unknown one throws. */
function knowsErrorsOnly(told, refused) {
  told.create({});
  try {
    refused.create({});
    return refused;
  } catch {
    return undefined;
  }
}

/** A form that holds the create body. */
function filledForm(createForm, body) {
  const form = createForm({ ...CREATE_OPTIONS, kind: "create" });
  for (const [name, value] of Object.entries(body)) form.set(name, value);
  return form;
}

/** The first check of a process that has loaded nothing yet: is the body accepted? */
export async function firstCheck(main, body) {
  const { default: init, validateCreate } = await import(main);
  await init();
  return validateCreate(body, CREATE_OPTIONS).valid;
}
