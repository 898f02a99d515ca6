import { IntlMessageFormat } from "intl-messageformat";
import type { Catalogue, Language } from "./languages";
import type { MessageId } from "./message-ids";

/** Puts a message into words: one of the catalogues, or of a page that has texts of its own. */
export type Words<Id extends string = MessageId> = (message: {
  id: Id;
  values?: Readonly<Record<string, string | number>>;
}) => string;

/**
 * Puts messages into the words of a language's catalogue. A text that it lacks is taken from the English
 * one; a key that neither has comes back as it is, so that a person still sees that something was to be
 * said.
 */
export function wordsOf<Id extends string = MessageId>(
  language: Language,
  catalogue: Catalogue,
  english: Catalogue,
): Words<Id> {
  const formats = new Map<string, IntlMessageFormat>();
  return ({ id, values }) => {
    const text = catalogue[id] ?? english[id];
    if (text === undefined) return id;
    let format = formats.get(id);
    if (format === undefined) {
      format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      formats.set(id, format);
    }
    return String(format.format(values));
  };
}
