import type { IndicatorDefinitions } from "../indicators/definition";
import { type Actual, type ReportedPart, wholeKey } from "../plan/actual";
import { partKey } from "../plan/language/breakdown-words";
import { periodKey, spanOf } from "../plan/period";
import { numberOf } from "../plan/value";
import { addTo } from "./grouping";
import { shownIn } from "./parts-together";
import type { ShownAs } from "./small-counts";

/** What was reported, with its parts. */
interface Reported {
  readonly actuals: readonly Actual[];
  readonly parts: readonly ReportedPart[];
  readonly definitions: IndicatorDefinitions;
}

/**
 * How each part is shown where counts below a number are not. Parts of one whole tell one another; a part of a year is
 * revealed by those of its quarters, and one of all together by those of the parties: then the larger is not shown. Shares
 * count nobody.
 */
export function shownParts(
  { actuals, parts: all, definitions }: Reported,
  below: number,
): (part: ReportedPart) => ShownAs {
  const parts = all.filter(
    ({ indicator, value }) =>
      definitions.get(indicator)?.measure === "number" && !(value.state === "number" && value.percent),
  );
  const wholes = new Map(actuals.map((actual) => [wholeKey(actual), numberOf(actual.value)]));
  const groups = new Map<string, ReportedPart[]>();
  for (const part of parts) addTo(groups, wholeKey(part), part);
  const shown = new Map<ReportedPart, ShownAs>();
  for (const [key, group] of groups) {
    const numbered = group.map((part) => ({ ...part, number: numberOf(part.value) }));
    shownIn(numbered, wholes.get(key) ?? null, below).forEach((as, place) => {
      const part = group[place];
      if (part !== undefined) shown.set(part, as);
    });
  }
  const unshown = parts.filter((part) => shown.get(part) !== "number");
  const tellers = new Map<string, ReportedPart[]>();
  for (const part of unshown) addTo(tellers, `${part.indicator} ${partKey(part)}`, part);
  return (part) => {
    const as = shown.get(part) ?? "number";
    const others = tellers.get(`${part.indicator} ${partKey(part)}`) ?? [];
    return as === "number" && others.some((other) => isWithin(other, part)) ? "hidden" : as;
  };
}

/** Whether a part is counted in another: of a shorter period, or of one party. */
function isWithin(part: ReportedPart, other: ReportedPart): boolean {
  const isOfPeriod = periodKey(part.period) === periodKey(other.period);
  const isOfParty = part.party === other.party || other.party === null;
  const isShorter = spanOf(other.period) === "year" && part.period.year === other.period.year;
  return (
    part !== other && isOfParty && (isOfPeriod || isShorter) && !(isOfPeriod && part.party === other.party)
  );
}
