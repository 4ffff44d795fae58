// For pages that say themselves where the .wasm is; the test that opened the page reads what they leave.
import init, { validateCreate } from "fin-onboarding";

export async function given(address) {
  const { create } = await (await fetch("/guide.json")).json();
  await init(address);
  document.body.dataset.found = JSON.stringify({ address, report: validateCreate(create, { today: "2026-11-21" }) });
}
