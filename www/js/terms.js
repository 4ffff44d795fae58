// The terms of service: shown in a tab of their own, accepted by a tick whose
// value is the one the API gave for exactly these terms.
import { h, idOf } from "./dom.js";
import { session } from "./session.js";
import { content } from "./steps.js";

const NAME = "tos_policies_value";

/** Only a web address may become a link. */
function webAddress(url) {
  try {
    const { protocol, href } = new URL(url, location.href);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Draws the step once the customer exists. */
export function drawTerms() {
  const address = webAddress(session.tosPoliciesUrl);
  const id = idOf(NAME);
  content("terms").replaceChildren(
    h("div", { class: "terms" },
      h("p", {}, "The terms of service say what we do with your documents, whom we may ask about them, and how you can object."),
      address
        ? h("a", { class: "button terms__open", href: address, target: "_blank", rel: "noopener noreferrer", dataset: { action: "open-terms" } },
          "Read the terms of service", h("span", { class: "visually-hidden" }, " (opens in a new tab)"), h("span", { "aria-hidden": "true" }, " ↗"))
        : h("p", { class: "notice notice--error" }, "The address of the terms could not be read, so they cannot be shown.")),
    h("div", { class: "field", dataset: { field: NAME, label: "Your acceptance", kind: "checkbox" } },
      h("label", { class: "choice choice--alone", for: id },
        h("input", {
          type: "checkbox", id, name: NAME, value: session.tosPoliciesValue ?? "", disabled: !address || !session.tosPoliciesValue,
          "aria-describedby": `${id}-issues`, "aria-invalid": "false", "aria-required": "true",
        }),
        h("span", {}, "I have read and accept the terms of service"), h("span", { class: "mark" })),
      h("div", { class: "issues", id: `${id}-issues` })));
}
