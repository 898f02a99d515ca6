import { onOneLine } from "../plan/language/spelling/text-folding";
import type { Actual } from "../plan/actual";
import { periodKey, type Period } from "../plan/period";
import { comparePeriodEnds, type YearStart } from "../plan/plan-year";
import type { Value } from "../plan/value";
import { comparableValue, type ComparableValue } from "../compare/differences/comparable-value";

/** Of a period and of a party, where one reported for itself. */
export interface SnapshotActual {
  readonly period: Period;
  readonly party: string | null;
  readonly value: ComparableValue;
  readonly cell: Value["cell"];
}

/**
 * What is reported by indicator, and there by the key under which a snapshot keeps it, for periods that
 * end with a period or before. Several reports of one thing, which the checks tell of, are kept as one text.
 */
export function snapshotActuals(
  actuals: readonly Actual[],
  until: Period,
  yearStart: YearStart,
): ReadonlyMap<string, ReadonlyMap<string, SnapshotActual>> {
  const kept = new Map<string, Map<string, SnapshotActual>>();
  for (const { indicator, period, party, value } of actuals) {
    const number = comparableValue(value);
    if (number === null || comparePeriodEnds(period, until, yearStart) > 0) continue;
    const ofIndicator = kept.get(indicator) ?? new Map<string, SnapshotActual>();
    const key = party === null ? periodKey(period) : `${periodKey(period)} ${onOneLine(party)}`;
    const former = ofIndicator.get(key);
    const together = former === undefined ? number : listed(former.value, number);
    ofIndicator.set(key, { period, party, value: together, cell: former?.cell ?? value.cell });
    kept.set(indicator, ofIndicator);
  }
  return kept;
}

function listed(one: ComparableValue, other: ComparableValue): string {
  const textOf = (value: ComparableValue): string =>
    typeof value === "object" ? `${value.percent}%` : String(value);
  return [...textOf(one).split("; "), textOf(other)].sort().join("; ");
}
