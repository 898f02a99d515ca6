import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { BreakdownDimension } from "./breakdown";
import { periodKey, periodOfKey, type Day, type Period } from "./period";
import { byYear, type YearOfValues } from "./period-values";
import type { Doubt, Indicator, NotRead } from "./plan";
import type { ReportState } from "./report-state";
import type { Value } from "./value";

/** What was achieved: one report of one indicator for one period. */
export interface Actual {
  /** The id of the indicator. */
  readonly indicator: string;
  readonly period: Period;
  /** Who reported it; `null` if it is the figure of all parties together. */
  readonly party: string | null;
  /** Where its row of the Actuals sheet names the party; left out where none is named. */
  readonly partyCell?: CellReference;
  readonly value: Value;
  /** What its row of the Actuals sheet says next to the value; left out for a figure of the plan's own columns. */
  readonly report?: ActualReport;
  /** Set where nobody reported it: its parts were added up, in doubt. */
  readonly isSumOfParts?: true;
}

/** A part of an actual, such as the women of those trained: of it nothing is counted but itself. */
export interface ReportedPart extends Actual {
  readonly dimension: BreakdownDimension;
  readonly category: string;
}

/** What is next to a value in its row of the Actuals sheet; `null` if the cell is blank. */
export interface ActualReport {
  readonly evidence: string | null;
  /** Why the actual departs from its target. */
  readonly varianceReason: string | null;
  readonly comment: string | null;
  /** `null` also where the cell does not read as a day. */
  readonly reportedOn: Day | null;
  /** Left out where nobody says it. */
  readonly state?: ReportState;
  /** Who agreed to it or returned it, when, and with which remark. */
  readonly agreedBy?: string;
}

/** A row of the Actuals sheet that counts nowhere, since it cannot be determined what it reports on. */
export interface UnreadActual {
  readonly cell: CellReference;
  /** The contents of the cell; an empty string where nothing does. */
  readonly text: string;
  readonly why:
    | "unknownIndicator"
    | "ambiguousIndicator"
    /** Its number is that of one indicator, and its words are no one's. */
    | "contradictoryIndicator"
    /** It reports on an indicator that the plan had once. */
    | "goneIndicator"
    | "unknownPeriod";
  /** The value that is reported; left out where the cell is blank. */
  readonly value?: string;
}

/** What was distinguished in reports: the parts of actuals, and the wholes that were added up of them. */
export interface PartsOfReports {
  readonly parts: readonly ReportedPart[];
  readonly doubts: readonly Doubt[];
}

/** The rows of the Actuals sheet, in their order. */
export interface ActualsTable extends Partial<PartsOfReports> {
  readonly actuals: readonly Actual[];
  readonly unread: readonly UnreadActual[];
  /** What else is in it and was not read. */
  readonly notRead?: readonly NotRead[];
}

/** The actuals that the plan's own columns hold. */
export function actualsOfPlan({ indicators }: { readonly indicators: readonly Indicator[] }): Actual[] {
  return indicators.flatMap((indicator) => [
    ...ownActuals(indicator),
    ...(indicator.partyActuals ?? []).map((actual) => ({ indicator: indicator.id, ...actual })),
  ]);
}

/** Those of all parties together: the whole years first. */
function ownActuals({ id, actuals, yearStart }: Indicator): Actual[] {
  if (actuals.size === 0) return [];
  const years = [...byYear(actuals, yearStart).values()];
  const reported = (period: Period, value: Value): Actual => ({ indicator: id, period, party: null, value });
  return [
    ...years.flatMap((year) =>
      year.own === undefined ? [] : [reported({ year: year.year }, withoutSumOfBlanks(year.own, year))],
    ),
    ...years.flatMap(({ parts }) => parts.map(({ key, value }) => reported(periodOfKey(key), value))),
  ];
}

/** The 0 that a year's formula makes of its parts while none of them was reported: that is not a report. */
function withoutSumOfBlanks(value: Value, { parts }: YearOfValues<Value>): Value {
  if (value.state !== "number" || value.number !== 0 || value.formula === null) return value;
  const isOfBlanks = parts.length > 0 && parts.every((part) => part.value.state === "blank");
  return isOfBlanks ? { cell: value.cell, raw: value.raw, state: "blank" } : value;
}

