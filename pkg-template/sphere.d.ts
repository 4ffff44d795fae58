// The types of the entry for SpherePay's customers. The bodies, forms, enums and codes are generated from the Rust
// tables into sphere-bodies.d.ts.
import type { ChangeKind } from "./bodies.d.ts";
import type { InitSource, Messages, ModuleBytes, WebAssemblyModule } from "./shared.d.ts";
import type { CustomerBody, CustomerForm, IssueCode, ProfileStatus } from "./sphere-bodies.d.ts";

export type { ChangeKind } from "./bodies.d.ts";
export type * from "./sphere-bodies.d.ts";
export { FinOnboardingError } from "./shared.js";

//! types/load.d.ts

//! types/sphere.d.ts

//! fin_onboarding_sphere: validateCustomer, buildCustomer

//! fin_onboarding_sphere: parseSphereCustomer = parseCustomer(json: unknown): Customer

/**
 * Adds a language's messages, or the host's own for single codes: for this entry and the main one, whose `addMessages` this is.
 *
 * @throws {FinOnboardingError} invalid_messages
 */
export function addMessages(messages: Messages<IssueCode>): void;
