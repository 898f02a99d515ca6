import { placeOf } from "../../../plan/period";
import { isDated } from "../../../plan/column-meaning";
import { periodOfColumn, type HeaderColumn } from "../../header/header-column";
import { comparable } from "../../../plan/language/phrases";
import { isPartOfYear, periodInHeader } from "../../../plan/language/time/period-words";
import type { FoundTable } from "../../tables/found-table";
import { withoutBracketed } from "../../../plan/language/spelling/brackets";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { isTarget } from "../../tables/column-signs";
import { yearsOfTable } from "../rows-of-tables";

/**
 * Headers whose columns mean the same, or are called the same, but for the years in them: of the fewer columns nearly
 * all, and of the more columns most, since each office adds some of its own.
 */
export function isSameHeader(columns: readonly HeaderColumn[], others: readonly HeaderColumn[]): boolean {
  // A register of indicators beside that of their targets has much of its header, and is no part of it.
  const areOfOneKind = columns.some(isTarget) === others.some(isTarget);
  return [meaningsOf, headersOf].some((of) => areAlike(of(columns), of(others), areOfOneKind));
}

/**
 * Whether two tables of indicators have targets for the very same periods, however their headers are worded: "Target
 * performance 2026" beside "Target year 2026" for the key indicators and for the others.
 */
export function haveSameTargets(columns: readonly HeaderColumn[], others: readonly HeaderColumn[]): boolean {
  const [own, other] = [datedTargets(columns), datedTargets(others)];
  if (own.size < MIN_DATED || own.size !== other.size || [...own].some((time) => !other.has(time)))
    return false;
  const [meant, meantThere] = [meaningsAlone(columns), meaningsAlone(others)];
  const isShared = meant.has("indicator") && meantThere.has("indicator");
  const shared = [...meant].filter((meaning) => meantThere.has(meaning)).length;
  return isShared && shared >= Math.min(meant.size, meantThere.size) * MIN_OF_FEWER;
}

/** So many years or parts of years that two tables have in common are no chance. */
const MIN_DATED = 3;

function datedTargets(columns: readonly HeaderColumn[]): ReadonlySet<string> {
  const dated = columns.filter((column) => isDated(column.meaning) && isTarget(column));
  return new Set(dated.map((column) => `${column.meaning} ${periodOfColumn(column) ?? column.header}`));
}

/** What the columns of a table mean, without remarks and what nothing is read from. */
function meaningsAlone(columns: readonly HeaderColumn[]): ReadonlySet<string> {
  const read = columns.filter(({ meaning }) => meaning !== "remarks" && meaning !== "ignored");
  return new Set(read.map(({ meaning }) => meaning));
}

function areAlike(own: ReadonlySet<string>, other: ReadonlySet<string>, areOfOneKind: boolean): boolean {
  const shared = [...own].filter((key) => other.has(key)).length;
  const [fewer, more] = [Math.min(own.size, other.size), Math.max(own.size, other.size)];
  const isOfLongHeader = areOfOneKind && shared >= MIN_OF_LONG_HEADER && shared >= more * MIN_OF_MORE;
  const isNearlyAll = shared >= more * MIN_OF_FEWER && shared >= more - MAX_OTHER_COLUMNS;
  return more > 0 && shared >= fewer * MIN_OF_FEWER && (isNearlyAll || isOfLongHeader);
}

const MAX_OTHER_COLUMNS = 2;
const MIN_OF_FEWER = 0.75;
/** So many columns called the same are no chance. */
const MIN_OF_LONG_HEADER = 8;
const MIN_OF_MORE = 0.5;

/**
 * Whether two headers have so much in common that their tables look like parts of one plan, though they are not the same
 * (`isSameHeader`).
 */
export function isNearlySameHeader(
  columns: readonly HeaderColumn[],
  others: readonly HeaderColumn[],
): boolean {
  if (!columns.some(isTarget) || !others.some(isTarget)) return false;
  const [own, other] = [headersOf(columns), headersOf(others)];
  const shared = [...own].filter((name) => other.has(name)).length;
  return shared >= MIN_SHARED && shared >= Math.max(own.size, other.size) * MIN_NEARLY;
}

const MIN_SHARED = 4;
const MIN_NEARLY = 0.5;

/** What a header's columns mean and are called, without their years and quarters. */
function meaningsOf(columns: readonly HeaderColumn[]): ReadonlySet<string> {
  return new Set(columns.map((column) => `${column.meaning} ${nameOf(column)}`));
}

function headersOf(columns: readonly HeaderColumn[]): ReadonlySet<string> {
  return new Set(columns.map(nameOf));
}

/** What a column is called; all months of a calendar are called the same, and "[Tasks]" below it explains a header. */
export function nameOf({ header, sense: { kinds, period, path } }: HeaderColumn): string {
  const isPartAlone = kinds.length === 0 && period !== null && isPartOfYear(period);
  if (isPartAlone) return PART_OF_YEAR;
  const named = path.levels.filter((level) => withoutBracketed(level).trim() !== "").join(" ");
  return comparable(headerWithoutPeriod(named || header));
}

const PART_OF_YEAR = "#";

/** Plans of several years that follow one another, "2021–2023" and "2024–2026", are not one. */
export function isOfOtherYears(table: FoundTable, chosen: FoundTable): boolean {
  const [years, others] = [yearsOfTable(table), yearsOfTable(chosen)];
  return years.size > 1 && others.size > 1 && [...years].some((year) => !others.has(year));
}

function headerWithoutPeriod(header: string): string {
  const folded = foldText(header).replace(/\d{4}/g, "");
  return placeOf(periodInHeader(header)?.part, "quarter") === null
    ? folded
    : folded.replace(/[1-4]|\b(?:iv|i{1,3})\b/g, "");
}
