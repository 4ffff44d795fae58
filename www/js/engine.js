// The one place that names the package.
export { default as start, loadTaxIds, loadTransliteration, suggestTransliteration, taxIdFormats } from "/pkg/index.js";
export { default as startAnswers, parseApiError, parseCreateResponse, parseUploadResponse } from "/pkg/answers.js";
export { bindForm } from "/pkg/form.js";
export { languages, loadMessages } from "/pkg/messages.js";
