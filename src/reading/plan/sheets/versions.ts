import { placeOf } from "../../../plan/period";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { withWesternDigits } from "../../../plan/language/numbers/digits";
import { periodInHeader } from "../../../plan/language/time/period-words";
import { isNewerVersion, versionName, type VersionName } from "../../../plan/language/version-words";
import type { BodyRow } from "../../body/body-rows";
import { columnsOfHeader } from "../../header/plan-columns";
import type { FoundTable } from "../../tables/found-table";

const NUMBER = /^\s*\(?(\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+|\p{Nd}{1,3}(?=[.)]))/u;

/** The words of a table's rows by the numbers of their actions. */
export type NumberedRows = ReadonlyMap<string, ReadonlySet<string>>;

export function numberedRows({ view, header }: FoundTable, data: readonly BodyRow[]): NumberedRows {
  const columns = columnsOfHeader(header);
  const rows = new Map<string, Set<string>>();
  let current: Set<string> | null = null;
  for (const { row } of data) {
    const text = (column: { readonly column: number } | null): string =>
      column === null ? "" : view.text(row, column.column);
    const action = text(columns.action);
    const number = text(columns.number) || (NUMBER.exec(action)?.[1] ?? "");
    if (number !== "") {
      current = rows.get(foldText(number)) ?? new Set();
      rows.set(foldText(number), current);
    }
    for (const word of wordsOf(`${action} ${text(columns.indicator)}`)) current?.add(word);
  }
  return rows;
}

function wordsOf(text: string): readonly string[] {
  const folded = foldText(text.replace(NUMBER, ""));
  // Scripts without spaces are compared by their pairs of letters.
  return folded.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => {
    if (/^[\p{Script=Latin}\p{N}]*$/u.test(word)) return word === "" ? [] : [word];
    const letters = Array.from(word);
    return letters.slice(1).map((letter, place) => `${letters[place] ?? ""}${letter}`);
  });
}

/** So many of the numbers of the smaller table, and of those with them so many with words in common. */
const MIN_NUMBERS = 0.5;
const MIN_ALIKE = 0.3;
/** Rows that only count up have the same numbers in any two tables, so that their words have to tell. */
const MIN_ALIKE_OF_COUNTED = 0.6;
/** So many of the words of the shorter row. */
const MIN_WORDS = 0.4;

/** Whether two tables number the same actions, in other words: two versions of one plan, however much was reworded. */
export function areReworded(one: NumberedRows, other: NumberedRows): boolean {
  const shared = [...one].filter(([number]) => other.has(number));
  if (shared.length < 2 || shared.length < Math.min(one.size, other.size) * MIN_NUMBERS) return false;
  const alike = shared.filter(
    ([number, words]) => overlap(words, other.get(number) ?? new Set()) >= MIN_WORDS,
  );
  const areCounted = shared.every(([number]) => /^\p{Nd}+\W*$/u.test(number));
  return alike.length >= shared.length * (areCounted ? MIN_ALIKE_OF_COUNTED : MIN_ALIKE);
}

/** Whether two tables number the same actions, whatever their words. */
export function numberTheSame(one: NumberedRows, other: NumberedRows): boolean {
  const shared = [...one.keys()].filter((number) => other.has(number)).length;
  return shared >= 2 && shared >= Math.min(one.size, other.size) * MIN_NUMBERS;
}

/** Whether most of the rows of two tables have the very same words: offices that each do all of them. */
export function areRepeated(one: NumberedRows, other: NumberedRows): boolean {
  const shared = [...one].filter(([number]) => other.has(number));
  const same = shared.filter(([number, words]) => {
    const others = other.get(number) ?? new Set();
    return words.size === others.size && overlap(words, others) === 1;
  });
  return same.length > shared.length / 2;
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const fewer = Math.min(one.size, other.size);
  return fewer === 0 ? 0 : [...one].filter((word) => other.has(word)).length / fewer;
}

/** What the name of a table's sheet and the texts above it say of its version. */
export function versionOf({ view, header }: FoundTable): VersionName {
  const above: string[] = [];
  for (let row = view.firstRow; row < header.rows.first; row++) {
    for (let column = view.firstColumn; column <= view.lastColumn; column++) {
      const text = view.text(row, column);
      if (text !== "" && text.length < LONGEST_TITLE) above.push(text);
    }
  }
  return versionName([view.grid.sheet, ...above.slice(0, MAX_TITLES)]);
}

/**
 * Whether two sheets are named for different years, such as "2021" and "2022" or "Indicators 23" and "Indicators 24",
 * and neither for a version.
 */
export function areNamedForOtherYears(one: FoundTable, other: FoundTable): boolean {
  if ([one, other].some(({ view }) => versionName([view.grid.sheet]).isVersion)) return false;
  const [years, others] = yearsNamed(one, other);
  return years.length > 0 && years.every((year) => !others.includes(year));
}

/** Whether a sheet is named for years after those that another is named for. */
export function isNamedForLaterYears(one: FoundTable, other: FoundTable): boolean {
  const [years, others] = yearsNamed(one, other);
  return years.length > 0 && Math.min(...years) > Math.max(...others);
}

/** The years that two sheets are named for; none where one of them has none or names a month, "Nov 27". */
function yearsNamed(one: FoundTable, other: FoundTable): readonly [readonly number[], readonly number[]] {
  const names = [one, other].map(({ view }) => withWesternDigits(foldText(view.grid.sheet)));
  if (names.some((name) => placeOf(periodInHeader(name)?.part, "month") !== null)) return [[], []];
  const [years = [], others = []] = names.map((name) =>
    Array.from(name.matchAll(YEAR), ([year]) => Number(year)),
  );
  if (years.length > 0 && others.length > 0) return [years, others];
  const [own, theirs] = names.map((name) => SHORT_YEAR.exec(name)?.groups);
  const isSameName = own !== undefined && theirs !== undefined && own.stem === theirs.stem;
  return isSameName ? [[Number(own.year)], [Number(theirs.year)]] : [[], []];
}

/** A year of this time, also as Thailand counts. */
const YEAR = /(?<!\d)(?:199\d|20\d\d|25[3-9]\d)(?!\d)/g;
/** Two digits at the end that are a year rather than the number of a part. */
const SHORT_YEAR = /^(?<stem>.*\p{L}.*?)(?<!\d)(?<year>1[5-9]|[23]\d)$/u;

/** Titles are short and stand at the top; what is longer speaks of other things. */
const LONGEST_TITLE = 120;
const MAX_TITLES = 3;

/** Whether a table calls itself a newer version than another, by the names of their sheets and their titles. */
export function isNewer(table: FoundTable, other: FoundTable): boolean {
  return isNewerVersion(versionOf(table), versionOf(other));
}
