import { partKey } from "../../plan/language/breakdown-words";
import { foldText } from "../../plan/language/spelling/text-folding";
import { withoutNoise } from "../../plan/number-noise";
import type { ShownAs } from "../../progress";
import type { PartStanding, PlanStanding } from "./plan-standing";

/** What plans reached together of one category of one unit. */
export interface PartOfPlans extends PartStanding {
  /** How many indicators and plans tell it. */
  readonly indicators: number;
  readonly plans: number;
}

/** The parts of all plans added up by unit and category, in the order in which they come first; unlike units never are. */
export function partsOfPlans(plans: readonly PlanStanding[]): readonly PartOfPlans[] {
  const found = new Map<
    string,
    { first: PartStanding; number: number; indicators: number; plans: Set<string> }
  >();
  for (const { name, parts } of plans)
    for (const part of parts) {
      const key = `${foldText(part.unit)}\n${partKey(part)}`;
      const known = found.get(key) ?? { first: part, number: 0, indicators: 0, plans: new Set<string>() };
      known.plans.add(name);
      found.set(key, {
        ...known,
        first: known.indicators === 0 ? part : { ...part, shownAs: ofSum(known.first.shownAs, part.shownAs) },
        number: known.number + part.number,
        indicators: known.indicators + 1,
      });
    }
  return [...found.values()]
    .map(({ first, number, indicators, plans: names }) => ({
      ...first,
      number: withoutNoise(number),
      indicators,
      plans: names.size,
    }))
    .sort((one, other) => order(one.unit, other.unit) || order(one.dimension, other.dimension));
}

/** A sum tells what is not shown of it, to whoever has the rest. */
function ofSum(one: ShownAs, other: ShownAs): ShownAs {
  return one === "number" && other === "number" ? "number" : "hidden";
}

function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
