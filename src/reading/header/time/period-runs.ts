import type { HeaderPath } from "../header-paths";
import { ofLanguages, languagesInUse } from "../../../languages/in-use";
import type { HeaderPeriod } from "../../../plan/language/time/period-words";
import { isPartOfYear, NO_PERIOD, periodInHeader } from "../../../plan/language/time/period-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { partAt, type Month } from "../../../plan/period";
import { YEAR_STARTS } from "../../../plan/plan-year";

/** "JFMAMJJASOND", in the languages that write so, from each month in which a plan's year can begin. */
const INITIALS = ofLanguages(
  (languages): ReadonlyMap<string, number> =>
    new Map(
      languages.flatMap(({ periods }) => {
        const initials = periods.months.map(([name = ""]) => foldText(name).charAt(0));
        return YEAR_STARTS.map((start): [string, number] => [fromMonth(initials, start), start]);
      }),
    ),
);
/** The numbers from 1 to 12, also as M1 or T1. */
const NUMBERS: ReadonlyMap<string, number> = new Map(
  ["", "m", "t"].flatMap((letter) => {
    const numbers = Array.from({ length: 12 }, (_, place) => `${letter}${place + 1}`);
    return YEAR_STARTS.map((start): [string, number] => [fromMonth(numbers, start), start]);
  }),
);
/** Where each run of twelve begins. The numbers from 1 on come last: they are those of the calendar. */
const MONTHS = ofLanguages((): ReadonlyMap<string, number> => new Map([...INITIALS(), ...NUMBERS]));
const QUARTERS: ReadonlySet<string> = new Set(["1234", "iiiiiiiv"]);

function fromMonth(names: readonly string[], start: number): string {
  return [...names.slice(start - 1), ...names.slice(0, start - 1)].join("");
}

/** Whether texts are 1 to 4, I to IV or, as a language writes them, "1st" to "4th". */
function areQuarters(texts: readonly string[]): boolean {
  if (texts.length !== 4) return false;
  if (QUARTERS.has(joined(texts))) return true;
  // Ordinals have letters or a sign: "1st", "1.º".
  if (texts.every((text) => /^\d+$/.test(text))) return false;
  const folded = texts.map(foldText);
  return languagesInUse().some(({ periods }) =>
    folded.every((text, place) => periods.ordinals[place]?.includes(text)),
  );
}

/** A level of a column's header that names a period only together with those beside it. */
export interface PeriodOfRun {
  readonly level: number;
  readonly period: HeaderPeriod;
}

/** A column by the lowest text of its header, or columns beside one another below one text. */
interface Group {
  readonly text: string;
  readonly above: string;
  readonly columns: number[];
  readonly levels: number[];
}

/**
 * The periods, by column, that headers name only together: the months' initials or the numbers from 1 to
 * 12 beside one another, each over one column or over several; 1 to 4 or I to IV below a year.
 */
export function periodsOfRuns(paths: readonly HeaderPath[]): ReadonlyMap<number, PeriodOfRun> {
  const periods = new Map<number, PeriodOfRun>();
  for (const groups of [columnsAlone(paths), columnsTogether(paths)]) {
    for (let start = 0; start < groups.length; start++) {
      const run = runAt(groups, start);
      for (const [place, { columns, levels }] of run.groups.entries()) {
        const period = run.periodAt(place);
        for (const [at, column] of columns.entries())
          if (!periods.has(column)) periods.set(column, { level: levels[at] ?? 0, period });
      }
      start += Math.max(0, run.groups.length - 1);
    }
  }
  return periods;
}

function columnsAlone(paths: readonly HeaderPath[]): readonly Group[] {
  return paths.map((path) => groupOf(path, path.levels.length - 1));
}

