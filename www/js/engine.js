// The one place that names the package.
export {
  default as start, loadTaxIds, loadTransliteration, parseApiError, parseCreateResponse, parseUploadResponse, suggestTransliteration,
  taxIdFormats,
} from "/pkg/index.js";
export { bindForm } from "/pkg/form.js";
export { languages, loadMessages } from "/pkg/messages.js";
