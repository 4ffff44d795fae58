// What the person sees of the files: a row below each file input, and one bar for all.
import { h, announce } from "./dom.js";
import { bound, control, controls, placeOf } from "./form.js";
import { cancel, entry, progress, start } from "./files.js";
import { countsBytes } from "./transport.js";
import { fileState, size } from "./words.js";

/** The file inputs that the chosen document asks for. */
export const fileNames = () => controls().filter((input) => input.type === "file" && !placeOf(input).hidden).map((input) => input.name);

let bar;
let barText;
let total;

/** Puts a row below each file input, and the bar where `place` is. */
export function prepareFiles(place) {
  for (const input of controls().filter((one) => one.type === "file")) {
    input.after(h("div", { class: "file", hidden: true, dataset: { file: input.name } }));
  }
  bar = h("progress", { class: "bar", id: "upload-bar", max: 1, value: 0, "aria-labelledby": "upload-text" });
  barText = h("p", { class: "bar__text", id: "upload-text" });
  total = h("div", { class: "total", hidden: true, dataset: { total: "uploads" } }, barText, bar);
  place.append(total);
}

const button = (action, name, label, work) => h("button", {
  type: "button", class: "button button--small", dataset: { action, path: name }, "aria-label": `${label}: ${entry(name).file.name}`, onclick: work,
}, label);

/** The buttons that a file's state offers. */
function offers(name, state) {
  switch (state) {
    case "uploading": return [button("cancel", name, "Cancel", () => cancel(name))];
    case "failed": case "cancelled": return [button("retry", name, "Try again", () => start(name)), remove(name)];
    default: return [remove(name)];
  }
}

const remove = (name) => button("remove-file", name, "Remove", () => {
  empty(name);
  control(name).focus();
});

/** Takes the file out of an input, as if the person had. */
export function empty(name) {
  control(name).value = "";
  control(name).dispatchEvent(new Event("change", { bubbles: true }));
}

/** Draws one file's row and the bar again. */
export function drawFile(name) {
  const row = document.querySelector(`main [data-file="${CSS.escape(name)}"]`);
  const one = entry(name);
  const before = row.dataset.state;
  row.hidden = !one;
  if (!one) {
    for (const key of ["state", "said", "name"]) delete row.dataset[key];
    row.replaceChildren();
  } else if (before !== one.state || row.dataset.name !== one.file.name || row.dataset.said !== stateOf(name)) {
    row.dataset.state = one.state;
    row.dataset.said = stateOf(name);
    row.dataset.name = one.file.name;
    const focused = row.contains(document.activeElement);
    row.replaceChildren(
      h("span", { class: "file__state" }, h("bdi", {}, stateOf(name))),
      h("span", { class: "file__name" }, one.file.name),
      h("span", { class: "file__size" }, size(one.file.size)),
      h("span", { class: "file__buttons" }, offers(name, one.state)),
      one.message && h("p", { class: "file__message" }, one.message));
    if (focused) row.querySelector("button")?.focus();
    if (before !== one.state) speak(one, before);
  }
  drawBar();
}

/** A file that the module refuses is not ready, whatever else it waits for. */
function stateOf(name) {
  const { state } = entry(name);
  const isUnfit = state === "waiting" && bound.attach.files().some((one) => one.name === name && one.issues.some(({ severity }) => severity === "error"));
  return fileState(isUnfit ? "unfit" : state);
}

/** Issues have changed, and files may be fit or unfit by now. */
export const followFiles = () => fileNames().filter(entry).forEach(drawFile);

function speak(one, before) {
  if (one.state === "waiting" && before === undefined) return;
  announce(`${one.file.name}: ${fileState(one.state)}${one.message ? `. ${one.message}` : ""}`);
}

function drawBar() {
  const names = fileNames();
  const now = progress(names);
  const begun = names.some((name) => ["uploading", "done", "failed", "cancelled"].includes(entry(name)?.state));
  total.hidden = !begun;
  if (!begun) return;
  const bytes = countsBytes();
  bar.max = bytes ? now.bytes : now.files;
  bar.value = bytes ? now.sent : now.done;
  total.dataset.unit = bytes ? "bytes" : "files";
  barText.textContent = bytes
    ? `${size(now.sent)} of ${size(now.bytes)} sent, ${now.done} of ${now.files} files uploaded`
    : `${now.done} of ${now.files} files uploaded`;
}

export { drawBar };
