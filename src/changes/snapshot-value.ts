import type { Actual } from "../plan/actual";
import { periodKey, type Period } from "../plan/period";
import { comparePeriodEnds, type YearStart } from "../plan/plan-year";
import type { Value } from "../plan/value";
import type { SnapshotValue } from "./snapshot";

/** What a snapshot keeps of a value; `null` where its cell is blank or there is none. */
export function snapshotValue(value: Value | null | undefined): SnapshotValue | null {
  if (value === null || value === undefined || value.state === "blank") return null;
  if (value.state !== "number" || !Number.isFinite(value.number)) return oneLine(value.raw);
  // JSON has no −0.
  const number = value.number + 0;
  return value.percent ? { percent: number } : number;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Whether two values say the same: 80 and 80 % in one indicator do, and so do “TBD” and “tbd”. */
export function sameValue(one: SnapshotValue | null, other: SnapshotValue | null): boolean {
  return comparable(one) === comparable(other);
}

function comparable(value: SnapshotValue | null): number | string | null {
  if (value === null || typeof value === "number") return value;
  return typeof value === "string" ? value.normalize("NFKC").toLowerCase() : value.percent;
}

/** Of a period and of a party, where one reported for itself. */
export interface KeptActual {
  readonly period: Period;
  readonly party: string | null;
  readonly value: SnapshotValue;
  readonly cell: Value["cell"];
}

/**
 * What is reported by indicator, and there by the key under which a snapshot keeps it, for periods that
 * end with a period or before. Several reports of one thing, which the checks tell of, are kept as one text.
 */
export function keptActuals(
  actuals: readonly Actual[],
  until: Period,
  yearStart: YearStart,
): ReadonlyMap<string, ReadonlyMap<string, KeptActual>> {
  const kept = new Map<string, Map<string, KeptActual>>();
  for (const { indicator, period, party, value } of actuals) {
    const number = snapshotValue(value);
    if (number === null || comparePeriodEnds(period, until, yearStart) > 0) continue;
    const ofIndicator = kept.get(indicator) ?? new Map<string, KeptActual>();
    const key = party === null ? periodKey(period) : `${periodKey(period)} ${oneLine(party)}`;
    const former = ofIndicator.get(key);
    const together = former === undefined ? number : listed(former.value, number);
    ofIndicator.set(key, { period, party, value: together, cell: former?.cell ?? value.cell });
    kept.set(indicator, ofIndicator);
  }
  return kept;
}

function listed(one: SnapshotValue, other: SnapshotValue): string {
  const textOf = (value: SnapshotValue): string =>
    typeof value === "object" ? `${value.percent}%` : String(value);
  return [...textOf(one).split("; "), textOf(other)].sort().join("; ");
}
