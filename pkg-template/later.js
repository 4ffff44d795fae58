// The module of files and answers, for the two entries that stand on it. It is none itself.
import load, * as module from "./fin_onboarding_later.js";
import { carried, loader } from "./shared.js";

const own = loader(load, module.initSync, () => carried("later"));

export const { initSync, isReady } = own;

export default function init(source) {
  return own.init(source);
}

export const {
  describeStatus, inspectFile, parseApiError, parseAttachResponse, parseCatalogue, parseCreateResponse, parseCustomer, parseUploadResponse, requestedFields,
  uploadFile, validateUpload,
} = module;
