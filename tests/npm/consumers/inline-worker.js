// A worker has no import map, so the address stands here.
import { validateCreate } from "/node_modules/fin-onboarding/inline.js";

onmessage = ({ data }) => postMessage(validateCreate(data, { today: "2026-11-21" }));
