// The journey: starts the module, draws the steps, and says what Next does in each.
import { prepareRegion } from "./address.js";
import { createCustomer } from "./create.js";
import { attach, prepareDocuments, sendDocuments, uploadOne } from "./documents.js";
import { byId, h, once } from "./dom.js";
import { start } from "./engine.js";
import { bound, learn, openForms } from "./form.js";
import { offerLanguages } from "./language.js";
import { listLoader, fillLists } from "./lists.js";
import { loaderPlace } from "./loader.js";
import { clearNotes } from "./notes.js";
import { drawReview } from "./review.js";
import { followStatus } from "./statusview.js";
import { currentStep, drawSteps, followHistory, nextButton, onEnter, show } from "./steps.js";
import { addTax, learnTaxIds } from "./tax.js";
import { drawTerms } from "./terms.js";
import { listen } from "./wire.js";

/** Next in a step of inputs: only what stands in this step holds it up. */
function pass(step, following, ...paths) {
  return () => {
    clearNotes(step);
    const { form: { id } } = nextButton(step);
    if (bound[id].check(...paths).ok) show(following);
  };
}

const NEXT = {
  details: pass("details", "address", "basic_info", "verification_type"),
  address: pass("address", "financial", "address"),
  financial: pass("financial", "review", "financial_profile"),
  review: () => {
    clearNotes("review");
    return bound.create.submit();
  },
  terms: pass("terms", "documents", "tos_policies_value"),
  documents: () => sendDocuments(),
};

const HOOKS = {
  create: {
    onSubmit: (built) => createCustomer(built, () => {
      drawTerms();
      show("terms");
    }),
  },
  attach: { upload: uploadOne, onSubmit: (built) => attach(built, followStatus) },
};

/** A place for a list's state at the top of a step. */
function stateAt(step) {
  const place = loaderPlace();
  document.querySelector(`[data-lists="${step}"]`).append(place);
  return place;
}

function draw() {
  drawSteps();
  prepareRegion();
  prepareDocuments();
  fillLists(byId("main"));
  listen();
  const guarded = Object.fromEntries(Object.entries(NEXT).map(([step, work]) => [step, once(nextButton(step), work)]));
  for (const kind of ["create", "attach"]) {
    // Before the forms listen: they leave alone what is taken.
    byId(kind).addEventListener("submit", (event) => {
      event.preventDefault();
      guarded[currentStep()]?.();
    });
  }
  openForms(HOOKS);
  addTax();
  const countries = listLoader({ place: stateAt("details"), what: "the list of countries", kind: "countries", names: ["countries"], filled: learn });
  const profile = listLoader({
    place: stateAt("financial"), what: "the lists of occupations, purposes and sources of funds", kind: "catalogues",
    names: ["occupations", "purposes", "source_of_funds"], filled: learn,
  });
  let asked = false;
  onEnter("financial", () => {
    if (!asked) profile();
    asked = true;
  });
  onEnter("review", drawReview);
  show("details", { focus: false, remember: false });
  followHistory();
  countries();
  learnTaxIds();
  offerLanguages();
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
