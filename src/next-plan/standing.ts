import { isMisalignedRow, type IndicatorDefinition } from "../indicators";
import { combine } from "../indicators/measuring/aggregation";
import type { IndicatorReports } from "../plan/actual";
import { formatCell } from "@plan-of-action/xlsx/grid";
import { onOneLine } from "../plan/language/spelling/text-folding";
import type { Message } from "../plan/message";
import { coveringParts } from "../plan/period-values";
import type { Indicator, Plan } from "../plan/plan";
import type { Value } from "../plan/value";
import { reachesEnd } from "../plan/plan-year";
import { actualToDate } from "../progress/actual-to-date";
import { ofParts, throughYear } from "../indicators/measuring/dated-numbers";
import type { Figures } from "../progress/figures";
import { clean } from "../indicators/measuring/rounding";
import type { FormerYear } from "./year-slots";

/** How an indicator stands at the end of the former plan. */
export interface Standing {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  readonly figures: Figures;
  /** What the years give where the plan states no overall target; `null` if it has no number. */
  readonly target: number | null;
  readonly actual: number | null;
  /** The last year that something was reported for. */
  readonly actualYear: number | null;
  /** The years make up the target together: by the definition, or since they add up to it and nothing else fits. */
  readonly addsUp: boolean;
  /** The target of each of the former plan's years. */
  readonly ofYears: readonly (number | null)[];
  /** Somebody reported something, whether or not it tells the whole. */
  readonly hasReports: boolean;
  /** A target that is not a number, as it is. */
  readonly notNumber: Value | null;
  readonly notes: readonly Message[];
  /** Years with a target that nothing was reported for, while something was for others. */
  readonly yearsUnreported: readonly number[];
}

interface Subject {
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  readonly figures: Figures;
  readonly reports: IndicatorReports;
  readonly years: readonly FormerYear[];
  /** The last year that counts: of the plan, or of what was reported after it. */
  readonly lastYear: number;
  /** The contents of the cells of overall targets of which nobody can tell whose the values are, by indicator. */
  readonly misaligned: ReadonlyMap<string, string>;
}

export function standingOf(subject: Subject): Standing {
  const { indicator, definition, figures, reports, years, lastYear } = subject;
  const ofYears = years.map(({ year }) => targetOfYear(figures, definition, year));
  const stated = ofYears.flatMap((target) => target ?? []);
  const given = combine(definition.aggregation, stated);
  const actual = actualToDate(figures, definition.aggregation, { year: lastYear });
  const { target, isDisputed } = settled(figures.overallTarget, given, actual, definition);
  const hasReports = reports.actuals.some(({ value }) => value.state !== "blank");
  return {
    indicator,
    definition,
    figures,
    target,
    addsUp: definition.aggregation === "sum" || onlyAddsUp(stated, given, figures.overallTarget),
    actual,
    actualYear: lastReported(figures),
    ofYears,
    hasReports,
    notNumber: valueThatIsNoNumber(indicator, figures),
    notes: notesOnTargets(subject, isDisputed ? { total: figures.overallTarget, given } : null),
    yearsUnreported: actual === null ? [] : yearsUnreported(subject, ofYears),
  };
}

/** "4: 2 in 2024, 2 in 2025" of what is taken for a level: the years fit as a sum, and not otherwise. */
function onlyAddsUp(stated: readonly number[], given: number | null, total: number | null): boolean {
  return stated.length > 1 && given !== total && clean(combine("sum", stated) ?? 0) === total;
}

function targetOfYear(
  { targets }: Figures,
  { aggregation }: IndicatorDefinition,
  year: number,
): number | null {
  return targets.years.get(year)?.own ?? ofParts(targets, aggregation, throughYear(year))?.number ?? null;
}

/**
 * The overall target counts. Where the years of a sum add up to more, and only the overall target is reached,
 * nobody can say that the whole is: then the years count.
 */
