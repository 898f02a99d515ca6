import type { HeadPath } from "./head-paths";
import { lexicons } from "../../plan/language/lexicon";
import type { HeadPeriod } from "../../plan/language/period-words";
import { NO_PERIOD, periodInHead } from "../../plan/language/period-words";
import { foldText } from "../../plan/language/text-folding";

/** "JFMAMJJASOND", in the languages that write so, and the numbers from 1 to 12, also as M1 or T1. */
const MONTHS: ReadonlySet<string> = new Set([
  ...lexicons.map(({ periods }) => periods.months.map(([name = ""]) => foldText(name).charAt(0)).join("")),
  ...["", "m", "t"].map((letter) =>
    Array.from({ length: 12 }, (_, place) => `${letter}${place + 1}`).join(""),
  ),
]);
const QUARTERS: ReadonlySet<string> = new Set(["1234", "iiiiiiiv"]);

/**
 * The periods, by column, that heads name only together: the months' initials or the numbers from 1 to
 * 12 in twelve columns beside one another; 1 to 4 or I to IV below a year.
 */
export function periodsOfRuns(paths: readonly HeadPath[]): ReadonlyMap<number, HeadPeriod> {
  const periods = new Map<number, HeadPeriod>();
  for (let start = 0; start < paths.length; start++) {
    const months = runFrom(paths, start, 12);
    const quarters = runFrom(paths, start, 4);
    if (months !== null && MONTHS.has(namesOf(months))) {
      for (const [place, { column }] of months.entries())
        periods.set(column, { ...NO_PERIOD, month: place + 1 });
      start += 11;
    } else if (quarters !== null && isUnderYear(quarters) && QUARTERS.has(namesOf(quarters))) {
      for (const [place, { column }] of quarters.entries()) {
        periods.set(column, { ...NO_PERIOD, quarter: ([1, 2, 3, 4] as const)[place] ?? null });
      }
      start += 3;
    }
  }
  return periods;
}

/** Whether a row of a head is of months or of quarters and of nothing else, once or below each year. */
export function areRunsOfPeriods(texts: readonly string[]): boolean {
  return [12, 4].some((length) => {
    if (texts.length === 0 || texts.length % length !== 0) return false;
    const known = length === 12 ? MONTHS : QUARTERS;
    return texts.every((_, place) => {
      return place % length !== 0 || known.has(joined(texts.slice(place, place + length)));
    });
  });
}

/** How many of a row's texts name the twelve months only together, by their initials or numbers. */
export function monthsAmong(texts: readonly string[]): number {
  let count = 0;
  for (let start = 0; start + 12 <= texts.length; start++) {
    if (!MONTHS.has(joined(texts.slice(start, start + 12)))) continue;
    count += 12;
    start += 11;
  }
  return count;
}

/** So many columns beside one another; `null` where there are less. */
function runFrom(paths: readonly HeadPath[], start: number, count: number): readonly HeadPath[] | null {
  const run = paths.slice(start, start + count);
  const first = run[0]?.column ?? 0;
  return run.length === count && run.every(({ column }, place) => column === first + place) ? run : null;
}

function namesOf(run: readonly HeadPath[]): string {
  return joined(run.map(({ levels }) => levels.at(-1) ?? ""));
}

function joined(texts: readonly string[]): string {
  return texts.map((text) => foldText(text).slice(0, 3)).join("");
}

function isUnderYear(run: readonly HeadPath[]): boolean {
  const above = run.map(({ levels }) => levels.slice(0, -1).join(" "));
  const period = periodInHead(above[0] ?? "");
  const isOfYear = period !== null && (period.year !== null || period.yearOfPlan !== null);
  return isOfYear && above.every((text) => text === above[0]);
}
