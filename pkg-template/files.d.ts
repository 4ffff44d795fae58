// The types of what a page needs at the documents. Those of the uploads are generated into bodies.d.ts.
import type { UploadSection } from "./bodies.d.ts";
import type { InitSource, ModuleBytes, Options, Platform, Report, WebAssemblyModule } from "./shared.d.ts";

export { FinOnboardingError } from "./shared.js";

//! types/load.d.ts

//! types/files.d.ts

//! fin_onboarding_later: validateUpload, inspectFile, uploadFile