/**
 * The actuals of the Actuals sheet and of the plan's own columns together. Where both have a number for an indicator
 * and period, that of the sheet counts, which is the one that is kept up by reports; in place of a party's own number
 * counts what that party reports alone.
 */
function allActuals(
  plan: { readonly indicators: readonly Indicator[] },
  table: ActualsTable | null,
): readonly Actual[] {
  const ofPlan = actualsOfPlan(plan);
  if (table === null) return ofPlan;
  const numbers = table.actuals.filter(({ value }) => value.state === "number");
  const [reported, byParties] = [new Set(numbers.map(actualKey)), new Set(numbers.map(wholeKey))];
  const isReported = (actual: Actual): boolean =>
    actual.party === null ? reported.has(actualKey(actual)) : byParties.has(wholeKey(actual));
  return [...table.actuals, ...ofPlan.filter((actual) => !isReported(actual))];
}

/** The parties that reported something, as they are written. */
export function reportingParties(actuals: readonly Actual[]): ReadonlySet<string> {
  return new Set(actuals.flatMap(({ party, value }) => (value.state === "blank" ? [] : (party ?? []))));
}

/** The reports of one indicator. */
export interface IndicatorReports {
  readonly actuals: readonly Actual[];
  /** All that report on the plan, on this indicator or another. */
  readonly parties: ReadonlySet<string>;
  /** Those that the plan names for the indicator; left out where that is not asked. */
  readonly named?: readonly string[];
}

/** The reports of each indicator, by its id. */
export function reportsByIndicator(actuals: readonly Actual[]): (indicator: string) => IndicatorReports {
  const byIndicator = new Map<string, Actual[]>();
  for (const actual of actuals) {
    const own = byIndicator.get(actual.indicator);
    if (own === undefined) byIndicator.set(actual.indicator, [actual]);
    else own.push(actual);
  }
  const parties = reportingParties(actuals);
  return (indicator) => ({ actuals: byIndicator.get(indicator) ?? [], parties });
}

/** What an actual is about, whoever reported it: `1.3-2 2024-Q2`. */
export function actualKey({ indicator, period }: Pick<Actual, "indicator" | "period">): string {
  return `${indicator} ${periodKey(period)}`;
}

/** By what reports on a whole are distinguished: indicator, period and party, whose name may be written large. */
export function wholeKey(actual: Pick<Actual, "indicator" | "period" | "party">): string {
  return `${actualKey(actual)} ${actual.party?.toLowerCase() ?? ""}`;
}

/** What was reported in a workbook. */
export interface Reports {
  /** `null` if the workbook has no Actuals sheet. */
  readonly table: ActualsTable | null;
  /** Those of the sheet and of the plan's own columns together. */
  readonly all: readonly Actual[];
  /** The parts of these, wherever they are: in rows or columns of their own, or in the text of the whole. */
  readonly parts: readonly ReportedPart[];
}

/** What was reported; `null` if the workbook has neither an Actuals sheet nor columns for actuals. */
export function reportsOf(
  plan: { readonly indicators: readonly Indicator[] },
  table: ActualsTable | null,
): Reports | null {
  const hasColumns = plan.indicators.some(
    ({ actuals, partyActuals = [] }) => actuals.size + partyActuals.length > 0,
  );
  return table === null && !hasColumns
    ? null
    : { table, all: allActuals(plan, table), parts: allParts(plan, table) };
}

/** The parts of the plan's own actuals, and those of the sheet, which count before these where both have one. */
function allParts(
  plan: { readonly indicators: readonly Indicator[] },
  table: ActualsTable | null,
): readonly ReportedPart[] {
  const ofPlan = plan.indicators.flatMap(({ id, parts = [] }) =>
    parts.flatMap(({ kind, period, ...part }): ReportedPart[] =>
      kind === "actual" && period !== "overall"
        ? [{ indicator: id, period: periodOfKey(period), party: null, ...part }]
        : [],
    ),
  );
  const reported = table?.parts ?? [];
  const wholes = new Set((table?.actuals ?? []).map(actualKey));
  const keys = new Set(reported.map(actualKey));
  // Where the sheet reports the whole again, the plan's own parts are those of another number.
  return [
    ...reported,
    ...ofPlan.filter((part) => !wholes.has(actualKey(part)) && !keys.has(actualKey(part))),
  ];
}
