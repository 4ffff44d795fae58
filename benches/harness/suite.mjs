// What is timed call by call, in Node and in a page alike: builds the entries, runs the rounds.
import { leaves, loadOurs } from "./ours.mjs";
import { measure } from "./rounds.mjs";

const LINES = 10_000;
const PEERS_EVERY = 3;
/** One input, two values that a person's typing alternates between; the second e-mail is an error. */
const KEYSTROKES = [
  ["basic_info", "first_name", ["Maria", "Mario"]],
  ["basic_info", "email", ["maria.garcia@example.com", "Maria.garcia@example.com"]],
  ["address", "country", ["USA", "CAN"]],
];

/** Bodies as they come from JSON.parse, so that all of them are made alike to the engine. */
const fresh = (body) => JSON.parse(JSON.stringify(body));

function evalWorks() {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}

async function loadPeers(urls, csp) {
  const peers = {};
  for (const { id, url } of urls) {
    const { default: peer } = await import(url);
    const { name, version, usesEval } = peer;
    peers[id] = { about: { name, version, usesEval }, peer };
    try {
      await peer.setUp({ csp });
    } catch (error) {
      peers[id].about.refused = String(error?.message ?? error);
    }
  }
  return peers;
}

/** A contestant that finds a payload other than it is would be timed for other work than its neighbours. */
function assertJudged(id, contestant, payloads) {
  const expected = [
    ["create", payloads.createValid, true],
    ["create", payloads.createFiveErrors, false],
    ["attach", payloads.attachValid, true],
    ["attach", payloads.attachFourErrors, false],
  ];
  for (const [kind, body, valid] of expected) {
    if (contestant.valid(contestant[kind](body)) !== valid) throw new Error(`${id} misjudges a timed ${kind} body`);
  }
}

let copies = 0;
/** The timed loops, a fresh copy of them: see batches.mjs. */
const batches = () => import(`./batches.mjs?${(copies += 1)}`);

async function bodyEntries(kind, contestants, payloads) {
  const works = kind === "create"
    ? [["create valid", payloads.createValid], ["create 5 errors", payloads.createFiveErrors]]
    : [["attach valid", payloads.attachValid], ["attach 4 errors", payloads.attachFourErrors]];
  const entries = [];
  for (const [work, body] of works) {
    for (const [id, contestant] of contestants) {
      entries.push({ work, contestant: id, run: (await batches())[kind](contestant, fresh(body)) });
    }
  }
  return entries;
}

async function crossingEntry(payloads) {
  const { assertComplete, cross } = await import("./crossing.mjs");
  assertComplete(payloads.createValid, leaves);
  return { work: "create valid", contestant: "crossing", run: (await batches()).crossing(cross, fresh(payloads.createValid)) };
}

async function keystrokeEntries(ours, peers, payloads) {
  const entries = [];
  for (const [section, field, values] of KEYSTROKES) {
    const work = `set ${section}.${field}`;
    if (ours.form) {
      const form = ours.form("create", payloads.createValid);
      if (form.issues().some(({ severity }) => severity === "error")) throw new Error("the filled form should be valid");
      entries.push({ work, contestant: "ours", run: (await batches()).set(form, `${section}.${field}`, values) });
    }
    for (const [id, peer] of peers) {
      const run = (await batches()).wholeForm(peer, fresh(payloads.createValid), section, field, values);
      entries.push({ work, contestant: id, run });
    }
  }
  return entries;
}

async function lineEntries(ours, peers, payloads) {
  const work = "10,000 lines";
  const bytes = payloads.lines(LINES);
  const entries = [{ work, contestant: "parse", run: (await batches()).linesParsed(bytes) }];
  if (ours.lines) entries.push({ work, contestant: "ours", run: (await batches()).linesOfOurs(ours, bytes, LINES) });
  for (const [id, peer] of peers) {
    entries.push({ work, contestant: id, every: PEERS_EVERY, run: (await batches()).linesOfPeer(peer, bytes) });
  }
  return entries;
}

/** job: { csp, only, rounds, urls: { ours, payloads, peers: [{ id, url }] } } */
export async function runSuite({ csp, only, rounds, urls }) {
  if (evalWorks() === csp) throw new Error(`code generation from strings is ${csp ? "possible" : "impossible"} here`);
  const payloads = await import(urls.payloads);
  const ours = await loadOurs(urls.ours);
  const loaded = await loadPeers(urls.peers, csp);
  const peers = Object.entries(loaded).filter(([, { about }]) => !about.refused).map(([id, { peer }]) => [id, peer]);
  const everybody = [["ours", ours], ...peers];
  for (const [id, contestant] of everybody) assertJudged(id, contestant, payloads);

  // Lines come by themselves: 10 MB of garbage a call would disturb what takes a microsecond.
  const entries = [];
  if (only.includes("create")) entries.push(...(await bodyEntries("create", everybody, payloads)), await crossingEntry(payloads));
  if (only.includes("attach")) entries.push(...(await bodyEntries("attach", everybody, payloads)));
  if (only.includes("keystroke")) entries.push(...(await keystrokeEntries(ours, peers, payloads)));
  await measure(entries, rounds);
  const lines = only.includes("lines") ? await lineEntries(ours, peers, payloads) : [];
  await measure(lines, rounds);
  return {
    peers: Object.fromEntries(Object.entries(loaded).map(([id, { about }]) => [id, about])),
    missing: [...(ours.form ? [] : ["createForm"]), ...(ours.lines ? [] : ["validateCreateLines"])],
    entries: [...entries, ...lines].map(({ work, contestant, times }) => ({ work, contestant, times })),
  };
}
