// The one place that names the package.
export {
  createForm, default as start, inspectFile, parseApiError, parseCreateResponse, parseUploadResponse, validateUpload,
} from "/pkg/index.js";
