import type { HeaderPath } from "../header-paths";
import { ofLanguages, languagesInUse } from "../../../languages/in-use";
import { isWithinSlips } from "../../../plan/language/spelling/edit-distance";
import type { HeaderPeriod } from "../../../plan/language/time/period-words";
import { isPartOfYear, NO_PERIOD, periodInHeader } from "../../../plan/language/time/period-words";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { partAt, placeOf, type Month } from "../../../plan/period";
import { YEAR_STARTS } from "../../../plan/plan-year";
import { wordsApart } from "../sense/words-apart";

/*
 * Parts of a year that headers name together, by their order and the words that they share: "Ene_pl | Feb_pl | …",
 * "1.Ç | 2.Ç | 3.Ç | 4.Ç", "Q1 P | Q1 E | Q2 P | Q2 E", "J | F | M | …". What is left without the part is the run's affix.
 */

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

/** The part of a year that a column's header names only together with those beside it. */
export interface PeriodOfRun {
  /** The level of the header that names it. */
  readonly level: number;
  /** What that level says besides. */
  readonly rest: string;
  readonly period: HeaderPeriod;
}

/** A column by the lowest text of its header, or columns beside one another below one text. */
interface Group {
  readonly text: string;
  readonly above: string;
  readonly columns: number[];
  readonly levels: number[];
}

/** A group with one of its words taken out. */
interface Member {
  readonly place: number;
  readonly group: Group;
  readonly word: string;
  readonly rest: string;
}

