// Making elements without innerHTML, so that no text can become markup.

/** An element with attributes, `on…` listeners, a `dataset`, and children. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "dataset") {
      for (const [name, text] of Object.entries(value)) if (text !== undefined) element.dataset[name] = text;
    }
    else if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (key === "hidden" || key === "disabled" || key === "checked") element[key] = true;
    else element.setAttribute(key, value === true ? "" : String(value));
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const byId = (id) => document.getElementById(id);

/** An id is the path with dashes: a dot in an id would need escaping in CSS. */
export const idOf = (path) => path.replaceAll(".", "-");

/** Tells people who do not see the screen. Emptied first, so that the same sentence is read twice. */
export function announce(sentence) {
  const live = byId("live");
  live.textContent = "";
  requestAnimationFrame(() => { live.textContent = sentence; });
}

/** Brings an element into view and gives it the focus. */
export function focusOn(element) {
  if (!element) return;
  element.focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  (element.closest("[data-field]") ?? element).scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
}

/**
 * Runs `work` once at a time for a button: a second click while it runs does
 * nothing. The lock is on the function, so a click by script is caught too.
 */
export function once(button, work) {
  let running = false;
  return async (...args) => {
    if (running) return;
    running = true;
    button.disabled = true;
    button.setAttribute("aria-busy", "true");
    try {
      await work(...args);
    } finally {
      running = false;
      button.removeAttribute("aria-busy");
      button.disabled = false;
      // A disabled button loses the focus; whoever pressed it finds it again, unless it has gone elsewhere.
      if (document.activeElement === document.body && button.getClientRects().length > 0) button.focus();
    }
  };
}
