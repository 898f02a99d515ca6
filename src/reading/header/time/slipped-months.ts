import { isWithinSlips } from "../../../plan/language/spelling/edit-distance";
import { languagesInUse } from "../../../languages/in-use";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { HeaderPeriod } from "../../../plan/language/time/period-words";
import { partAt, placeOf, type Month } from "../../../plan/period";
import type { HeaderSense } from "../header-column";

/** "MAR | APT | MAY": a header between two months that is one slip from the name of the month between them. */
export function withSlippedMonths(senses: readonly HeaderSense[]): readonly HeaderSense[] {
  return senses.map((sense, place) => {
    const before = senses[place - 1]?.period ?? null;
    const [first, last] = [monthOf(before), monthOf(senses[place + 1]?.period)];
    const month = BETWEEN.find((each) => first === each - 1 && last === each + 1);
    if (before === null || month === undefined || monthOf(sense.period) !== null) return sense;
    if (!isNearlyMonth(foldText(sense.path.levels.at(-1) ?? ""), month)) return sense;
    const part = partAt("month", month);
    return { ...sense, period: { ...before, part, months: { first: month, last: month } } };
  });
}

function monthOf(period: HeaderPeriod | null | undefined): Month | null {
  return placeOf(period?.part, "month");
}

function isNearlyMonth(text: string, month: Month): boolean {
  return (
    text.length >= SHORTEST &&
    languagesInUse().some(({ periods }) =>
      (periods.months[month - 1] ?? []).some((name) => isWithinSlips(text, foldText(name), 1)),
    )
  );
}

const SHORTEST = 3;
const BETWEEN: readonly Month[] = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
