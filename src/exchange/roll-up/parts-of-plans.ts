import { isAboutVictims, partKey } from "../../plan/language/breakdown-words";
import { foldText } from "../../plan/language/spelling/text-folding";
import { withoutNoise } from "../../plan/number-noise";
import { isSmallCount, type ShownAs } from "../../progress";
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

/** The plans with all their parts shown, also those that were marked as not to be. */
export function withAllShown(plans: readonly PlanStanding[]): readonly PlanStanding[] {
  return plans.map((plan) => ({
    ...plan,
    parts: plan.parts.map((part) => ({ ...part, shownAs: "number" })),
  }));
}

/** The units of victims of whom so few were counted together that a reader may know who they are. */
export function smallSumsOf(parts: readonly PartOfPlans[], below: number): readonly string[] {
  const small = parts.filter(({ number, unit }) => isSmallCount(number, below) && isAboutVictims(unit));
  return [...new Set(small.map(({ unit }) => unit))];
}

/** A sum tells what is not shown of it, to whoever has the rest. */
function ofSum(one: ShownAs, other: ShownAs): ShownAs {
  return one === "number" && other === "number" ? "number" : "hidden";
}

function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
