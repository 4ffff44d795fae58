// The language of what the forms say. The page's own words are English.
import { announce, byId, h } from "./dom.js";
import { languages, loadMessages } from "./engine.js";
import { learn } from "./form.js";
import { session } from "./session.js";
import { currentStep, show } from "./steps.js";

const select = byId("language");

export function offerLanguages() {
  const rows = languages.map(({ tag, name }) => h("option", { value: tag, lang: tag }, name));
  select.replaceChildren(...rows);
  select.value = session.language;
  select.addEventListener("change", () => use(select.value));
}

async function use(tag) {
  try {
    await loadMessages(tag);
  } catch {
    select.value = session.language;
    return announce("This language could not be loaded.");
  }
  // Another may have been chosen meanwhile.
  if (select.value !== tag) return;
  session.language = tag;
  document.documentElement.lang = tag;
  document.documentElement.dir = languages.find((one) => one.tag === tag).direction;
  learn();
  // What a step has drawn itself is drawn again.
  show(currentStep(), { focus: false, remember: false });
}
