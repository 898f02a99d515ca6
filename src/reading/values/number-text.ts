import { shownNumber, withoutNoise } from "../../plan/number-noise";
import { datedParts, isSaidCumulative } from "./dated-parts";
import type { NumberRead } from "./number-read";
import { readPlainNumber, type NumberReading } from "./plain-number";
import type { WantedNumber } from "./wanted-number";
import type { NumberHabit } from "./written-digits";

/**
 * What one line of text says in numbers, also of several years: "YR1 100, YR2 200 (cumulative)" is 200. Without that
 * word nobody knows whether the numbers of the years add up. `null` for a text that says nothing in numbers.
 */
export function readNumberText(
  text: string,
  habit?: NumberHabit,
  wanted?: WantedNumber,
): NumberReading | null {
  if (!/\p{Nd}/u.test(text)) return null;
  const read = readPlainNumber(text, habit, wanted);
  return read === null || read.kind === "several" ? (levelsIn(text, habit) ?? read) : read;
}

function levelsIn(text: string, habit: NumberHabit | undefined): NumberReading | null {
  const parts = datedParts(text)?.filter(({ year, yearOfPlan }) => year !== null || yearOfPlan !== null);
  if (parts === undefined || parts.length < 2) return null;
  const levels = parts.flatMap((part): NumberRead[] => {
    const read = readPlainNumber(part.text, habit);
    return read?.kind === "number" ? [read] : [];
  });
  const last = levels.at(-1);
  if (last === undefined || levels.length < parts.length) return null;
  const others = levels.slice(0, -1).map(({ number, percent }) => shownNumber(number, percent));
  if (isSaidCumulative(text)) return { ...last, alternatives: others };
  const sum = withoutNoise(levels.reduce((total, { number }) => total + number, 0));
  return { kind: "refused", couldBe: [sum, last.number].map((number) => shownNumber(number, last.percent)) };
}
