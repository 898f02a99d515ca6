import { LANGUAGES, type Language } from "../../locales/languages";

/** Each language by its own name, so that those who read it find it whatever the pane speaks. */
const NAMES: Readonly<Record<Language, string>> = { en: "English", km: "ខ្មែរ", th: "ไทย" };

export function LanguageOptions() {
  return LANGUAGES.map((language) => (
    <option key={language} value={language} lang={language}>
      {NAMES[language]}
    </option>
  ));
}
