import type { Indicator, Plan } from "../plan/plan";
import { idKey, type IndicatorEntry, type IndicatorTable } from "./indicator-table";
import { readWording } from "./wording";

/** Which row of the Indicators sheet belongs to which indicator of the plan. */
export interface IndicatorMatches {
  /** The plan, its indicators under the ids that their rows have. */
  readonly plan: Plan;
  /** By the id of the indicator. */
  readonly entries: ReadonlyMap<string, IndicatorEntry>;
  /** Rows that belong to no indicator of the plan. */
  readonly left: readonly IndicatorEntry[];
}

type Pairs = Map<Indicator, IndicatorEntry>;

/**
 * Finds each indicator its row: by its wording first, since numbers shift when actions are put in; of
 * several rows with one wording the one with its number, then the one of its action. By its number
 * second, since wordings are mended. An indicator keeps the id of its row.
 */
export function matchIndicators(plan: Plan, { entries }: IndicatorTable): IndicatorMatches {
  const pairs: Pairs = new Map();
  const free = new Set(entries);
  const pairBy = (
    keyOfIndicator: (indicator: Indicator) => string | null,
    keyOfEntry: (entry: IndicatorEntry) => string | null,
  ): void => {
    pairByKey(plan.indicators, { pairs, free }, { keyOfIndicator, keyOfEntry });
  };
  pairBy(
    ({ id, text }) => `${idKey(id)}\n${wordingKey(text)}`,
    ({ id, indicator }) =>
      id === null || indicator === null ? null : `${idKey(id)}\n${wordingKey(indicator)}`,
  );
  pairBy(
    ({ action, text }) => `${action}\n${wordingKey(text)}`,
    ({ action, indicator }) => (indicator === null ? null : `${action ?? ""}\n${wordingKey(indicator)}`),
  );
  pairBy(
    ({ text }) => wordingKey(text),
    ({ indicator }) => (indicator === null ? null : wordingKey(indicator)),
  );
  pairBy(
    ({ id }) => idKey(id),
    ({ id }) => (id === null ? null : idKey(id)),
  );
  const ids = keptIds(plan, pairs, free);
  return {
    plan: withIds(plan, ids),
    entries: new Map([...pairs].map(([{ id }, entry]) => [ids.get(id) ?? id, entry])),
    left: [...free],
  };
}

/** A wording without what does not change its sense: case, spacing, marks of numbers and points. */
function wordingKey(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
    .toLowerCase()
    .replace(/^\s*(?:[-–•*▪]|\(?\p{Nd}{1,2}[.)](?!\p{Nd}))\s*/u, "")
    .replace(/[^\p{L}\p{M}\p{N}%#]+/gu, " ")
    .trim();
}

/**
 * Whether a row still tells how its indicator is measured. Where its words changed from a number of
 * things to a percentage of them, what was confirmed was confirmed of something else.
 */
export function isOfSameKind(entry: IndicatorEntry, indicator: Indicator): boolean {
  if (entry.indicator === null || wordingKey(entry.indicator) === wordingKey(indicator.text)) return true;
  return readWording(entry.indicator).kind === readWording(indicator.text).kind;
}

interface Unpaired {
  readonly pairs: Pairs;
  readonly free: Set<IndicatorEntry>;
}

interface Keys {
  readonly keyOfIndicator: (indicator: Indicator) => string | null;
  readonly keyOfEntry: (entry: IndicatorEntry) => string | null;
}

function pairByKey(
  indicators: readonly Indicator[],
  { pairs, free }: Unpaired,
  { keyOfIndicator, keyOfEntry }: Keys,
): void {
  const waiting = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    if (pairs.has(indicator)) continue;
    const key = keyOfIndicator(indicator);
    if (key === null) continue;
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [indicator]);
    else same.push(indicator);
  }
  for (const entry of [...free]) {
    const key = keyOfEntry(entry);
    const indicator = key === null ? undefined : waiting.get(key)?.shift();
    if (indicator === undefined) continue;
    pairs.set(indicator, entry);
    free.delete(entry);
  }
}

/** The id of each indicator by the one that the reading gave it. New ones take the next number that is free in their action. */
function keptIds(plan: Plan, pairs: Pairs, free: ReadonlySet<IndicatorEntry>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set([...free].flatMap(({ id }) => (id === null ? [] : [idKey(id)])));
  for (const indicator of plan.indicators) {
    const id = pairs.get(indicator)?.id ?? null;
    if (id === null) continue;
    ids.set(indicator.id, id);
    taken.add(idKey(id));
  }
  const lastNumbers = new Map<string, number>();
  for (const { id, action } of plan.indicators) {
    if (ids.has(id)) continue;
    let free = id;
    let number = lastNumbers.get(action) ?? 0;
    while (taken.has(idKey(free))) free = `${action}-${++number}`;
    lastNumbers.set(action, number);
    taken.add(idKey(free));
    ids.set(id, free);
  }
  return ids;
}

function withIds(plan: Plan, ids: ReadonlyMap<string, string>): Plan {
  if ([...ids].every(([former, id]) => former === id)) return plan;
  const idOf = (former: string): string => ids.get(former) ?? former;
  return {
    ...plan,
    indicators: plan.indicators.map((indicator) => ({ ...indicator, id: idOf(indicator.id) })),
    indicatorRows: plan.indicatorRows.map((row) => ({ ...row, indicators: row.indicators.map(idOf) })),
  };
}
