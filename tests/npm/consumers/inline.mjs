// ./inline where there is no page: ready when it is imported, also before anybody awaits it, and nothing is fetched.
import { readFileSync } from "node:fs";
import init, { createForm, loadTransliteration, suggestTransliteration, validateCreate } from "fin-onboarding/inline";

globalThis.fetch = () => {
  throw new Error("something is fetched");
};
const { create } = JSON.parse(readFileSync("guide.json", "utf8"));
const options = { today: "2026-11-21" };
const report = validateCreate(create, options);
const form = createForm(options);
const told = form.set("basic_info.email", "maria@");
form.dispose();
await init();
await loadTransliteration();
const suggested = suggestTransliteration("Юрій");
console.log(JSON.stringify({ report, suggested, told }));
