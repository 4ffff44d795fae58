// The journey: starts the module, draws the steps, and says what Next does in each.
import { prepareRegion } from "./address.js";
import { alsoAsk, followState, issuesAt, learn } from "./check.js";
import { createCustomer } from "./create.js";
import { prepareDocuments, sendDocuments } from "./documents.js";
import { byId, h, once } from "./dom.js";
import { start } from "./engine.js";
import { issuesOf } from "./files.js";
import { formOf, openForms } from "./form.js";
import { clear } from "./issues.js";
import { listLoader, fillLists } from "./lists.js";
import { loaderPlace } from "./loader.js";
import { clearNotes, showFindings } from "./notes.js";
import { drawReview } from "./review.js";
import { followStatus } from "./statusview.js";
import { currentStep, drawSteps, followHistory, nextButton, onEnter, section, show } from "./steps.js";
import { addTax, learnTaxIds } from "./tax.js";
import { drawTerms } from "./terms.js";
import { listen } from "./wire.js";

/** Next in a step of inputs: only what stands in this step holds it up. */
function pass(step, following, ...paths) {
  return () => {
    clearNotes(step);
    clear(section(step));
    const { refused } = showFindings(issuesAt(formOf(paths[0]), ...paths));
    if (!refused) show(following);
  };
}

const NEXT = {
  details: pass("details", "address", "basic_info", "verification_type"),
  address: pass("address", "financial", "address"),
  financial: pass("financial", "review", "financial_profile"),
  review: () => createCustomer(() => {
    drawTerms();
    show("terms");
  }),
  terms: pass("terms", "documents", "tos_policies_value"),
  documents: () => sendDocuments(followStatus),
};

/** A place for a list's state at the top of a step. */
function stateAt(step) {
  const place = loaderPlace();
  document.querySelector(`[data-lists="${step}"]`).append(place);
  return place;
}

function draw() {
  drawSteps();
  openForms();
  addTax();
  prepareRegion();
  prepareDocuments();
  fillLists(byId("main"));
  alsoAsk(issuesOf);
  const refresh = () => {
    learn();
    followState(section(currentStep()));
  };
  const countries = listLoader({ place: stateAt("details"), what: "the list of countries", kind: "countries", names: ["countries"], filled: refresh });
  const profile = listLoader({
    place: stateAt("financial"), what: "the lists of occupations, purposes and sources of funds", kind: "catalogues",
    names: ["occupations", "purposes", "source_of_funds"], filled: refresh,
  });
  for (const [step, work] of Object.entries(NEXT)) {
    const form = section(step).querySelector("form");
    const guarded = once(nextButton(step), work);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (currentStep() === step) guarded();
    });
    onEnter(step, () => followState(section(step)));
  }
  let asked = false;
  onEnter("financial", () => {
    followState(section("financial"));
    if (!asked) profile();
    asked = true;
  });
  onEnter("review", drawReview);
  listen();
  show("details", { focus: false, remember: false });
  followHistory();
  countries();
  learnTaxIds();
}

async function begin() {
  byId("start").textContent = "Getting the form ready…";
  try {
    await start();
  } catch {
    byId("start").replaceChildren(h("span", {}, "The form could not be loaded. "),
      h("button", { type: "button", class: "button button--small", dataset: { action: "retry", retry: "start" }, onclick: begin }, "Try again"));
    return;
  }
  draw();
}

begin();
