// The one place that names the package.
export {
  default as start, buildAttach, buildCreate, inspectFile, parseApiError, parseCreateResponse,
  parseTosPoliciesValue, parseUploadResponse, validateField, validateUpload,
} from "/pkg/index.js";
