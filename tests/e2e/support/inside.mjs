// What runs inside the page, as functions that are sent to it: each is complete in itself.

/** The inputs that can be filled in now: [{ name, tag, type, value }], those of a group with one name once each. */
export function visibleInputs() {
  return [...document.querySelectorAll("input[name], select[name], textarea[name]")]
    .filter((input) => input.type !== "hidden" && !input.disabled && input.getClientRects().length > 0 && getComputedStyle(input).visibility === "visible")
    .map((input) => ({ name: input.name, tag: input.tagName.toLowerCase(), type: input.type, value: input.value, checked: input.checked === true }));
}

/** The first element that can be seen. */
export function firstVisible(selector) {
  return [...document.querySelectorAll(selector)].find((one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === "visible") ?? null;
}

/**
 * Fills in what is asked for now and known, without typing: for the way to what a test is about. Gives the names that
 * are filled in; a list that has not come yet, and a file, are left.
 */
export function fillIn(values, filled) {
  const done = [];
  const seen = (input) => input.type !== "hidden" && !input.disabled && input.getClientRects().length > 0;
  const tell = (input, ...kinds) => kinds.forEach((kind) => input.dispatchEvent(new Event(kind, { bubbles: true })));
  for (const input of [...document.querySelectorAll("input[name], select[name], textarea[name]")]) {
    const value = values[input.name];
    if (value === undefined || filled.includes(input.name) || input.type === "file" || !input.isConnected || !seen(input)) continue;
    input.focus();
    if (input.type === "checkbox" || input.type === "radio") {
      const wanted = value === true || [value].flat().map(String).includes(input.value);
      if (wanted !== input.checked) input.click();
    } else if (input.tagName === "SELECT") {
      if (![...input.options].some((option) => option.value === String(value))) continue;
      input.value = String(value);
      tell(input, "input", "change");
    } else {
      input.value = String(value);
      tell(input, "input", "change");
    }
    done.push(input.name);
  }
  document.activeElement?.blur();
  return [...new Set(done)];
}

/** What stands at an input: whether it is refused, and the text of the element that its aria-describedby names. */
export function findingsAt(name) {
  const all = [...document.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
  const input = all.find((one) => one.getClientRects().length > 0) ?? all[0];
  if (!input) return null;
  const place = document.getElementById(input.getAttribute("aria-describedby") ?? "");
  return {
    visible: input.getClientRects().length > 0,
    invalid: input.getAttribute("aria-invalid") === "true",
    text: place?.innerText.trim() ?? "",
    // Two rows apart is still beside: the input and its issues belong to one small block.
    beside: place !== null && Math.abs(place.getBoundingClientRect().top - input.getBoundingClientRect().bottom) < 200,
    focused: document.activeElement === input,
  };
}

/** What is to be told apart when the page moves on: what is asked for, and the headings. */
export function signature() {
  const seen = (element) => element.getClientRects().length > 0;
  const names = [...document.querySelectorAll("[name]")].filter(seen).map((input) => input.name);
  return JSON.stringify([names, [...document.querySelectorAll("h1, h2")].filter(seen).map((title) => title.innerText)]);
}

/** Everything that is refused now, for the message of a failure. */
export function refused() {
  return [...document.querySelectorAll('[aria-invalid="true"]')].filter((input) => input.getClientRects().length > 0).map((input) => {
    const place = document.getElementById(input.getAttribute("aria-describedby") ?? "");
    return `${input.name}: ${place?.innerText.trim()}`;
  });
}

/** After two frames everything that the last event led to is drawn. */
export function afterFrames(done) {
  const wait = () => setTimeout(done, 0);
  requestAnimationFrame(() => requestAnimationFrame(wait));
  // A page in the background draws no frames.
  setTimeout(done, 300);
}

/** Notes from now on every request with its answer, each status of the customer, and whatever goes wrong unseen. */
export function record() {
  const notes = { requests: [], statuses: [], violations: [], errors: [] };
  window.e2e = notes;
  const send = window.fetch;
  window.fetch = async (...args) => {
    const request = new Request(...args);
    const note = { url: request.url, method: request.method, headers: [...request.headers], body: typeof args[1]?.body === "string" ? args[1].body : null };
    notes.requests.push(note);
    const response = await send(...args);
    note.status = response.status;
    note.answer = await response.clone().text();
    note.answerHeaders = [...response.headers];
    return response;
  };
  const html = document.documentElement;
  const look = () => {
    const status = html.dataset.customerStatus;
    if (status && notes.statuses.at(-1) !== status) notes.statuses.push(status);
  };
  look();
  new MutationObserver(look).observe(html, { attributes: true, attributeFilter: ["data-customer-status"] });
  document.addEventListener("securitypolicyviolation", (event) => notes.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  addEventListener("error", (event) => notes.errors.push(event.message));
  addEventListener("unhandledrejection", (event) => notes.errors.push(String(event.reason)));
  for (const kind of ["error", "warn", "log", "info", "debug"]) {
    const say = console[kind];
    console[kind] = (...words) => {
      notes.errors.push(`console.${kind}: ${words.map(String).join(" ")}`);
      say(...words);
    };
  }
}

/** How wide the content is and how wide the window; the elements that stick out; the inputs without a label. */
export function layout() {
  const seen = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === "visible";
  const width = document.documentElement.clientWidth;
  const text = (element) => element?.innerText?.trim() || element?.textContent?.trim() || "";
  const named = (input) => [...(input.labels ?? [])].some(text) || input.getAttribute("aria-label")?.trim() ||
    (input.getAttribute("aria-labelledby") ?? "").split(/\s+/).some((id) => id && text(document.getElementById(id)));
  return {
    content: document.scrollingElement.scrollWidth,
    window: innerWidth,
    sticksOut: [...document.querySelectorAll("body *")].filter((element) => seen(element) && element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`).slice(0, 5),
    unnamed: [...document.querySelectorAll("input, select, textarea, button")].filter((input) => input.type !== "hidden" && seen(input))
      .filter((input) => (input.tagName === "BUTTON" ? !text(input) && !named(input) : !named(input))).map((input) => input.name || input.outerHTML.slice(0, 80)),
  };
}
