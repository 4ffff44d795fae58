// Every function of the package that needs the module; `start` gives them its exports.
import { check } from "./check.js";
import { PARTS } from "./layout.js";

export {
  describeStatus, inspectFile, parseApiError, parseAttachResponse, parseCatalogue, parseCreateResponse, parseTosPoliciesValue,
  parseUploadResponse,
} from "./answers.js";
export { buildAttach, buildAttachV1, buildCreate, buildCreateV1 } from "./build.js";
export { FinOnboardingError } from "./error.js";
export { validateField } from "./field.js";
export { createForm } from "./form.js";
export { addMessages } from "./language.js";
export { migrateAttach, migrateCreate } from "./migrate.js";
export { taxIdFormats } from "./tax_ids.js";
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
export const validateCreateV1 = part(PARTS.CreateV1);
export const validateAttachV1 = part(PARTS.AttachV1);

// The two that speed decides about have their own lines: an engine optimises each for its own body.
export function validateCreate(body, options) {
  return check(PARTS.Create, body, options);
}

export function validateAttach(body, options) {
  return check(PARTS.Attach, body, options);
}
