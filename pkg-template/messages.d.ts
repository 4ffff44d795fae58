// The types of the entry for the messages' languages.

/** A language that the package has messages in. */
export interface Language {
  /** Its BCP 47 tag, as in `fin-onboarding/messages/pt-BR`. */
  tag: string;
  /** What it calls itself: a label. */
  name: string;
  /** For HTML's `dir`. */
  direction: "ltr" | "rtl";
}

/** Every language, by tag; English is always there. */
export const languages: readonly Language[];

/**
 * Loads the messages of the language that fits a tag best, such as `pt-BR` for `pt-PT` and `zh-Hans` for `zh-TW`, and
 * adds them: from then on `options.language` may ask for them. Answers the language's own tag; `en`, and loads nothing,
 * where there is none that fits.
 */
export function loadMessages(tag: string): Promise<string>;
