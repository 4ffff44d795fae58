// The API's answers, for when a page has sent its first request.
import * as engine from "./engine.js";
import { mustBeReady } from "./load.js";

export { default, initSync } from "./engine.js";
export { FinOnboardingError } from "./shared.js";

const ready = () => mustBeReady(engine.isReady, "answers");

export const describeStatus = (status) => (ready(), engine.describeStatus(status));
export const parseApiError = (status, body, options) => (ready(), engine.parseApiError(status, body, options));
export const parseAttachResponse = (json) => (ready(), engine.parseAttachResponse(json));
export const parseCatalogue = (kind, pages) => (ready(), engine.parseCatalogue(kind, pages));
export const parseCreateResponse = (json) => (ready(), engine.parseCreateResponse(json));
export const parseUploadResponse = (json) => (ready(), engine.parseUploadResponse(json));
export const requestedFields = (rfi) => (ready(), engine.requestedFields(rfi));
