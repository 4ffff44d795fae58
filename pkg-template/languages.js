// Generated: do not edit. `BAKE=write cargo test --test bake` writes it from the tables in src/.

/** Every language: its tag, its own name, its direction. */
export const languages = [
  { tag: "ar", name: "العربية", direction: "rtl" },
  { tag: "bn", name: "বাংলা", direction: "ltr" },
  { tag: "de", name: "Deutsch", direction: "ltr" },
  { tag: "en", name: "English", direction: "ltr" },
  { tag: "es", name: "Español", direction: "ltr" },
  { tag: "fil", name: "Filipino", direction: "ltr" },
  { tag: "fr", name: "Français", direction: "ltr" },
  { tag: "hi", name: "हिन्दी", direction: "ltr" },
  { tag: "id", name: "Bahasa Indonesia", direction: "ltr" },
  { tag: "it", name: "Italiano", direction: "ltr" },
  { tag: "ja", name: "日本語", direction: "ltr" },
  { tag: "ko", name: "한국어", direction: "ltr" },
  { tag: "pl", name: "Polski", direction: "ltr" },
  { tag: "pt-BR", name: "Português (Brasil)", direction: "ltr" },
  { tag: "ru", name: "Русский", direction: "ltr" },
  { tag: "sw", name: "Kiswahili", direction: "ltr" },
  { tag: "tr", name: "Türkçe", direction: "ltr" },
  { tag: "uk", name: "Українська", direction: "ltr" },
  { tag: "vi", name: "Tiếng Việt", direction: "ltr" },
  { tag: "zh-Hans", name: "简体中文", direction: "ltr" },
];

/** Their files, as they lie beside the bundled one. */
export const FILES = {
  "ar": () => import("./messages/ar.js"),
  "bn": () => import("./messages/bn.js"),
  "de": () => import("./messages/de.js"),
  "en": () => import("./messages/en.js"),
  "es": () => import("./messages/es.js"),
  "fil": () => import("./messages/fil.js"),
  "fr": () => import("./messages/fr.js"),
  "hi": () => import("./messages/hi.js"),
  "id": () => import("./messages/id.js"),
  "it": () => import("./messages/it.js"),
  "ja": () => import("./messages/ja.js"),
  "ko": () => import("./messages/ko.js"),
  "pl": () => import("./messages/pl.js"),
  "pt-BR": () => import("./messages/pt-BR.js"),
  "ru": () => import("./messages/ru.js"),
  "sw": () => import("./messages/sw.js"),
  "tr": () => import("./messages/tr.js"),
  "uk": () => import("./messages/uk.js"),
  "vi": () => import("./messages/vi.js"),
  "zh-Hans": () => import("./messages/zh-Hans.js"),
};
