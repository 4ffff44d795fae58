// The type of each file of a language's messages.
import type { Language } from "../messages.d.ts";

/** A language's messages, for `addMessages` of either entry. */
export interface LanguageMessages extends Language {
  /** The templates, by the codes' numbers: the package's own order, which may change with any version. */
  messages: readonly string[];
  /** What the words in params are called. */
  words: Readonly<Record<string, string>>;
  /** The templates for people where they are others, by the codes' numbers. */
  people: Readonly<Record<number, string>>;
  /** What people call things, in the package's own order. */
  labels: readonly string[];
}

declare const messages: LanguageMessages;
export default messages;
