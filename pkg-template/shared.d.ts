// The types that several entries share, and what is one and the same in all of them.
import type { ChangeKind, CustomerStatus, FinOnboardingErrorCode, IssueCode, WarningCode } from "./bodies.d.ts";

//! types/shared.d.ts

/**
 * Adds a language's messages, or the host's own for single codes, which stay over the package's: for `options.language`
 * of every later call and of forms that there are already. What a language lacks is said in English.
 *
 * @throws {FinOnboardingError} invalid_messages, when the tag is none, a code does not exist, or a text, a word or a label is no text
 */
export function addMessages(messages: Messages): void;

/** Thrown when the call itself is wrong, or a module could not be loaded. Findings about a person's data are returned. */
export class FinOnboardingError extends Error {
  private constructor();
  /** Always "FinOnboardingError". */
  readonly name: "FinOnboardingError";
  /** Why: stable, the part to program against. */
  readonly code: FinOnboardingErrorCode;
  /** What a failed load failed with. */
  readonly cause?: unknown;
}
