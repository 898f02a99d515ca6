import type { HeaderTerm } from "../languages/words/header-terms";
import { PERIOD_SPANS, prefixOfSpan, type PeriodSpan } from "./period";

/** What a value is: what was aimed at, or what was achieved. */
export const VALUE_KINDS = ["target", "actual"] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

interface MeaningFacts {
  /** What its cells hold. */
  readonly holds: "words" | "agencies" | ValueKind | "baseline" | "year" | "percent" | "marks" | "nothing";
  /** What of the plan a cell of it belongs to; `null` if its cells decide. */
  readonly of: "objective" | "action" | "indicator" | null;
  /** One, of one time; or several, each of which says something of its own; or any number, read as they are. */
  readonly columns: "one" | "each" | "any";
  /** The word of a header that alone gives a column this meaning; left out where cells or a time decide as well. */
  readonly term?: HeaderTerm;
}

type Prefix<Span extends PeriodSpan> = ReturnType<typeof prefixOfSpan<Span>>;

/** The meaning of the columns whose values of a kind are each of a period of a span: `quarterTarget`. */
export type DatedMeaning<
  Kind extends ValueKind = ValueKind,
  Span extends PeriodSpan = PeriodSpan,
> = `${Prefix<Span>}${Capitalize<Kind>}`;

const ENDINGS: { readonly [Kind in ValueKind]: Capitalize<Kind> } = { target: "Target", actual: "Actual" };

const TARGET = { holds: "target", of: "indicator", columns: "one" } as const satisfies MeaningFacts;
const ACTUAL = { holds: "actual", of: "indicator", columns: "one" } as const satisfies MeaningFacts;

/** All that is known of each meaning, in the order in which plans have such columns. */
const MEANINGS = {
  objective: { holds: "words", of: "objective", columns: "one", term: "objective" },
  actionNumber: { holds: "words", of: "action", columns: "one", term: "number" },
  action: { holds: "words", of: "action", columns: "one", term: "action" },
  responsibleAgencies: { holds: "agencies", of: "action", columns: "each", term: "responsible" },
  implementingPartners: { holds: "agencies", of: "action", columns: "each", term: "partners" },
  indicator: { holds: "words", of: "indicator", columns: "one", term: "indicator" },
  unit: { holds: "words", of: "indicator", columns: "one", term: "unit" },
  direction: { holds: "words", of: "indicator", columns: "one", term: "direction" },
  baseline: { holds: "baseline", of: "indicator", columns: "one" },
  baselineYear: { holds: "year", of: "indicator", columns: "one" },
  overallTarget: TARGET,
  ...ofEachSpan("target", () => TARGET),
  overallActual: ACTUAL,
  ...ofEachSpan("actual", () => ACTUAL),
  percentMet: { holds: "percent", of: "indicator", columns: "any" },
  meansOfVerification: { holds: "words", of: "indicator", columns: "each", term: "verification" },
  resources: { holds: "words", of: "action", columns: "each", term: "resources" },
  workplan: { holds: "marks", of: "action", columns: "any" },
  remarks: { holds: "words", of: null, columns: "any", term: "remarks" },
  ignored: { holds: "nothing", of: null, columns: "any" },
} as const satisfies Readonly<Record<string, MeaningFacts>>;

type Meanings = typeof MEANINGS;

/** What a column of the plan can mean. */
export type ColumnMeaning = keyof Meanings;

/** The meanings of which the table says this. */
export type MeaningWith<Facts extends Partial<MeaningFacts>> = {
  [Meaning in ColumnMeaning]: Meanings[Meaning] extends Facts ? Meaning : never;
}[ColumnMeaning];

/** What a column of the plan can mean, in the order in which plans have such columns. */
export const COLUMN_MEANINGS = Object.keys(MEANINGS) as readonly ColumnMeaning[];

/** What is said about an action in columns of which there can be several: who does it, and with what means. */
export const SAID_OF_ACTIONS = meaningsWhere(({ of, columns }) => of === "action" && columns === "each");

