import { indicatorFinder } from "../../identity/indicator-finder";
import { numberKey, wordsKey } from "../../identity/row-names";
import type { Indicator, Plan } from "../../plan/plan";
import { readWording } from "../inference/wording";
import type { IndicatorEntry, IndicatorTable } from "./indicator-entries";

/** Which row of the Indicators sheet belongs to which indicator of the plan. */
export interface IndicatorMatches {
  /** By the id of the indicator. */
  readonly entries: ReadonlyMap<string, IndicatorEntry>;
  /** Rows that belong to no indicator of the plan. */
  readonly left: readonly IndicatorEntry[];
}

/**
 * Finds each indicator its row by the number and the words that are there, as reports are found: those of now, or those
 * that it had. Of two rows of one indicator the one with its present words counts, else the first.
 */
export function matchIndicators(plan: Plan, { entries }: IndicatorTable): IndicatorMatches {
  if (entries.length === 0) return { entries: new Map(), left: [] };
  const find = indicatorFinder(plan);
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const found = new Map<string, IndicatorEntry>();
  for (const entry of entries) {
    const named = find(nameOf(entry));
    const indicator = named.kind === "indicator" ? indicators.get(named.id) : undefined;
    if (indicator === undefined) continue;
    const other = found.get(indicator.id);
    if (other === undefined || closeness(entry, indicator) > closeness(other, indicator))
      found.set(indicator.id, entry);
  }
  const taken = new Set(found.values());
  return { entries: found, left: entries.filter((entry) => !taken.has(entry)) };
}

function nameOf({ id, indicator }: IndicatorEntry): string {
  return [id, indicator].filter((part) => part !== null).join(" ");
}

/** How much of an indicator's present name its row has. */
function closeness({ id, indicator: words }: IndicatorEntry, { id: number, text }: Indicator): number {
  const hasWords = words !== null && wordsKey(words) === wordsKey(text);
  return (hasWords ? 2 : 0) + (id !== null && numberKey(id) === numberKey(number) ? 1 : 0);
}

/**
 * Whether a row still tells how its indicator is measured. Where its words changed from a number of
 * things to a percentage of them, what was confirmed was confirmed of something else.
 */
export function isOfSameKind(entry: IndicatorEntry, indicator: Indicator): boolean {
  if (entry.indicator === null || wordsKey(entry.indicator) === wordsKey(indicator.text)) return true;
  return readWording(entry.indicator).kind === readWording(indicator.text).kind;
}
