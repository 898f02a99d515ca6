import type { Indicator } from "../plan/plan";
import { isCountUnit } from "./unit";
import { saysPerPopulation } from "./wording";

/** A rate of cases in so many people or things, and not in a hundred: its words, its unit or its values say so. */
export function isRateOfCases({ text, unit, ...values }: Indicator): boolean {
  const { baseline, overallTarget, annualTargets } = values;
  return (
    /\p{Nd}/u.test(text) ||
    saysPerPopulation(text) ||
    namesThing(unit?.text ?? "") ||
    [baseline, overallTarget, ...annualTargets.values()].some(
      (value) => value !== null && /(?:\bper|pour|por|ต่อ|ក្នុង|\/)\s?\d/iu.test(value.raw),
    )
  );
}

/** A unit that names what a rate counts ("cases", "ครั้ง"), and not only that it is a rate. */
function namesThing(unit: string): boolean {
  const plain = unit.normalize("NFC").trim();
  return plain !== "" && !isCountUnit(plain) && !UNIT_OF_RATE.test(plain);
}

const UNIT_OF_RATE =
  /^(?:rates?|ratios?|tasas?|taxas?|taux|raz[óo]n|proporci[óo]n|[íi]ndices?|indeks|rasio|อัตรา|สัดส่วน|ระดับ|អត្រា|ອັດຕາ)/iu;
