import { clean } from "../indicators/measuring/rounding";
import type { ProgressStatus } from "../plan/status";
import type { ProgressSettings } from "./settings";
import type { StandingFacts } from "./standing-facts";

/** The rows of the decision table, by the numbers that they have in the reference. */
export type RowId = "0" | "1" | "1a" | "1b" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/** A row: what it takes, and the status that it gives. */
export interface DecisionRow {
  readonly id: RowId;
  readonly holds: (facts: StandingFacts, settings: ProgressSettings) => boolean;
  readonly status: (facts: StandingFacts, settings: ProgressSettings) => ProgressStatus;
}

/**
 * The one table by which an indicator has its status, from the first row that holds. It is with its words in
 * docs/reference.md, of which a test reads it and compares.
 */
export const DECISION_TABLE: readonly DecisionRow[] = [
  { id: "0", holds: ({ isCancelled }) => isCancelled, status: () => "notDue" },
  { id: "1", holds: ({ hasTarget }) => !hasTarget, status: () => "noTarget" },
  { id: "1a", holds: ({ isZeroBroken }) => isZeroBroken, status: () => "offTrack" },
  { id: "1b", holds: ({ isWorseThanBaseline }) => isWorseThanBaseline, status: () => "offTrack" },
  {
    id: "2",
    holds: (facts, { exceededFrom }) => facts.addsUpOrOnce && isWholeReached(facts, exceededFrom),
    status: () => "exceeded",
  },
  { id: "3", holds: (facts) => facts.addsUpOrOnce && isWholeReached(facts, 100), status: () => "done" },
  {
    id: "4",
    holds: ({ addsUpOrOnce, isDue, actual }) => addsUpOrOnce && !isDue && (actual ?? 0) > 0,
    status: () => "ahead",
  },
  { id: "5", holds: ({ isDue }) => !isDue, status: () => "notDue" },
  {
    id: "6",
    holds: ({ missing, awaited }) => missing.length === 0 && awaited.length > 0,
    status: (facts, settings) => statusAtLast(facts, settings) ?? "notDue",
  },
  {
    id: "7",
    holds: (facts) => facts.actual !== null && (facts.missing.length === 0 || isSumReached(facts)),
    status: (facts, settings) => bandOf(facts, facts.percent, settings),
  },
  { id: "8", holds: ({ actual }) => actual !== null, status: () => "lateReport" },
  { id: "9", holds: () => true, status: () => "noReport" },
];

/** The row that holds, with the status that it gives. */
export function decide(
  facts: StandingFacts,
  settings: ProgressSettings,
): { readonly row: RowId; readonly status: ProgressStatus } {
  const row = DECISION_TABLE.find(({ holds }) => holds(facts, settings));
  return row === undefined
    ? { row: "9", status: "noReport" }
    : { row: row.id, status: row.status(facts, settings) };
}

/** The status by the last report, as of when it was made; `null` if nothing had fallen due then to compare it with. */
export function statusAtLast(
  { last, addsUpOrOnce, direction }: StandingFacts,
  settings: ProgressSettings,
): ProgressStatus | null {
  if (last === null) return null;
  if (last.isDue)
    return bandOf({ ...last, direction, addsUpOrOnce, isPlanOver: false }, last.percent, settings);
  return addsUpOrOnce && last.actual > 0 ? "ahead" : null;
}

function isWholeReached({ actual, whole }: StandingFacts, percent: number): boolean {
  return actual !== null && whole !== null && whole > 0 && clean(actual * 100) >= clean(whole * percent);
}

function isSumReached({ isRisingSum, actual, expected }: StandingFacts): boolean {
  return isRisingSum && actual !== null && expected !== null && actual >= expected;
}

type Banded = Pick<StandingFacts, "actual" | "expected" | "direction" | "isPlanOver" | "addsUpOrOnce">;

/**
 * Ahead, on track, at risk and off track have no gaps between them, since each bound belongs to the better status. At
 * the plan's end a level that is met is done, and one that is ahead has exceeded its target.
 */
function bandOf(facts: Banded, percent: number | null, settings: ProgressSettings): ProgressStatus {
  if (percent === null) return isMet(facts) ? "onTrack" : "offTrack";
  const isOver = facts.isPlanOver && !facts.addsUpOrOnce;
  if (percent >= settings.exceededFrom) return isOver ? "exceeded" : "ahead";
  if (isOver && percent >= 100) return "done";
  if (percent >= settings.onTrackFrom) return "onTrack";
  return percent >= settings.atRiskFrom ? "atRisk" : "offTrack";
}

/** Where the ratio is undefined, as with "no case left", met or not is all that can be said. */
function isMet({ actual, expected, direction }: Banded): boolean {
  if (actual === null || expected === null) return false;
  switch (direction) {
    case "increase":
      return actual >= expected;
    case "maintain":
      return actual === expected;
    case "decrease":
      return actual <= expected;
  }
}
