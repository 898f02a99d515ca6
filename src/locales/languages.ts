/** The languages of the pane and the sheets. */
export const LANGUAGES = ["en", "km", "th"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Texts by key, in the syntax of ICU messages. */
export type Catalogue = Readonly<Record<string, string>>;

/** The texts of another language: every one that the English file has. */
export type SameTexts<English> = Readonly<Record<keyof English, string>>;

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}
