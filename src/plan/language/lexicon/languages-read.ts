/** The codes of the languages that plans are read in, in the order of the registry. */
export const LANGUAGES_READ = [
  "en",
  "es",
  "fr",
  "th",
  "km",
  "lo",
  "vi",
  "id",
  "pt",
  "fil",
  "it",
  "tr",
  "he",
] as const;
export type LanguageRead = (typeof LANGUAGES_READ)[number];
