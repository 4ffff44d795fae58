// What is known in this tab and nowhere else: a plain object, gone with the page.

const today = new URLSearchParams(location.search).get("today");

export const session = {
  /** Of the messages, a BCP 47 tag. */
  language: "en",
  /** Fixed by `?today=YYYY-MM-DD`; otherwise the module takes the local date. */
  today: /^\d{4}-\d{2}-\d{2}$/.test(today ?? "") ? today : undefined,
  /** Catalogue rows as the API sends them, by name. */
  catalogue: {},
  /** The same for the module: what its rules look at and nothing else, for it is handed over at every check. */
  known: {},
  /** What the first form said when it was closed. */
  countryOfResidence: undefined,
  customerId: undefined,
  customerStatus: undefined,
  tosPoliciesUrl: undefined,
  tosPoliciesValue: undefined,
  /** True from an accepted attach until the customer may attach again. */
  attachInFlight: false,
};

/** The customer's status, also on <html> for whoever drives the page. */
export function setStatus(status) {
  session.customerStatus = status;
  document.documentElement.dataset.customerStatus = status;
}