/** The periods, by column, that headers name only together, in the words of a language where there are any. */
export function periodsOfRuns(
  paths: readonly HeaderPath[],
  language: string | null,
): ReadonlyMap<number, PeriodOfRun> {
  const periods = new Map<number, PeriodOfRun>();
  for (const groups of [columnsAlone(paths), columnsTogether(paths)])
    for (const members of membersByAffix(groups)) addRuns(members, language, periods);
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

/** Headers of more words are no names of a part of a year. */
const MAX_WORDS = 4;

/** The groups that say the same but for one word, which stands in the same place, in order. */
function membersByAffix(groups: readonly Group[]): Iterable<readonly Member[]> {
  const byAffix = new Map<string, Member[]>();
  groups.forEach((group, place) => {
    const words = wordsApart(group.text);
    if (words.length > MAX_WORDS) return;
    words.forEach((word, at) => {
      const others = words.map((other, where) => (where === at ? "" : other));
      const key = `${group.columns.length} ${foldText(others.join(" "))} ${at} ${words.length}`;
      const members = byAffix.get(key) ?? [];
      byAffix.set(key, members);
      members.push({ place, group, word, rest: others.join(" ").trim() });
    });
  });
  return byAffix.values();
}

function addRuns(
  members: readonly Member[],
  language: string | null,
  periods: Map<number, PeriodOfRun>,
): void {
  for (let start = 0; start < members.length; start++) {
    const run = runAt(members, start, language);
    for (const [at, { group, rest }] of run.members.entries()) {
      const period = run.periodAt(at);
      for (const [place, column] of group.columns.entries())
        if (!periods.has(column)) periods.set(column, { level: group.levels[place] ?? 0, rest, period });
    }
    start += Math.max(0, run.members.length - 1);
  }
}

interface Run {
  readonly members: readonly Member[];
  readonly periodAt: (place: number) => HeaderPeriod;
}

const NO_RUN: Run = { members: [], periodAt: () => NO_PERIOD };

/** The run of months or of quarters that begins at a member; an empty one where none does. */
function runAt(members: readonly Member[], start: number, language: string | null): Run {
  const months = inStepFrom(members, start, 12);
  const words = months.map(({ word }) => word.replace(/^0+(?=\d)/u, ""));
  const first = areLetters(months[0]?.rest ?? "") ? MONTHS().get(joined(words)) : undefined;
  if (first !== undefined) return monthsFrom(months, first);
  const named = namedMonthsFrom(members, start);
  if (named !== null) return named;
  const quarters = inStepFrom(members, start, 4);
  const areOfYear = quarters.length === 4 && (isUnderYear(quarters) || isLetterOfQuarter(quarters, language));
  return areOfYear && areQuarters(quarters.map(({ word }) => word))
    ? { members: quarters, periodAt: (place) => ({ ...NO_PERIOD, part: partAt("quarter", place + 1) }) }
    : NO_RUN;
}

/** "B01", "M 1", "R B1": the first letter of the word for a month, and one of what is planned or done; weeks have others. */
function areLetters(rest: string): boolean {
  const words = wordsApart(rest).map(foldText);
  return (
    words.length === 0 ||
    (words.every(({ length }) => length <= MAX_LETTERS) && words.some((word) => MONTH.has(word)))
  );
}

/** Month, mes, mois; tháng; bulan, buwan; ay. */
const MONTH: ReadonlySet<string> = new Set(["m", "t", "b", "ay"]);
const MAX_LETTERS = 2;

function monthsFrom(members: readonly Member[], first: number): Run {
  return {
    members,
    periodAt: (place) => {
      const month = (((first - 1 + place) % 12) + 1) as Month;
      return { ...NO_PERIOD, part: partAt("month", month), months: { first: month, last: month } };
    },
  };
}

/** So many members in step, the same number of columns apart; none where there are less. */
function inStepFrom(members: readonly Member[], start: number, count: number): readonly Member[] {
  const run = members.slice(start, start + count);
  return run.length === count && areInStep(run) ? run : [];
}

/** Whether members stand beside one another, or with the same words also each so many columns after the one before it. */
function areInStep(run: readonly Member[]): boolean {
  const [first, second] = run;
  if (first === undefined || second === undefined) return false;
  const step = second.place - first.place;
  return (step === 1 || first.rest !== "") && run.every(({ place }, at) => place === first.place + at * step);
}

/** Three months in turn and more, of which one that stands between two others may have a slip of the hand. */
function namedMonthsFrom(members: readonly Member[], start: number): Run | null {
  const first = monthIn(members[start]?.word);
  if (first === null) return null;
  let end = start + 1;
  while (end - start < 12 && end < members.length) {
    const month = ((first - 1 + end - start) % 12) + 1;
    const named = monthIn(members[end]?.word);
    const isSlip = named === null && isNearlyMonth(members[end]?.word ?? "", month);
    if (named !== month && !(isSlip && monthIn(members[end + 1]?.word) === (month % 12) + 1)) break;
    end++;
  }
  const run = members.slice(start, end);
  return run.length >= MIN_MONTHS && areInStep(run) ? monthsFrom(run, first) : null;
}

const MIN_MONTHS = 3;

function monthIn(word: string | undefined): Month | null {
  return word === undefined ? null : placeOf(periodInHeader(word)?.part, "month");
}

/** "MAR | APT | MAY": one slip from the name of a month. */
function isNearlyMonth(word: string, month: number): boolean {
  const folded = foldText(word);
  return (
    folded.length >= MIN_MONTHS &&
    languagesInUse().some(({ periods }) =>
      (periods.months[month - 1] ?? []).some((name) => isWithinSlips(folded, foldText(name), 1)),
    )
  );
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

/** How many of a row's texts name parts of a year only together. */
export function namedTogether(texts: readonly string[]): number {
  if (texts.length < MIN_MONTHS) return 0;
  const cell = { sheet: "", row: 0, column: 0 };
  const runs = periodsOfRuns(
    texts.map((text, column) => ({ column, levels: [text], cell })),
    null,
  );
  return [...runs].filter(([column]) => periodInHeader(texts[column] ?? "") === null).length;
}

function joined(texts: readonly string[]): string {
  return texts.map((text) => foldText(text).slice(0, 3)).join("");
}

function isUnderYear(run: readonly Member[]): boolean {
  const [first] = run;
  const period = periodInHeader(first?.group.above ?? "");
  // Below a month they are its weeks.
  const isOfYear =
    period !== null && (period.year !== null || period.yearOfPlan !== null) && !isPartOfYear(period);
  return isOfYear && first?.rest === "" && run.every(({ group: { above } }) => above === first.group.above);
}

/** "1.Ç", "T 1", "1T P": beside the numbers the first letters of the word for a quarter. */
function isLetterOfQuarter([first]: readonly Member[], language: string | null): boolean {
  const quarters = languagesInUse().flatMap((words) =>
    language === null || words.language === language ? words.periods.quarter.map(foldText) : [],
  );
  return wordsApart(first?.rest ?? "")
    .map(foldText)
    .some(
      (letters) =>
        letters !== "" && letters.length <= MAX_LETTERS && quarters.some((word) => word.startsWith(letters)),
    );
}