/** The columns below one text: "1" over planned and achieved. */
function columnsTogether(paths: readonly HeaderPath[]): readonly Group[] {
  const groups: Group[] = [];
  for (const path of paths) {
    const group = groupOf(path, Math.max(0, path.levels.length - 2));
    const last = groups.at(-1);
    const isBeside = last?.columns.at(-1) === path.column - 1;
    if (last !== undefined && isBeside && last.text === group.text && last.above === group.above) {
      last.columns.push(...group.columns);
      last.levels.push(...group.levels);
    } else groups.push(group);
  }
  return groups;
}

function groupOf({ levels, column }: HeaderPath, level: number): Group {
  const above = levels.slice(0, level).join(" ");
  return { text: levels[level] ?? "", above, columns: [column], levels: [level] };
}

interface Run {
  readonly groups: readonly Group[];
  readonly periodAt: (place: number) => HeaderPeriod;
}

/** The run of months or of quarters that begins at a group; an empty one where none does. */
function runAt(groups: readonly Group[], start: number): Run {
  const months = besideFrom(groups, start, 12);
  const first = MONTHS().get(joined(months.map(({ text }) => text)));
  if (first !== undefined) {
    const monthAt = (place: number): Month => (((first - 1 + place) % 12) + 1) as Month;
    return {
      groups: months,
      periodAt: (place) => {
        const month = monthAt(place);
        return { ...NO_PERIOD, part: partAt("month", month), months: { first: month, last: month } };
      },
    };
  }
  const quarters = besideFrom(groups, start, 4);
  const isOfYear = quarters.length === 4 && isUnderYear(quarters);
  if (isOfYear && areQuarters(quarters.map(({ text }) => text))) {
    return { groups: quarters, periodAt: (place) => ({ ...NO_PERIOD, part: partAt("quarter", place + 1) }) };
  }
  return { groups: [], periodAt: () => NO_PERIOD };
}

/** So many groups beside one another, each of as many columns as the first; none where there are less. */
function besideFrom(groups: readonly Group[], start: number, count: number): readonly Group[] {
  const run = groups.slice(start, start + count);
  const width = run[0]?.columns.length ?? 0;
  const isRun = run.every(({ columns }, place) => {
    const before = run[place - 1]?.columns.at(-1);
    return columns.length === width && (before === undefined || columns[0] === before + 1);
  });
  return run.length === count && isRun ? run : [];
}

/** Whether a row of a header is of months, of quarters or of thirds and of nothing else, once or below each year. */
export function areRunsOfPeriods(texts: readonly string[]): boolean {
  return RUNS.some(({ length, is }) => {
    if (texts.length === 0 || texts.length % length !== 0) return false;
    return texts.every((_, place) => place % length !== 0 || is(texts.slice(place, place + length)));
  });
}

const RUNS = [
  { length: 12, is: (run: readonly string[]) => MONTHS().has(joined(run)) },
  { length: 4, is: areQuarters },
  { length: 3, is: (run: readonly string[]) => THIRDS.has(joined(run)) },
] as const;
/** Ordinals of three are too common: what they are of is said above them. */
const THIRDS: ReadonlySet<string> = new Set(["123", "iiiiii"]);

/** How many of a row's texts name the twelve months only together, by their initials or numbers. */
export function monthsAmong(texts: readonly string[]): number {
  let count = 0;
  for (let start = 0; start + 12 <= texts.length; start++) {
    if (!MONTHS().has(joined(texts.slice(start, start + 12)))) continue;
    count += 12;
    start += 11;
  }
  return count;
}

function joined(texts: readonly string[]): string {
  return texts.map((text) => foldText(text).slice(0, 3)).join("");
}

function isUnderYear(run: readonly Group[]): boolean {
  const [first] = run;
  const period = periodInHeader(first?.above ?? "");
  // Below a month they are its weeks.
  const isOfYear =
    period !== null && (period.year !== null || period.yearOfPlan !== null) && !isPartOfYear(period);
  return isOfYear && run.every(({ above }) => above === first?.above);
}
