// The calls of the API that a page makes, one function each. What a page sends is checked with the module that the page
// itself has: a page can be changed by whoever holds it.
import { initSync, validateAttach, validateCreate } from "fin-onboarding";
import { initSync as initAnswers, parseCreateResponse } from "fin-onboarding/answers";
import { initSync as initFiles, inspectFile, validateUpload } from "fin-onboarding/files";
import wasm from "fin-onboarding/fin_onboarding_bg.wasm";
import later from "fin-onboarding/fin_onboarding_later_bg.wasm";
import { forbidden, invalid } from "./answers.js";
import { form, json } from "./body.js";
import { send } from "./fin.js";
import { begin, customerOf } from "./session.js";

// A Worker may compile nothing at run time: the module comes compiled.
initSync(wasm);
// Files and answers share a module: a second start does nothing.
for (const start of [initAnswers, initFiles]) start(later);

/** The largest bodies that are read. The API's documents name no limit; a Worker has 128 MB for everything. */
const MOST_JSON = 64 * 1024;
const MOST_FILES = 20 * 1024 * 1024;

/** The days that it is somewhere on Earth, ours (UTC) first. */
function daysSomewhere() {
  const now = Date.now();
  return new Set([0, 14, -12].map((hours) => new Date(now + hours * 3_600_000).toISOString().slice(0, 10)));
}

/** Refuses what is wrong on each of these days: we know neither the person's day nor the API's. Warnings never refuse. */
function mustBeValid(validate, value, options) {
  let ours;
  for (const today of options.today ? [options.today] : daysSomewhere()) {
    const report = validate(value, { ...options, today });
    if (report.valid) return;
    ours ??= report;
  }
  throw invalid(ours.issues.filter(({ severity }) => severity === "error"));
}

/** A page acts for the customer that it created, for nobody else's. */
async function mustOwn(request, env, customerId) {
  const own = await customerOf(request, env);
  if (own === undefined || own !== customerId) throw forbidden();
}

export function catalogue({ env, path, search }) {
  return send(env, "GET", path + search);
}

export async function create({ request, env, path }) {
  const body = await json(request, MOST_JSON);
  mustBeValid(validateCreate, body, env.CHECK);
  const response = await send(env, "POST", path, JSON.stringify(body));
  if (!response.ok) return response;
  const text = await response.text();
  const { customerId } = parseCreateResponse(text);
  response.headers.set("set-cookie", await begin(customerId, env));
  return new Response(text, response);
}

export async function upload({ request, env, path }) {
  const { texts, files } = await form(request, MOST_FILES);
  const [customerId, ...more] = texts.filter(([name]) => name === "customer_id").map(([, text]) => text);
  if (more.length > 0) throw forbidden();
  await mustOwn(request, env, customerId);
  const described = [];
  for (const [field, file] of files) described.push({ field, name: file.name, ...(await inspectFile(file)) });
  mustBeValid(validateUpload, { customer_id: customerId, files: described }, env.CHECK);
  // Written anew: what was checked is what is sent.
  const checked = new FormData();
  checked.append("customer_id", customerId);
  for (const [field, file] of files) checked.append(field, file, file.name);
  return send(env, "POST", path, checked);
}

export async function attach({ request, env, path, customerId }) {
  await mustOwn(request, env, customerId);
  const body = await json(request, MOST_JSON);
  mustBeValid(validateAttach, body, { ...env.CHECK, customerId });
  return send(env, "POST", path, JSON.stringify(body));
}

export async function status({ request, env, path, customerId }) {
  await mustOwn(request, env, customerId);
  return send(env, "GET", path);
}
