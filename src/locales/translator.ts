import { IntlMessageFormat } from "intl-messageformat";
import { catalogues, type Language } from "./catalogues";

/** Puts a message of the catalogues into words. */
type Words = (message: { id: string; values?: Readonly<Record<string, string | number>> }) => string;

/**
 * A translator for one language. A text that its catalogue lacks is taken from the English one; a key
 * that no catalogue has comes back as it is, so that a person still sees that something was to be said.
 */
export function createTranslator(language: Language): Words {
  const formats = new Map<string, IntlMessageFormat>();
  const catalogue = catalogues[language];

  return ({ id, values }) => {
    const text = catalogue[id] ?? catalogues.en[id];
    if (text === undefined) return id;
    let format = formats.get(id);
    if (format === undefined) {
      format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      formats.set(id, format);
    }
    return String(format.format(values));
  };
}
