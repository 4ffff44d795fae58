// The one place that names the package.
export {
  createForm, default as start, inspectFile, loadTaxIds, loadTransliteration, parseApiError, parseCreateResponse, parseUploadResponse,
  suggestTransliteration, taxIdFormats, validateUpload,
} from "/pkg/index.js";
