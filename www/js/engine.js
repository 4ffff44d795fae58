// The one place that names the package.
export {
  default as start, buildAttach, buildCreate, inspectFile, parseApiError, parseCreateResponse,
  parseUploadResponse, validateField, validateUpload,
} from "/pkg/index.js";
