// The module is loaded when the test says so.
import init, { createForm } from "fin-onboarding";
import { bindForm } from "fin-onboarding/form";

Object.assign(window, { init, createForm, bindForm, errors: [] });
addEventListener("error", ({ message }) => window.errors.push(message));
document.body.dataset.ready = "";
