import type { PutTogether } from "../indicators/measuring/amount";
import type { Fraction } from "../plan/fraction";
import type { Period, PeriodKey } from "../plan/period";
import type { ProgressStatus } from "../plan/status";
import type { RowId } from "./decision-table";
import type { PartyActualToDate } from "./figures";

export { STATUSES, type ProgressStatus } from "../plan/status";

/** How many indicators have each status; all are there. */
export type StatusCounts = Readonly<Record<ProgressStatus, number>>;

/** A target, what was achieved of it, and a percentage; `null` is undefined, never 0. */
export interface TargetAndActual {
  readonly target: number | null;
  readonly actual: number | null;
  readonly percentMet: number | null;
}

/**
 * How an indicator stands at a period's end. Numbers are in the indicator's unit, percentages in
 * points (80 is 80 %); `percentMet` and `progressFromBaseline` are in per cent, 100 where the target is
 * met, and are not clipped. `null` is undefined, never 0.
 */
export interface IndicatorProgress extends TargetAndActual {
  readonly id: string;
  /** To be met from the beginning of the plan to the end of the year, or of the quarter where quarters have targets. */
  readonly target: number | null;
  /** Of this target, what can be expected at the period's end already; `percentMet` compares with it. */
  readonly expected: number | null;
  /** Achieved from the beginning of the plan to the period's end. */
  readonly actual: number | null;
  /** What the actual is of, where it is a percentage whose reports all tell it: 75 of 100. */
  readonly fraction: Fraction | null;
  /**
   * How an actual in per cent was put together from those of parties or periods: as the sum of the numerators of the sum
   * of the denominators, as their mean where one of them does not tell these, or of periods the last; `apart` where it is
   * that of the party furthest behind, of levels that do not add up; `null` where it is one number as reported.
   */
  readonly putTogether: PutTogether | null;
  /** Of levels that are not put together, what each party achieved, as far as it has reported; else none. */
  readonly byParty: readonly PartyActualToDate[];
  readonly progressFromBaseline: number | null;
  readonly status: ProgressStatus;
  /** The row of the decision table that gives the status. */
  readonly row: RowId;
  /** Why nothing is due, where that is not a matter of time: the plan says that it was cancelled. */
  readonly reason: "cancelled" | null;
  /** Something has fallen due by the period's end, or harm is done already. */
  readonly isDue: boolean;
  /**
   * How it stood by its last report, where that of the period is missing or still awaited; `null` if there is none, or
   * where nothing had fallen due by then.
   */
  readonly soFar: { readonly status: ProgressStatus; readonly until: PeriodKey } | null;
  /** The periods up to this one whose reports are missing and late, in the order of time. */
  readonly missing: readonly PeriodKey[];
  /** What is there in place of the missing and the awaited reports, and counts as none: "6 scheduled". */
  readonly refused: readonly string[];
  /** The parties that owe these and the awaited ones, where others do not; else none, since whoever reports owes them. */
  readonly owedBy: readonly string[];
  /** The periods up to this one whose reports are not there yet and not late either. */
  readonly awaited: readonly PeriodKey[];
  /** What falls due next, from the beginning of the plan; `null` if nothing does any more. */
  readonly next: { readonly target: number; readonly by: PeriodKey } | null;
  /** Since which period it has been off track, or at risk; `null` if it is neither, or only since this period. */
  readonly since: PeriodKey | null;
  /** A milestone with a date that was reached after it: the periods of both; else `null`. */
  readonly late: { readonly due: PeriodKey; readonly reached: PeriodKey } | null;
  /** What was reported for just the period, the quarter or the year; `null` if nothing was. */
  readonly reported: number | null;
  /**
   * What was reported for the period's year as a whole, where it counts only at that year's end and nothing was
   * reported of its parts until the period's; else `null`.
   */
  readonly ofWholeYear: number | null;
  /** The period's year alone, so far. */
  readonly year: TargetAndActual;
  /** The whole plan, so far. */
  readonly overall: TargetAndActual;
}

/**
 * How a group stands, as counts: of the indicators that had something due by the period's end, how many are
 * on track or better (exceeded, done, ahead, on track), and of how many no report is missing. It is what is said first of a plan: unlike a mean it does not
 * rise because something was not reported or overshot.
 */
export interface Headline {
  readonly due: number;
  readonly onTrackOrBetter: number;
  /** Due, with no report missing. */
  readonly reported: number;
}

/** A group of indicators: counts and means only, since unlike units cannot be added. */
export interface RollUp {
  readonly byStatus: StatusCounts;
  readonly headline: Headline;
  /**
   * Of the `meanOf` indicators that were due and whose `percentMet` is defined or whose report is missing: each
   * counts 100 at most, and a missing report 0, so that neither an overshoot nor silence makes a plan look better.
   */
  readonly meanPercentMet: number | null;
  readonly medianPercentMet: number | null;
  readonly meanOf: number;
}

export interface Progress<At extends Period = Period> {
  readonly period: At;
  /** In the plan's order. */
  readonly indicators: readonly IndicatorProgress[];
  readonly total: RollUp;
  /** In the plan's order; last, with an empty id, the indicators of no objective, where there are any. */
  readonly objectives: readonly (RollUp & { readonly id: string })[];
  readonly actions: readonly (RollUp & { readonly id: string })[];
  /** By responsible agency; an indicator counts for each agency of its action. */
  readonly agencies: readonly (RollUp & { readonly name: string })[];
  /**
   * By party that reported until the period's end, or whose agencies are responsible; an indicator counts, as a whole,
   * for each of its parties.
   * Where every party is to reach the target, what a party achieved by itself is measured against it.
   */
  readonly parties: readonly (RollUp & { readonly name: string })[];
  /** The indicators that no party reports on. */
  readonly withoutParty: RollUp;
  /**
   * The years up to the period's: how the indicators stood at the end of each (at the period's end in its
   * own year), and how far the targets of just that year were met.
   */
  readonly years: readonly (RollUp & { readonly year: number })[];
}
