import { phrases } from "../../plan/language/phrases";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { Indicator } from "../../plan/plan";
import { isCountUnit } from "./unit";
import { saysPerPopulation } from "./wording";

/** A rate of cases in so many people or things, and not in a hundred: its words, its unit or its values say so. */
export function isRateOfCases({ text, unit, ...values }: Indicator): boolean {
  const { baseline, overallTarget, targets } = values;
  return (
    /\p{Nd}/u.test(text) ||
    saysPerPopulation(text) ||
    namesThing(unit?.text ?? "") ||
    [baseline, overallTarget, ...targets.values()].some(
      (value) => value !== null && (saysPerPopulation(value.raw) || /\/\s?\d/u.test(value.raw)),
    )
  );
}

/** A unit that names what a rate counts ("cases", "ครั้ง"), and not only that it is a rate. */
function namesThing(unit: string): boolean {
  const plain = unit.normalize("NFC").trim();
  return plain !== "" && !isCountUnit(plain) && !phrases.rateUnit().isStart(foldText(plain));
}
