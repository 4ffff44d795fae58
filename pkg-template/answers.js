// The API's answers, for when a page has sent its first request.
import {
  describeStatus as status, isReady, parseApiError as apiError, parseAttachResponse as attachResponse, parseCatalogue as catalogue,
  parseCreateResponse as createResponse, parseCustomer as customer, parseUploadResponse as uploadResponse, requestedFields as fields,
} from "./later.js";
import { mustBeReady } from "./shared.js";

export { default, initSync } from "./later.js";
export { FinOnboardingError } from "./shared.js";

const ready = () => mustBeReady(isReady, "answers");

export const describeStatus = (value) => (ready(), status(value));
export const parseApiError = (code, body, options) => (ready(), apiError(code, body, options));
export const parseAttachResponse = (json) => (ready(), attachResponse(json));
export const parseCatalogue = (kind, pages) => (ready(), catalogue(kind, pages));
export const parseCreateResponse = (json) => (ready(), createResponse(json));
export const parseCustomer = (json, options) => (ready(), customer(json, options));
export const parseUploadResponse = (json) => (ready(), uploadResponse(json));
export const requestedFields = (rfi) => (ready(), fields(rfi));
