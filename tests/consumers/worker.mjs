// examples/worker as Cloudflare runs it: bundled by wrangler, in workerd, against a stand-in for the API.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { cpSync, readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { guide, root } from "../npm/support.mjs";
import { throughTheSandbox } from "./worker-sandbox.mjs";

const HOST = "https://backend.example.com";
const PAGE = "https://www.example.com";
const API = "https://api.example.net";
const CUSTOMER = "0ca13984-63f3-45d7-99a7-52b9133f0259";
const ANOTHER = "55bd6b4e-c20a-4cc8-9535-91d5557a67d9";
const CREATED = { data: { customer_id: CUSTOMER, tos_policies_url: `https://example.net/tos?customer_id=${CUSTOMER}&tos_policies_value=7e8873f7` } };
const SECRETS = { FIN_CLIENT_ID: "client", FIN_CLIENT_SECRET: "a secret of the host", SESSION_KEY: "another secret of the host" };
const VARS = { FIN_API: API, ALLOWED_ORIGINS: [PAGE], CHECK: { today: "2026-11-21" } };
const PNG = Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.alloc(120_000)]);

/** The API's stand-in: takes the newest token alone, keeps what it was sent, answers what it is told to. */
function api() {
  const calls = [];
  const stand = { calls, issued: 0, takesTokens: true, next: undefined };
  stand.fetch = async (request, Response) => {
    const url = new URL(request.url);
    if (url.origin !== API) throw new Error(`the Worker called ${url.origin}`);
    if (url.pathname === "/v1/oauth/token") {
      const given = await request.json();
      assert.deepEqual(given, { client_id: "client", client_secret: "a secret of the host" });
      return Response.json({ data: { access_token: `token-${++stand.issued}` } });
    }
    const call = { method: request.method, path: url.pathname + url.search, token: request.headers.get("authorization") };
    calls.push(call);
    call.headers = Object.fromEntries(request.headers);
    call.body = /multipart/.test(request.headers.get("content-type")) ? await request.formData() : await request.text();
    if (!stand.takesTokens || call.token !== `Bearer token-${stand.issued}`) return Response.json({ message: "Authentication failed" }, { status: 401 });
    if (stand.next) return stand.next(Response);
    return Response.json(url.pathname === "/v2/customers/individual" ? CREATED : { data: { customer_id: CUSTOMER } }, { headers: { "set-cookie": "theirs=1" } });
  };
  return stand;
}

/** The Worker as wrangler would upload it. */
async function bundled(place) {
  for (const name of ["src", "wrangler.jsonc"]) cpSync(join(root, "examples/worker", name), join(place.directory, name), { recursive: true });
  await place.bin("wrangler", ["deploy", "--dry-run", "--outdir", "dist"]);
  const dist = join(place.directory, "dist");
  const modules = readdirSync(dist).filter((name) => /\.(js|wasm)$/.test(name));
  assert.equal(modules.filter((name) => name.endsWith(".wasm")).length, 2, "the modules that it checks and reads with, and no other");
  // The first is the one that is run.
  return modules.sort((one) => (one === "index.js" ? -1 : 1)).map((name) => ({
    type: name.endsWith(".wasm") ? "CompiledWasm" : "ESModule", path: join(dist, name), contents: readFileSync(join(dist, name)),
  }));
}

