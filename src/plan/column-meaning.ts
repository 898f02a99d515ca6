import type { PeriodSpan } from "./period";
import type { ColumnMeaning } from "./plan";

/** What a value is: what was aimed at, or what was achieved. */
export type ValueKind = "target" | "actual";

/** The meanings of the columns whose values are of a period. */
export type DatedMeaning =
  | "annualTarget"
  | "halfTarget"
  | "quarterTarget"
  | "monthTarget"
  | "annualActual"
  | "halfActual"
  | "quarterActual"
  | "monthActual";

const DATED: Readonly<Record<ValueKind, Readonly<Record<PeriodSpan, DatedMeaning>>>> = {
  target: { year: "annualTarget", half: "halfTarget", quarter: "quarterTarget", month: "monthTarget" },
  actual: { year: "annualActual", half: "halfActual", quarter: "quarterActual", month: "monthActual" },
};

const SENSES: ReadonlyMap<ColumnMeaning, { readonly kind: ValueKind; readonly span: PeriodSpan }> = new Map(
  (["target", "actual"] as const).flatMap((kind) =>
    (["year", "half", "quarter", "month"] as const).map((span) => [DATED[kind][span], { kind, span }]),
  ),
);

/** What a column holds whose values of a kind are each of a period of this length. */
export function datedMeaning(kind: ValueKind, span: PeriodSpan): DatedMeaning {
  return DATED[kind][span];
}

/** Whether a column's values are of a period. */
export function isDated(meaning: ColumnMeaning): meaning is DatedMeaning {
  return SENSES.has(meaning);
}

/** How long the periods are that a column's values are of; `null` if they are of none. */
export function spanOfMeaning(meaning: ColumnMeaning): PeriodSpan | null {
  return SENSES.get(meaning)?.span ?? null;
}

/** Whether a column holds targets or actuals, dated or overall; `null` if neither. */
export function kindOfMeaning(meaning: ColumnMeaning): ValueKind | null {
  if (meaning === "overallTarget") return "target";
  return meaning === "overallActual" ? "actual" : (SENSES.get(meaning)?.kind ?? null);
}

/** Whether a column's values are of parts of a year. */
export function isOfPartOfYear(meaning: ColumnMeaning): boolean {
  const span = spanOfMeaning(meaning);
  return span !== null && span !== "year";
}
