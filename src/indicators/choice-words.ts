import { lexicons, type Phrases } from "../plan/language/lexicon";
import { withoutAccents } from "../plan/language/text-folding";
import type { Aggregation, Direction, Frequency, Measure, PartyParts } from "./definition";

/** The closed choices of a definition, in the order in which they are offered. */
const CHOICES: {
  readonly measure: readonly Measure[];
  readonly aggregation: readonly Aggregation[];
  readonly direction: readonly Direction[];
  readonly frequency: readonly Frequency[];
  readonly partyParts: readonly PartyParts[];
  readonly confirmed: readonly ("yes" | "no")[];
} = {
  measure: ["number", "percentage", "milestone", "qualitative"],
  aggregation: ["sum", "latest", "max", "average", "constant"],
  direction: ["increase", "decrease", "maintain"],
  frequency: ["monthly", "quarterly", "halfYearly", "yearly", "once"],
  partyParts: ["byMeasure", "sum", "each", "joint"],
  confirmed: ["yes", "no"],
};

/** Signs that people type instead of words, in any language. */
const SIGNS: Readonly<Record<string, string>> = {
  number: "#",
  percentage: "%",
  yes: "true x 1 ✓ ✔ ☑",
  no: "false 0 - – ☐",
};

export type ChoiceColumn = keyof typeof CHOICES;
export type ChoiceOf<Column extends ChoiceColumn> = Column extends ChoiceColumn
  ? (typeof CHOICES)[Column][number]
  : never;

/** What each text means under its column, without capitals and accents. */
const MEANINGS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  (Object.keys(CHOICES) as ChoiceColumn[]).map((column) => [column, new Map(meaningsOf(column))]),
);

function meaningsOf(column: ChoiceColumn): readonly (readonly [string, string])[] {
  return CHOICES[column].flatMap((choice) => {
    const words = lexicons.flatMap(({ ownSheets }) => {
      const ofColumn: Readonly<Record<string, Phrases>> = ownSheets.choices[column];
      return ofColumn[choice] ?? [];
    });
    const signs = (SIGNS[choice] ?? "").split(" ").filter(Boolean);
    return [choice, ...signs, ...words].map((text) => [foldChoice(text), choice] as const);
  });
}

/** The choice that a text names in any of the languages, or by its own key; `null` where it names none. */
export function readChoice<Column extends ChoiceColumn>(
  column: Column,
  text: string,
): ChoiceOf<Column> | null {
  return (MEANINGS.get(column)?.get(foldChoice(text)) as ChoiceOf<Column> | undefined) ?? null;
}

/** The choices of a column, in the order in which they are offered. */
export function choicesOf<Column extends ChoiceColumn>(column: Column): readonly ChoiceOf<Column>[] {
  return CHOICES[column] as readonly ChoiceOf<Column>[];
}

/** Without capitals, accents on Latin letters, characters that cannot be seen, and spaces and points around. */
function foldChoice(text: string): string {
  return withoutAccents(text.normalize("NFKC"))
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .replace(/\s+/gu, " ")
    .toLowerCase()
    .replace(/^[\s"“”'.]+|[\s"“”'.!]+$/gu, "");
}
