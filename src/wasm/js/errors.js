/** What is thrown when the call itself is wrong; findings about a person's data are returned instead. */
export class FinOnboardingError extends Error {
  constructor(code, message) {
    super(`fin-onboarding: ${message}`);
    this.name = "FinOnboardingError";
    this.code = code;
  }
}
