// The names in English letters, for `loadTransliteration` where nothing can be imported later. Import the file as a whole.
import type { InitSource, TransliterationOptions } from "./index.d.ts";

/** Opaque: for `loadTransliteration`. */
export function init(source?: InitSource | Promise<InitSource>): Promise<void>;

/** Opaque: for `loadTransliteration`. */
export function suggestTransliteration(text: string, options?: TransliterationOptions): string | null;
