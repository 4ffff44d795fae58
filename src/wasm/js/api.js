// Every function of the package that needs the module; `start` gives them its exports.
import { check } from "./check.js";
import { PARTS } from "./layout.js";

export {
  describeStatus, inspectFile, parseApiError, parseAttachResponse, parseCatalogue, parseCreateResponse, parseTosPoliciesValue,
  parseUploadResponse,
} from "./answers.js";
export { buildAttach, buildCreate } from "./build.js";
export { FinOnboardingError } from "./error.js";
export { validateField } from "./field.js";
export { createForm } from "./form.js";
export { buildRfiAnswer, parseWebhook, requestedFields } from "./webhooks.js";

const part = (part) => (value, options) => check(part, value, options);

export const validateVerificationType = part(PARTS.VerificationType);
export const validateBasicInfo = part(PARTS.BasicInfo);
export const validateTaxInfo = part(PARTS.TaxInfo);
export const validateAddress = part(PARTS.Address);
export const validateFinancialProfile = part(PARTS.FinancialProfile);
export const validateMetaData = part(PARTS.MetaData);
export const validateIdentifyingDocuments = part(PARTS.IdentifyingDocuments);
export const validateAddressDocuments = part(PARTS.AddressDocuments);
export const validateUpload = part(PARTS.Upload);

// The two that speed decides about have their own lines: an engine optimises each for its own body.
export function validateCreate(body, options) {
  return check(PARTS.Create, body, options);
}

export function validateAttach(body, options) {
  return check(PARTS.Attach, body, options);
}
