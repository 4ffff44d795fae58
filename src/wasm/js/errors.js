/** What is thrown when the call itself is wrong; findings about a person's data are returned instead. */
export class FinOnboardingError extends Error {
  /** `options`: an Error's own, such as its cause. */
  constructor(code, message, options) {
    super(`fin-onboarding: ${message}`, options);
    this.name = "FinOnboardingError";
    this.code = code;
  }
}