function settled(
  total: number | null,
  given: number | null,
  actual: number | null,
  { aggregation, direction }: IndicatorDefinition,
): { readonly target: number | null; readonly isDisputed: boolean } {
  const sum = given === null ? null : clean(given);
  if (total === null || sum === null || aggregation !== "sum" || sum === total) {
    return { target: total ?? sum, isDisputed: false };
  }
  const onlyTotalReached = direction !== "decrease" && actual !== null && actual >= total && actual < sum;
  return { target: onlyTotalReached ? sum : total, isDisputed: true };
}

function lastReported({ actuals, parties }: Figures): number | null {
  const years = [actuals, ...(parties?.actuals ?? [])].flatMap((dated) => [...dated.years.keys()]);
  return years.reduce<number | null>((last, year) => Math.max(last ?? year, year), null);
}

/** A target that is stated and gives no number of its own. */
function valueThatIsNoNumber(
  { overallTarget, targets }: Indicator,
  { overallTarget: total, targets: numbers }: Figures,
): Value | null {
  const values = [...(overallTarget === null ? [] : [overallTarget]), ...targets.values()];
  const date = values.find((value) => value.state === "number" && value.written === "date");
  if (date !== undefined) return date;
  if (total !== null || numbers.byKey.size > 0) return null;
  return values.find(({ state }) => ["text", "undecided", "error"].includes(state)) ?? null;
}

function notesOnTargets(
  subject: Subject,
  disputed: { readonly total: number | null; readonly given: number | null } | null,
): Message[] {
  const { indicator, misaligned } = subject;
  const { overallTarget } = indicator;
  const notes: Message[] = [];
  if (disputed !== null) {
    const { total, given } = disputed;
    notes.push({ id: "nextPlan-note-disputed", values: { total: total ?? 0, years: given ?? 0 } });
  }
  const ones = reachedOnce(subject);
  if (ones > 1) notes.push({ id: "nextPlan-note-reachedOnce", values: { periods: ones } });
  const cellText = misaligned.get(indicator.id);
  if (overallTarget !== null && (cellText !== undefined || overallTarget.alternatives !== undefined)) {
    const values = { cell: formatCell(overallTarget.cell), text: cellText ?? overallTarget.raw };
    notes.push({ id: "nextPlan-note-doubtful", values });
  }
  return notes;
}

/** How many parts of the years have a 1 of what is taken to be reached once, where no overall target says so. */
function reachedOnce({ definition, figures, indicator }: Subject): number {
  const isOnce = definition.measure === "milestone" && definition.aggregation === "max";
  if (!isOnce || !definition.inferred || indicator.overallTarget?.state === "number") return 0;
  const parts = [...figures.targets.years.values()].flatMap((year) => coveringParts(year));
  return parts.every(({ value }) => value === 1) ? parts.length : 0;
}

function yearsUnreported(
  { figures, years }: Subject,
  ofYears: readonly (number | null)[],
): readonly number[] {
  return years.flatMap(({ year }, place) =>
    (ofYears[place] ?? 0) > 0 && !isReported(figures, year) ? [year] : [],
  );
}

const WHOLE_YEAR = { first: 1, last: 12 };

/** Whether a year was reported on: itself, or a part with which it ends; by every party where it takes all. */
function isReported({ actuals, parties, undatedActual }: Figures, year: number): boolean {
  const isThere = ({ years }: Figures["actuals"]): boolean => {
    const ofYear = years.get(year);
    return ofYear?.own !== undefined || (ofYear?.parts.some((part) => reachesEnd(part, WHOLE_YEAR)) ?? false);
  };
  if (undatedActual !== null) return true;
  return parties?.takesAll === true ? parties.actuals.every(isThere) : isThere(actuals);
}

/** The contents of the cells of overall targets in rows in which nobody can tell whose the values are, by indicator. */
export function misalignedIndicators(plan: Plan): ReadonlyMap<string, string> {
  return new Map(
    plan.indicatorRows.filter(isMisalignedRow).flatMap(({ indicators, valueCells }) => {
      const total = valueCells.find(({ column }) => column.meaning === "overallTarget");
      const text = onOneLine((total?.cellText ?? "").replaceAll("\n", " / "));
      return indicators.map((id) => [id, text] as const);
    }),
  );
}
