import type { Indicator } from "../../plan/plan";
import type { Measure } from "../definition";
import { allNumbers, fits, partsAddUp, type Figures } from "./figures";
import { because, type Inferred } from "./inferred";
import { isCountUnit, measureOfUnit } from "./unit";
import { isUninflected, type Wording } from "./wording";

/** Guidelines can be made in a number, a guideline once or by parts of a hundred. */
export function measureOfMilestone(
  indicator: Indicator,
  wording: Wording,
  figures: Figures,
): Inferred<Measure> {
  const { words } = wording;
  const numbers = allNumbers(figures);
  // "Groups formed", 30, in "groups": what is counted by its unit is no share, unless it is to be a hundred.
  const isOfThings = measureOfUnit(indicator.unit?.text ?? "") === "number" && !numbers.includes(100);
  if (
    !isOfThings &&
    numbers.some((number) => number > 10 && number <= 100) &&
    (figures.total?.number ?? (wording.plural ? 0 : 100)) === 100
  ) {
    return because("percentage", "milestoneByHundred", words);
  }
  const isCounted =
    !wording.single &&
    ((numbers.some((number) => number > 1) && canBeCounted(indicator, wording, figures)) ||
      (isOfThings && numbers.some((number) => number > 10)) ||
      isOneAgain(wording, figures) ||
      (numbers.length > 2 && numbers.every((number) => number > 10)));
  return because(isCounted ? "number" : "milestone", isCounted ? "milestonesCounted" : "milestone", words);
}

/** "Assessments completed", one in each year and the year before; "Monthly report submitted", one in each month. */
function isOneAgain(wording: Wording, { periods, total, baseline }: Figures): boolean {
  const { plural, once, standing, frequency } = wording;
  const isOne = periods.every(({ number }) => number === 1);
  const comesAgain = frequency !== null || (plural && !once && baseline?.number === 1);
  return comesAgain && standing === null && total === null && periods.length > 1 && isOne;
}

/**
 * By its plural, by words for what comes again, by a unit that says so, or since its parts add up, which
 * those of one guideline do not; many languages have no plural.
 */
function canBeCounted(indicator: Indicator, wording: Wording, figures: Figures): boolean {
  if (wording.plural || isUninflected(wording.words) || wording.repeated !== null) return true;
  if (isCountUnit(indicator.unit?.text ?? "") || partsAddUp(indicator)) return true;
  const isOneEachYear = figures.periods.every(({ number }) => number <= 1);
  return fits("sum", figures) && !fits("constant", figures) && !(wording.once && isOneEachYear);
}
