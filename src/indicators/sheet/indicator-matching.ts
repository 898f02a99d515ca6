import type { Indicator, Plan } from "../../plan/plan";
import { idKey, type IndicatorEntry, type IndicatorTable } from "./indicator-entries";
import { pairInTurn, wordingKey } from "./pairing";
import { readWording } from "../inference/wording";

/** Which row of the Indicators sheet belongs to which indicator of the plan. */
export interface IndicatorMatches {
  /** The plan, its indicators under the ids that their rows have. */
  readonly plan: Plan;
  /** By the id of the indicator. */
  readonly entries: ReadonlyMap<string, IndicatorEntry>;
  /** Rows that belong to no indicator of the plan. */
  readonly left: readonly IndicatorEntry[];
}

/**
 * Finds each indicator its row: by its wording first, since numbers shift when actions are put in; of
 * several rows with one wording the one with its number, then the one of its action. By its number
 * second, since wordings are mended. An indicator keeps the id of its row.
 */
export function matchIndicators(plan: Plan, { entries }: IndicatorTable): IndicatorMatches {
  const { pairs, left } = pairInTurn<Indicator, IndicatorEntry>(plan.indicators, entries, [
    {
      ofItem: ({ id, text }) => `${idKey(id)}\n${wordingKey(text)}`,
      ofEntry: ({ id, indicator }) =>
        id === null || indicator === null ? null : `${idKey(id)}\n${wordingKey(indicator)}`,
    },
    {
      ofItem: ({ action, text }) => `${action}\n${wordingKey(text)}`,
      ofEntry: ({ action, indicator }) =>
        indicator === null ? null : `${action ?? ""}\n${wordingKey(indicator)}`,
    },
    {
      ofItem: ({ text }) => wordingKey(text),
      ofEntry: ({ indicator }) => (indicator === null ? null : wordingKey(indicator)),
    },
    {
      ofItem: ({ id }) => idKey(id),
      ofEntry: ({ id }) => (id === null ? null : idKey(id)),
    },
  ]);
  const ids = keptIds(plan, pairs, left);
  return {
    plan: withIds(plan, ids),
    entries: new Map([...pairs].map(([{ id }, entry]) => [ids.get(id) ?? id, entry])),
    left: [...left],
  };
}

/**
 * Whether a row still tells how its indicator is measured. Where its words changed from a number of
 * things to a percentage of them, what was confirmed was confirmed of something else.
 */
export function isOfSameKind(entry: IndicatorEntry, indicator: Indicator): boolean {
  if (entry.indicator === null || wordingKey(entry.indicator) === wordingKey(indicator.text)) return true;
  return readWording(entry.indicator).kind === readWording(indicator.text).kind;
}

/** The id of each indicator by the one that the reading gave it. New ones take the next number that is free in their action. */
function keptIds(
  plan: Plan,
  pairs: ReadonlyMap<Indicator, IndicatorEntry>,
  left: ReadonlySet<IndicatorEntry>,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set([...left].flatMap(({ id }) => (id === null ? [] : [idKey(id)])));
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
