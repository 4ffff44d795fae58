// The types of what a page needs after its first request: the API's answers.
import type { ApiErrorKind, CustomerStatus, Side } from "./bodies.d.ts";
import type { CatalogueCountry, InitSource, Issue, ModuleBytes, Options, WebAssemblyModule, WordOf } from "./shared.d.ts";

export { FinOnboardingError } from "./shared.js";

//! types/load.d.ts

//! types/answers.d.ts

//! fin_onboarding_later: parseCreateResponse, parseUploadResponse, parseAttachResponse, describeStatus, parseApiError, parseCustomer, requestedFields

//! fin_onboarding_later: parseCatalogue<Kind extends keyof CatalogueRows>(kind: Kind, pages: unknown): CataloguePages<CatalogueRows[Kind]>
