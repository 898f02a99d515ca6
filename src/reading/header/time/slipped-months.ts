import { isWithinSlips } from "../../../plan/language/spelling/edit-distance";
import { languagesInUse } from "../../../languages/in-use";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { Month } from "../../../plan/period";
import type { HeaderSense } from "../header-column";

/** "MAR | APT | MAY": a header between two months that is one slip from the name of the month between them. */
export function withSlippedMonths(senses: readonly HeaderSense[]): readonly HeaderSense[] {
  return senses.map((sense, place) => {
    const before = senses[place - 1]?.period ?? null;
    const after = senses[place + 1]?.period?.month ?? null;
    const month = BETWEEN.find((each) => before?.month === each - 1 && after === each + 1);
    if (before === null || month === undefined || sense.period?.month != null) return sense;
    if (!isNearlyMonth(foldText(sense.path.levels.at(-1) ?? ""), month)) return sense;
    return { ...sense, period: { ...before, month, months: { first: month, last: month } } };
  });
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
