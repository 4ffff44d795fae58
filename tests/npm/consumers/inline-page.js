// ./inline in a page that may connect to nothing, and in a worker of it.
import init, { FinOnboardingError, createForm, loadTransliteration, suggestTransliteration, validateCreate } from "fin-onboarding/inline";
import * as main from "fin-onboarding";
import { create } from "./guide.js";

const options = { today: "2026-11-21" };

function inWorker() {
  if (!document.querySelector("script[data-worker]")) return undefined;
  return new Promise((resolve, reject) => {
    const worker = new Worker("/inline-worker.js", { type: "module" });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message ?? "the worker did not start"));
    worker.postMessage(create);
  });
}

async function look() {
  const report = validateCreate(create, options);
  const form = createForm(options);
  const told = form.set("basic_info.email", "maria@");
  form.dispose();
  await init();
  await loadTransliteration();
  return {
    report, told, suggested: suggestTransliteration("Юрій"),
    // One instance, one class of errors: whichever entry a part of the page imports.
    shared: main.validateCreate(create, options).valid && main.FinOnboardingError === FinOnboardingError,
    fetched: await fetch("/guide.js").then(() => true, () => false),
    requests: performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.endsWith(".wasm")),
    worker: await inWorker(),
  };
}

look().then(
  (found) => (document.body.dataset.found = JSON.stringify(found)),
  (error) => (document.body.dataset.found = JSON.stringify({ error: String(error) })),
);
