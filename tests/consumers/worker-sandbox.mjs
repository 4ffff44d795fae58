// examples/worker before the sandbox: a whole onboarding through both, by the token calls that the API documents.
import assert from "node:assert/strict";
import { buildSandbox } from "../e2e/run.mjs";
import { TODAY, startSandbox } from "../e2e/support/sandbox.mjs";
import { guide } from "../npm/support.mjs";

const CREDENTIALS = { FIN_CLIENT_ID: "the sandbox's client", FIN_CLIENT_SECRET: "the sandbox's secret" };

/** Waits for a status, as a page does. */
async function becomes(wanted, ask) {
  for (let n = 0; n < 200; n += 1) {
    const { data } = await (await ask()).json();
    if (data.customer_status === wanted) return data;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
  throw new Error(`the customer never became ${wanted}`);
}

/** `start`: makes a Worker of its bindings and of what it fetches; `written`: a form as a browser writes it. */
export async function throughTheSandbox({ start, host, page, key, file, written }) {
  process.env.SANDBOX_BIN = buildSandbox();
  const sandbox = await startSandbox({ pace: 50, env: CREDENTIALS });
  const bindings = { FIN_API: `${sandbox.origin}/fin`, ALLOWED_ORIGINS: [page], CHECK: { today: TODAY }, SESSION_KEY: key, ...CREDENTIALS };
  const worker = start(bindings, async (request) => {
    const body = ["GET", "HEAD"].includes(request.method) ? undefined : Buffer.from(await request.arrayBuffer());
    return fetch(request.url, { method: request.method, headers: Object.fromEntries(request.headers), body, redirect: "manual" });
  });
  try {
    let cookie = "";
    const call = (path, options = {}) => worker.dispatchFetch(`${host}/api${path}`, { ...options, headers: { origin: page, cookie, ...options.headers } });
    const post = (path, body) => call(path, { method: "POST", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
    const json = async (response, status = 200) => {
      const text = await response.text();
      assert.equal(response.status, status, text);
      return JSON.parse(text);
    };

    const created = await post("/v2/customers/individual", guide.create);
    cookie = created.headers.get("set-cookie").split(";")[0];
    const { data: { customer_id: id, tos_policies_url: terms } } = await json(created);
    const occupations = await json(await call("/v1/occupations?per_page=5"));
    assert.equal(occupations.data.occupations.length, 5);

    // The API takes the token no longer: the Worker gets another one, and the page notices nothing.
    await sandbox.fault("catalogue", "401");
    await json(await call("/v1/purposes?type=INDIVIDUAL"));

    const upload = async (field) => {
      const { body, type } = await written([["customer_id", id], [field, file, `${field}.png`]]);
      const { data: { files } } = await json(await call("/v1/customers/upload", { method: "POST", body, headers: { "content-type": type } }));
      return Object.assign({}, ...[files].flat())[field];
    };
    const attach = structuredClone(guide.attach);
    attach.tos_policies_value = new URL(terms).searchParams.get("tos_policies_value");
    const attached = [...attach.identifying_documents, ...attach.address_documents].flatMap(({ files }) => files);
    for (const [n, one] of attached.entries()) one.uri = await upload(`file_${n}`);

    await sandbox.outcome("ACTION_REQUIRED");
    await json(await post(`/v2/customers/${id}/individual/attach`, attach));
    const refused = await becomes("ACTION_REQUIRED", () => call(`/v2/customers/${id}`));
    const [{ uri, reject_labels }] = refused.rejection_reason.documents;
    assert.ok(attached.some((one) => one.uri === uri), "the decision names a file that was sent");
    assert.ok(reject_labels.length > 0);

    attached.find((one) => one.uri === uri).uri = await upload("another");
    await json(await post(`/v2/customers/${id}/individual/attach`, attach));
    await becomes("APPROVED", () => call(`/v2/customers/${id}`));
  } finally {
    await worker.dispose();
    await sandbox.stop();
  }
}