export async function checkWorker(place) {
  const { Miniflare, Response } = createRequire(join(place.directory, "package.json"))("miniflare");
  const modules = await bundled(place);
  const { compatibility_date } = JSON.parse(readFileSync(join(place.directory, "wrangler.jsonc"), "utf8").replace(/^\s*\/\/.*$/gm, ""));
  const stand = api();
  let logged = "";
  const start = (bindings, fetched = (request) => stand.fetch(request, Response)) => new Miniflare({
    modules, compatibilityDate: compatibility_date, bindings, cf: false, outboundService: fetched,
    handleRuntimeStdio: (...streams) => streams.forEach((stream) => stream.on("data", (data) => (logged += data))),
  });
  const worker = start({ ...VARS, ...SECRETS });
  const clocked = start({ ...VARS, ...SECRETS, CHECK: {} });
  const unfinished = start({ ...VARS, FIN_CLIENT_ID: "client" });
  try {
    const call = (path, { headers, ...options } = {}) => worker.dispatchFetch(`${HOST}/api${path}`, { ...options, headers: { origin: PAGE, ...headers } });
    const post = (path, body, headers) => call(path, {
      method: "POST", body: typeof body === "string" ? body : JSON.stringify(body), headers: { "content-type": "application/json", ...headers },
    });
    for (const check of [creates, refuses, keepsOut, passesOn, attaches, uploads]) await check({ call, post, stand, worker });

    await takesEveryDay(clocked);
    await throughTheSandbox({
      start: (bindings, fetched) => start(bindings, async (request) => {
        const answer = await fetched(request);
        return new Response(answer.body, { status: answer.status, headers: Object.fromEntries(answer.headers) });
      }),
      host: HOST, page: PAGE, key: SECRETS.SESSION_KEY, file: PNG, written,
    });

    const lacking = await unfinished.dispatchFetch(`${HOST}/api/v1/occupations`);
    assert.deepEqual([lacking.status, (await lacking.json()).message], [500, "The backend lacks its secrets FIN_CLIENT_SECRET, SESSION_KEY"]);
  } catch (error) {
    throw new Error(`${error.message}\n${logged}`, { cause: error });
  } finally {
    await Promise.all([worker, clocked, unfinished].map((each) => each.dispose()));
  }
  assert.equal(logged, "", "nothing of any request is logged");
}

const last = ({ calls }) => calls[calls.length - 1];

