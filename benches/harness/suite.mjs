// What is timed call by call, in Node and in a page alike: builds the entries, runs the rounds.
import { assertComplete, cross } from "./crossing.mjs";
import { loadOurs } from "./ours.mjs";
import { measure } from "./rounds.mjs";

const LINES = 10_000;
const PEERS_EVERY = 3;

/** The bodies that are timed: [work, kind, payload, is it accepted]; all in both tasks but for the warnings. */
const BODIES = [
  ["create valid", "create", "createValid", true],
  ["create 5 errors", "create", "createFiveErrors", false],
  ["create 5 warnings", "create", "createFiveWarnings", true],
  ["attach valid", "attach", "attachValid", true],
  ["attach 4 errors", "attach", "attachFourErrors", false],
];

/** One input, two values that a person's typing alternates between; the second e-mail is an error. */
const KEYSTROKES = [
  ["basic_info.first_name", ["Maria", "Mario"]],
  ["basic_info.email", ["maria.garcia@example.com", "Maria.garcia@example.com"]],
  ["address.country", ["USA", "CAN"]],
];

/** Bodies as they come from JSON.parse, so that all of them are made alike to the engine. */
const fresh = (body) => JSON.parse(JSON.stringify(body));

let copies = 0;
/** The timed loops, a fresh copy of them: see batches.mjs. */
const batches = () => import(`./batches.mjs?${(copies += 1)}`);

function evalWorks() {
  try {
    return new Function("return true")();
  } catch {
    return false;
  }
}

/** The peers that work here, { id: peer } by their task, and why the others refuse, { id: sentence }. */
async function loadPeers(urls, csp) {
  const peers = { refused: {}, told: {} };
  const refusals = {};
  for (const { id, task, url } of urls) {
    const { default: peer } = await import(url);
    try {
      await peer.setUp({ csp });
      peers[task][id] = peer;
    } catch (error) {
      refusals[id] = String(error?.message ?? error);
    }
  }
  return { peers, refusals };
}

/** One entry for each body and contestant of a task. */
async function bodyEntries(task, contestants, kinds, payloads) {
  const entries = [];
  for (const [work, kind, payload, accepted] of BODIES) {
    if (!kinds.includes(kind) || (task === "refused" && payload === "createFiveWarnings")) continue;
    entries.push(await crossingEntry(task, work, payloads));
    for (const [id, contestant] of Object.entries(contestants)) {
      const body = fresh(payloads[payload]);
      // Who misjudges a body would be timed for other work than its neighbours.
      if (contestant.valid(contestant[kind](body)) !== accepted) throw new Error(`${id} misjudges a timed body: ${work}`);
      entries.push({ task, work, contestant: id, run: (await batches())[kind](contestant, body) });
    }
  }
  return entries;
}

/** Each work has the bare crossing of a create body beside it, at the same moment. */
async function crossingEntry(task, work, payloads) {
  assertComplete(payloads.createValid);
  const run = (await batches()).crossing(cross, fresh(payloads.createValid));
  return { task, work, contestant: "crossing", run };
}

async function keystrokeEntries(ours, payloads) {
  const entries = [];
  for (const [path, values] of KEYSTROKES) {
    const form = ours.form(payloads.createValid);
    if (form.issues().some(({ severity }) => severity === "error")) throw new Error("the filled form should be valid");
    entries.push(await crossingEntry("keystroke", path, payloads));
    entries.push({ task: "keystroke", work: path, contestant: "ours", run: (await batches()).set(form, path, values) });
  }
  return entries;
}

async function lineEntries(ours, peers, payloads) {
  const bytes = payloads.lines(LINES);
  const entry = (contestant, run, every) => ({ task: "lines", work: "10,000 lines", contestant, run, every });
  const entries = [entry("parse", (await batches()).linesParsed(bytes))];
  if (ours.lines) entries.push(entry("ours", (await batches()).linesOfOurs(ours.lines, bytes, LINES)));
  if (ours.linesRefused) entries.push(entry("ours-refused", (await batches()).linesOfOurs(ours.linesRefused, bytes, LINES)));
  for (const [id, peer] of Object.entries(peers)) entries.push(entry(id, (await batches()).linesOfPeer(peer, bytes), PEERS_EVERY));
  return entries;
}

async function runSuite({ csp, only, rounds, urls }) {
  if (evalWorks() === csp) throw new Error(`code generation from strings is ${csp ? "possible" : "impossible"} here`);
  const payloads = await import(urls.payloads);
  const ours = await loadOurs(urls.ours);
  const { peers, refusals } = await loadPeers(urls.peers, csp);
  const kinds = only.filter((part) => part === "create" || part === "attach");
  const entries = [
    ...(await bodyEntries("told", { ours: ours.told, ...peers.told }, kinds, payloads)),
    ...(await bodyEntries("refused", { ...(ours.refused && { ours: ours.refused }), ...peers.refused }, kinds, payloads)),
    ...(only.includes("keystroke") && ours.form ? await keystrokeEntries(ours, payloads) : []),
  ];
  await measure(entries, rounds);
  // Lines come by themselves: 10 MB of garbage a call would disturb what takes a microsecond.
  const lines = only.includes("lines") ? await lineEntries(ours, peers.refused, payloads) : [];
  await measure(lines, rounds);
  return { refusals, entries: [...entries, ...lines].map(({ task, work, contestant, times }) => ({ task, work, contestant, times })) };
}

/**
 * Does a job, { csp, only, rounds, urls: { ours, payloads, peers: [{ id, task, url }] } }, and answers { result } or
 * { error }, both fit for JSON.
 */
export async function perform(job) {
  try {
    return { result: await runSuite(job) };
  } catch (error) {
    return { error: String(error?.stack ?? error) };
  }
}

/** Create and attach in turn, and the bare crossing: see steady.mjs. */
export async function steadyEntries(urls) {
  const payloads = await import(urls.payloads);
  const { told } = await loadOurs(urls.ours);
  const run = (await batches()).alternate(told, fresh(payloads.createValid), fresh(payloads.attachValid));
  return [{ task: "steady", run }, await crossingEntry("steady", undefined, payloads)];
}
