import { averageOf, type PutTogether } from "../../indicators/measuring/amount";
import { clean } from "../../indicators/measuring/rounding";
import type { Fraction } from "../../plan/fraction";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { PercentageStanding, PlanStanding } from "./plan-standing";

/** What plans reached together of one percentage. */
export interface PercentageOfPlans {
  /** The wording of its indicator, as the first plan has it. */
  readonly text: string;
  /** In points. */
  readonly number: number;
  /** What it is of, where every plan tells it. */
  readonly fraction: Fraction | null;
  readonly putTogether: PutTogether;
  readonly plans: number;
}

/**
 * The percentages that several plans have in the same words, put together from what they are of; a mean where one of
 * them does not tell it.
 */
export function percentagesOfPlans(plans: readonly PlanStanding[]): readonly PercentageOfPlans[] {
  const found = new Map<string, { text: string; standings: PercentageStanding[]; plans: Set<string> }>();
  for (const { name, percentages } of plans)
    for (const standing of percentages) {
      const key = foldText(standing.text);
      const known = found.get(key) ?? { text: standing.text, standings: [], plans: new Set<string>() };
      known.standings.push(standing);
      known.plans.add(name);
      found.set(key, known);
    }
  return [...found.values()].flatMap(({ text, standings, plans: names }): PercentageOfPlans[] => {
    if (names.size < 2) return [];
    const {
      number,
      fraction = null,
      putTogether = "mean",
    } = averageOf(
      standings.map((each) => ({
        number: each.number,
        ...(each.fraction === null ? {} : { fraction: each.fraction }),
      })),
    );
    return [{ text, number: clean(number), fraction, putTogether, plans: names.size }];
  });
}