async function creates({ post, stand }) {
  const response = await post("/v2/customers/individual", guide.create);
  assert.equal(response.status, 200);
  assert.deepEqual(await response.json(), CREATED);
  assert.deepEqual(JSON.parse(last(stand).body), guide.create);
  assert.equal(last(stand).token, "Bearer token-1");
  // Nothing of the page's reaches the API beside the body, nothing of the API's the page beside its answer.
  assert.deepEqual([last(stand).headers.origin, last(stand).headers.cookie], [undefined, undefined]);
  assert.match(response.headers.get("set-cookie"), /^__Host-onboarding=.*; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
  assert.equal(response.headers.get("access-control-allow-origin"), PAGE);
  assert.equal(response.headers.get("cache-control"), "no-store");
}

async function takesEveryDay(worker) {
  const aged = (years, hours) => {
    const day = new Date(Date.now() + hours * 3_600_000);
    // A day that every year has.
    const date = Math.min(day.getUTCDate(), 28);
    return new Date(Date.UTC(day.getUTCFullYear() - years, day.getUTCMonth(), date)).toISOString().slice(0, 10);
  };
  const create = async (dob) => {
    const body = JSON.stringify({ ...guide.create, basic_info: { ...guide.create.basic_info, dob } });
    const response = await worker.dispatchFetch(`${HOST}/api/v2/customers/individual`, { method: "POST", body, headers: { origin: PAGE, "content-type": "application/json" } });
    return response.status;
  };
  // 18 on the day that it is where the day begins first; and nowhere yet.
  assert.deepEqual([await create(aged(18, 14)), await create(aged(18, 24 * 40))], [200, 422]);
}

async function refuses({ call, post, stand, worker }) {
  const before = stand.calls.length;
  const told = async (response, status, message) => assert.deepEqual([response.status, message(await response.json())], [status, ""]);
  const texts = (expected) => ({ errors }) => (assert.deepEqual(errors, expected), "");
  const says = (expected) => (body) => (assert.equal(body.message ?? body.error.message, expected), "");

  const basic_info = { ...guide.create.basic_info, email: "Maria.Garcia@example.com" };
  await told(await post("/v2/customers/individual", { ...guide.create, basic_info }), 422, texts({ "basic_info.email": ["Email must be all lowercase"] }));
  const odd = await post("/v2/customers/individual", '{"__proto__": 1, "constructor": 2}');
  assert.equal(odd.status, 422);
  await told(await post("/v2/customers/individual", "{"), 400, says("Malformed request body"));
  await told(await post("/v2/customers/individual", "{}", { "content-type": "text/plain" }), 415, says("The body must be application/json"));
  const long = JSON.stringify({ ...guide.create, meta_data: { reference: "x".repeat(64 * 1024) } });
  await told(await post("/v2/customers/individual", long), 413, says("The request is too large"));
  const unannounced = new ReadableStream({
    start(stream) {
      for (let n = 0; n < 80; n++) stream.enqueue(new Uint8Array(1024).fill(0x20));
      stream.close();
    },
  });
  const chunked = await call("/v2/customers/individual", { method: "POST", body: unannounced, duplex: "half", headers: { "content-type": "application/json" } });
  await told(chunked, 413, says("The request is too large"));
  const method = await call("/v2/customers/individual", { method: "PUT", body: "{}" });
  assert.equal(method.headers.get("allow"), "POST");
  await told(method, 405, says("Method not allowed"));
  for (const path of ["/v1/oauth/token", "/v2/customers", "/v2/customers/individual/..%2f..%2fother"]) {
    await told(await call(path), 404, says("Resource not found"));
  }
  await told(await worker.dispatchFetch(HOST), 404, says("Resource not found"));
  assert.equal(stand.calls.length, before, "the API hears of none of these");
}

async function keepsOut({ call, post, stand, worker }) {
  const before = stand.calls.length;
  const body = JSON.stringify(guide.create);
  const stranger = await post("/v2/customers/individual", guide.create, { origin: "https://evil.example" });
  assert.deepEqual([stranger.status, stranger.headers.get("access-control-allow-origin")], [403, null]);
  const nobody = await worker.dispatchFetch(`${HOST}/api/v2/customers/individual`, { method: "POST", body, headers: { "content-type": "application/json" } });
  assert.equal(nobody.status, 403);
  const asked = await call("/v2/customers/individual", { method: "OPTIONS", headers: { "access-control-request-method": "POST" } });
  assert.deepEqual([asked.status, asked.headers.get("access-control-allow-methods")], [204, "GET, POST"]);
  assert.equal((await call("/v1/occupations", { method: "OPTIONS", headers: { origin: "https://evil.example" } })).status, 403);
  assert.equal(stand.calls.length, before);
  const own = await worker.dispatchFetch(`${HOST}/api/v1/purposes?type=INDIVIDUAL`);
  assert.deepEqual([own.status, last(stand).path], [200, "/v1/purposes?type=INDIVIDUAL"]);
}

async function passesOn({ post, stand }) {
  const answers = [
    [409, { error: { code: "conflict", message: "An attach request is already in progress for this customer" } }],
    [423, { message: "RELIANCE is not available for your client" }],
    [500, { status: 500, message: "Internal server error" }],
  ];
  for (const [status, body] of answers) {
    stand.next = (Response) => Response.json(body, { status, headers: { "retry-after": "7", "set-cookie": "theirs=1" } });
    const response = await post("/v2/customers/individual", guide.create);
    assert.deepEqual([response.status, await response.json()], [status, body]);
    assert.deepEqual([response.headers.get("retry-after"), response.headers.get("set-cookie")], ["7", null]);
  }
  stand.next = (Response) => new Response(null, { status: 302, headers: { location: "https://evil.example" } });
  assert.equal((await post("/v2/customers/individual", guide.create)).status, 502);
  stand.next = undefined;

  // A token that ran out is renewed once, and what is refused then is told.
  stand.issued++;
  const before = stand.calls.length;
  assert.equal((await post("/v2/customers/individual", guide.create)).status, 200);
  assert.deepEqual(stand.calls.slice(before).map(({ token }) => token), ["Bearer token-1", "Bearer token-3"]);
  stand.takesTokens = false;
  const refused = await post("/v2/customers/individual", guide.create);
  assert.deepEqual([refused.status, await refused.json()], [401, { message: "Authentication failed" }]);
  stand.takesTokens = true;
}

async function cookie(post) {
  const response = await post("/v2/customers/individual", guide.create);
  return response.headers.get("set-cookie").split(";")[0];
}

/** A cookie as the Worker signs it, good for so many seconds more. */
function signed(seconds) {
  const said = `${CUSTOMER}.${Math.floor(Date.now() / 1000) + seconds}`;
  return `__Host-onboarding=${said}.${createHmac("sha256", SECRETS.SESSION_KEY).update(said).digest("hex")}`;
}

async function attaches({ call, post, stand }) {
  const mine = await cookie(post);
  const path = `/v2/customers/${CUSTOMER}/individual/attach`;
  const before = stand.calls.length;
  const forged = [
    [path, {}], [path, { cookie: mine.replace(/.$/, (digit) => (digit === "0" ? "1" : "0")) }], [path, { cookie: mine.replace(CUSTOMER, ANOTHER) }],
    [path.replace(CUSTOMER, ANOTHER), { cookie: mine }], [path, { cookie: mine.replace(/\.(\d+)\./, (_, until) => `.${until * 2}.`) }],
    [path, { cookie: signed(-1) }],
  ];
  for (const [where, headers] of forged) assert.equal((await post(where, guide.attach, headers)).status, 403);
  const lacking = await post(path, { ...guide.attach, tos_policies_value: "" }, { cookie: mine });
  assert.deepEqual([lacking.status, Object.keys((await lacking.json()).errors)], [422, ["tos_policies_value"]]);
  assert.equal(stand.calls.length, before);
  for (const good of [signed(60), `other=1; ${mine}`]) assert.equal((await post(path, guide.attach, { cookie: good })).status, 200);
  assert.deepEqual([last(stand).path, JSON.parse(last(stand).body)], [path, guide.attach]);
  assert.equal((await call(`/v2/customers/${CUSTOMER}`, { headers: { cookie: mine } })).status, 200);
  assert.equal((await call(`/v2/customers/${ANOTHER}`, { headers: { cookie: mine } })).status, 403);
}

/** A form as a browser writes it: miniflare's own Request knows only its own FormData. */
async function written(parts) {
  const form = new FormData();
  for (const [name, part, file] of parts) file ? form.append(name, new Blob([part]), file) : form.append(name, part);
  const response = new globalThis.Response(form);
  return { body: Buffer.from(await response.arrayBuffer()), type: response.headers.get("content-type") };
}

async function uploads({ call, post, stand }) {
  const mine = await cookie(post);
  const upload = async (parts, headers = { cookie: mine }) => {
    const { body, type } = await written(parts);
    return call("/v1/customers/upload", { method: "POST", body, headers: { "content-type": type, ...headers } });
  };
  const before = stand.calls.length;
  const [id, png] = [["customer_id", CUSTOMER], ["front", PNG, "front.png"]];
  assert.equal((await upload([id, png], {})).status, 403);
  assert.equal((await upload([png])).status, 403);
  assert.equal((await upload([png], {})).status, 403);
  assert.equal((await upload([["customer_id", ANOTHER], png])).status, 403);
  assert.equal((await upload([id, ["customer_id", ANOTHER], png])).status, 403);
  const text = await upload([id, ["front", Buffer.from("plain text"), "front.txt"]]);
  assert.deepEqual([text.status, Object.keys((await text.json()).errors)], [422, ["files.0"]]);
  assert.equal((await upload([id, ["front", Buffer.concat([PNG, Buffer.alloc(20 * 1024 * 1024)]), "front.png"]])).status, 413);
  const broken = await call("/v1/customers/upload", { method: "POST", body: "nothing", headers: { cookie: mine, "content-type": "multipart/form-data; boundary=x" } });
  assert.equal(broken.status, 400);
  assert.equal(stand.calls.length, before);
  assert.equal((await upload([id, ["note", "not asked for"], png])).status, 200);
  const sent = [...last(stand).body];
  assert.deepEqual(sent.map(([name]) => name), ["customer_id", "front"]);
  assert.deepEqual([sent[1][1].name, Buffer.from(await sent[1][1].arrayBuffer()).equals(PNG)], ["front.png", true]);
}
