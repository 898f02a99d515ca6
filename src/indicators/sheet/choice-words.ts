import type { Phrases } from "../../languages/entries";
import { ofLanguages, languagesInUse } from "../../languages/in-use";
import { withoutAtEnd } from "../../plan/language/spelling/text-ends";
import { withoutAccents } from "../../plan/language/spelling/text-folding";
import { CHOICE_COLUMNS, type ChoiceColumn, type ChoiceOf, choicesOf } from "./choices";

/** Signs that people type instead of words, in any language. */
const SIGNS: Readonly<Record<string, string>> = {
  number: "#",
  percentage: "%",
  yes: "true x 1 ✓ ✔ ☑",
  no: "false 0 - – ☐",
};

/** What each text means under its column, without capitals and accents. */
const MEANINGS = ofLanguages(
  (): ReadonlyMap<string, ReadonlyMap<string, string>> =>
    new Map(CHOICE_COLUMNS.map((column) => [column, new Map(meaningsOf(column))])),
);

function meaningsOf(column: ChoiceColumn): readonly (readonly [string, string])[] {
  return choicesOf(column).flatMap((choice) => {
    const words = languagesInUse().flatMap(({ definitions }) => {
      const { confirmed: ofYesAndNo, ...others } = definitions.choices;
      const words = { ...others, confirmed: ofYesAndNo, keyIndicator: ofYesAndNo };
      const ofColumn: Readonly<Record<string, Phrases>> = words[column];
      return ofColumn[choice] ?? [];
    });
    const signs = (SIGNS[choice] ?? "").split(" ").filter(Boolean);
    return [choice, ...signs, ...words].map((text) => [foldChoice(text), choice] as const);
  });
}

/** The choice that a text names in any of the languages, or by its own key; `null` if it names none. */
export function readChoice<Column extends ChoiceColumn>(
  column: Column,
  text: string,
): ChoiceOf<Column> | null {
  return (MEANINGS().get(column)?.get(foldChoice(text)) as ChoiceOf<Column> | undefined) ?? null;
}

/** Without capitals, accents on Latin letters, characters that cannot be seen, and spaces and points around. */
function foldChoice(text: string): string {
  const folded = withoutAccents(text.normalize("NFKC"))
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .toLowerCase()
    .replace(/^[\s"“”'.]+/u, "");
  return withoutAtEnd(folded, /[\s"“”'.!]/u);
}
