// The types of what the host's server needs and no page: webhooks and answers to them, V1, migrations, lines by the million.
import type {
  AddressDocumentType, AttachForm, AttachV1Body, AttachV1Form, CreateForm, CreateV1Body, CreateV1Form, CustomerStatus, IdentifyingDocument, Side,
  VerificationType,
} from "./bodies.d.ts";
import type { BuildResult, Built, InitSource, Issue, ModuleBytes, NotBuilt, Options, Platform, Report, WebAssemblyModule, WordOf } from "./shared.d.ts";

export { FinOnboardingError } from "./shared.js";

//! types/load.d.ts

//! types/server.d.ts

//! fin_onboarding_server: parseWebhook, verifyWebhookSignature, buildRfiAnswer, validateCreateV1, validateAttachV1, buildCreateV1, buildAttachV1

//! fin_onboarding_server: migrateCreate, migrateAttach, validateCreateLines
