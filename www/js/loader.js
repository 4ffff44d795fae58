// The three states of a list that is being fetched: loading, failed with a way
// to try again, there. Used for every catalogue.
import { announce, h } from "./dom.js";

/**
 * Gives a function that runs `load` and then `done(rows)`; its state stands in
 * `place`. An answer that comes after a later call began is no longer wanted.
 */
export function loader({ place, what, kind, load, done, failed = () => {} }) {
  let latest = 0;
  return async function run() {
    latest += 1;
    const mine = latest;
    place.dataset.state = "loading";
    place.replaceChildren(h("p", { class: "loading" }, `Loading ${what}…`));
    let rows;
    try {
      rows = await load();
    } catch (error) {
      if (mine !== latest) return;
      place.dataset.state = "failed";
      const retry = h("button", { type: "button", class: "button button--small", dataset: { action: "retry", retry: kind }, onclick: run }, "Try again");
      place.replaceChildren(h("div", { class: "notice notice--error" },
        h("p", {}, `We could not load ${what}. ${error.message}`), retry));
      announce(`We could not load ${what}.`);
      failed(error);
      return;
    }
    if (mine !== latest) return;
    place.dataset.state = "ready";
    place.replaceChildren();
    done(rows);
  };
}

export const loaderPlace = () => h("div", { class: "loader", dataset: { state: "idle" } });
