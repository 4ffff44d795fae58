// The package's face for pages and bundlers: loads the module once, then hands each call to it.
import load, { initSync as loadSync } from "./fin_onboarding.js";
import * as wasm from "./fin_onboarding.js";

let ready = false;
let loading;

/** What is thrown when the call itself is wrong; findings about a person's data are returned instead. */
export class FinOnboardingError extends Error {
  constructor(code, message) {
    super(message);
    this.name = "FinOnboardingError";
    this.code = code;
  }
}

export default function init(source) {
  if (ready) return Promise.resolve();
  // One attempt at a time, shared by everybody who waits; a failed one may be made again.
  loading ??= load(source === undefined ? undefined : { module_or_path: source }).then(
    () => {
      ready = true;
    },
    (cause) => {
      loading = undefined;
      // initSync may have done meanwhile what this attempt could not.
      if (!ready) throw new Error(`fin-onboarding: the WebAssembly module could not be loaded: ${cause}`, { cause });
    },
  );
  return loading;
}

export function initSync(bytesOrModule) {
  if (ready) return;
  loadSync({ module: bytesOrModule });
  ready = true;
}

function mustBeReady() {
  if (!ready) throw new Error("fin-onboarding: await init() before the first call");
}

// The module throws plain Errors with a `code`; ours are of a class that can be told by instanceof.
function ours(error) {
  return error?.name === "FinOnboardingError" && typeof error.code === "string"
    ? new FinOnboardingError(error.code, error.message)
    : error;
}

function call(exported, ...values) {
  mustBeReady();
  try {
    return exported(...values);
  } catch (error) {
    throw ours(error);
  }
}

export function validateVerificationType(value, options) {
  return call(wasm.validateVerificationType, value, options);
}

export function validateBasicInfo(section, options) {
  return call(wasm.validateBasicInfo, section, options);
}

export function validateTaxInfo(list, options) {
  return call(wasm.validateTaxInfo, list, options);
}

export function validateAddress(section, options) {
  return call(wasm.validateAddress, section, options);
}

export function validateFinancialProfile(section, options) {
  return call(wasm.validateFinancialProfile, section, options);
}

export function validateMetaData(value, options) {
  return call(wasm.validateMetaData, value, options);
}

export function validateIdentifyingDocuments(list, options) {
  return call(wasm.validateIdentifyingDocuments, list, options);
}

export function validateAddressDocuments(list, options) {
  return call(wasm.validateAddressDocuments, list, options);
}

export function validateCreate(body, options) {
  return call(wasm.validateCreate, body, options);
}

export function validateAttach(body, options) {
  return call(wasm.validateAttach, body, options);
}

export function validateField(path, value, options) {
  return call(wasm.validateField, path, value, options);
}

export function validateUpload(upload, options) {
  return call(wasm.validateUpload, upload, options);
}

export async function inspectFile(file) {
  mustBeReady();
  try {
    return await wasm.inspectFile(file);
  } catch (error) {
    throw ours(error);
  }
}

export function buildCreate(form, options) {
  return call(wasm.buildCreate, form, options);
}

export function buildAttach(form, options) {
  return call(wasm.buildAttach, form, options);
}

export function parseTosPoliciesValue(url) {
  return call(wasm.parseTosPoliciesValue, url);
}

export function parseCreateResponse(json) {
  return call(wasm.parseCreateResponse, json);
}

export function parseUploadResponse(json) {
  return call(wasm.parseUploadResponse, json);
}

export function parseApiError(status, body) {
  return call(wasm.parseApiError, status, body);
}
