import { formatAddress } from "@plan-of-action/xlsx/grid";
import type { Message } from "../../src/plan/message";
import { catalogues } from "../../src/locales/catalogues";
import { checkTexts as en } from "../../src/locales/en/checks";
import { wordsOf } from "../../src/locales/words-of";

/** The keys of the texts that the tables have said so far. */
export const textsSaid = new Set<string>();

/** A message in words. */
export function say(message: Message, catalogue: Readonly<Record<string, string>> = en): string {
  textsSaid.add(message.id);
  if (catalogue[message.id] === undefined) throw new Error(`No words for ${message.id}`);
  let words = translators.get(catalogue);
  if (words === undefined) {
    words = wordsOf("en", catalogue, catalogues.en);
    translators.set(catalogue, words);
  }
  return words(message);
}

/** What puts messages into words, by the catalogue. */
const translators = new Map<Readonly<Record<string, string>>, ReturnType<typeof wordsOf>>();

export function address({ row, column }: { row: number; column: number }): string {
  return formatAddress(row, column);
}