/** What is known about a meaning. */
export function factsOf(meaning: ColumnMeaning): MeaningFacts {
  return MEANINGS[meaning];
}

/** Whether it is said about an indicator, and is neither its text nor the share of a target that was met. */
export function describesIndicators(meaning: ColumnMeaning): boolean {
  const { of, holds } = MEANINGS[meaning];
  return of === "indicator" && meaning !== "indicator" && holds !== "percent";
}

/** The terms that alone give a column its meaning. */
type OwnTerm = Meanings[MeaningWith<{ readonly term: HeaderTerm }>]["term"];

const OF_TERMS: ReadonlyMap<HeaderTerm, ColumnMeaning> = new Map(
  COLUMN_MEANINGS.flatMap((meaning) => {
    const { term } = factsOf(meaning);
    return term === undefined ? [] : [[term, meaning] as const];
  }),
);

/** The meaning that a term alone gives to a column. */
export function meaningOfTerm(term: OwnTerm): ColumnMeaning {
  return OF_TERMS.get(term) ?? "ignored";
}

/** The meanings of which something holds, in the order of the table. */
export function meaningsWhere(is: (facts: MeaningFacts) => boolean): readonly ColumnMeaning[] {
  return COLUMN_MEANINGS.filter((meaning) => is(MEANINGS[meaning]));
}

/** The meaning of the columns whose values of a kind are each of a period of this span. */
export function datedMeaning<Kind extends ValueKind, Span extends PeriodSpan>(
  kind: Kind,
  span: Span,
): DatedMeaning<Kind, Span> {
  return `${prefixOfSpan(span)}${ENDINGS[kind]}`;
}

/** The meaning of a column whose values of a kind are of the whole plan. */
export function overallMeaning<Kind extends ValueKind>(kind: Kind): `overall${Capitalize<Kind>}` {
  return `overall${ENDINGS[kind]}`;
}

function ofEachSpan<Kind extends ValueKind, Facts>(
  kind: Kind,
  factsOf: (span: PeriodSpan) => Facts,
): Readonly<Record<DatedMeaning<Kind>, Facts>> {
  const entries = PERIOD_SPANS.map((span) => [datedMeaning(kind, span), factsOf(span)]);
  return Object.fromEntries(entries) as Record<DatedMeaning<Kind>, Facts>;
}

/** What the values of a dated meaning are, and how long their periods. */
interface DatedSense {
  readonly kind: ValueKind;
  readonly span: PeriodSpan;
}

const DATED: Readonly<Record<DatedMeaning, DatedSense>> = {
  ...ofEachSpan("target", (span) => ({ kind: "target", span })),
  ...ofEachSpan("actual", (span) => ({ kind: "actual", span })),
};

/** The meanings of the columns whose values are of a period: targets, then actuals, the longest periods first. */
export const DATED_MEANINGS: readonly DatedMeaning[] = COLUMN_MEANINGS.filter(isDated);

/** What the values of a dated meaning are, and how long their periods. */
export function senseOfDated(meaning: DatedMeaning): DatedSense {
  return DATED[meaning];
}

/** Whether a column's values are of a period. */
export function isDated(meaning: ColumnMeaning): meaning is DatedMeaning {
  return meaning in DATED;
}

/** How long the periods are that a column's values are of; `null` if they are of none. */
export function spanOfMeaning(meaning: ColumnMeaning): PeriodSpan | null {
  return isDated(meaning) ? DATED[meaning].span : null;
}

/** Whether a column holds targets or actuals, dated or overall; `null` if neither. */
export function kindOfMeaning(meaning: ColumnMeaning): ValueKind | null {
  const { holds } = MEANINGS[meaning];
  return holds === "target" || holds === "actual" ? holds : null;
}

/** Whether a column's values are of parts of a year. */
export function isOfPartOfYear(meaning: ColumnMeaning): boolean {
  const span = spanOfMeaning(meaning);
  return span !== null && span !== "year";
}
