import { isDated } from "../../../plan/column-meaning";
import { periodOfColumn, type HeadColumn } from "../../head/head-column";
import { comparable } from "../../../plan/language/phrases";
import { isPartOfYear, periodInHead } from "../../../plan/language/time/period-words";
import type { FoundTable } from "../../tables/found-table";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { isTarget } from "../../tables/column-signs";
import { yearsOfTable } from "../rows-of-tables";

/**
 * Heads whose columns mean the same, or are called the same, but for the years in them: of the fewer columns nearly
 * all, and of the more columns most, since each office adds some of its own.
 */
export function isSameHead(columns: readonly HeadColumn[], others: readonly HeadColumn[]): boolean {
  // A register of indicators beside that of their targets has much of its head, and is no part of it.
  const areOfOneKind = columns.some(isTarget) === others.some(isTarget);
  return [meaningsOf, headsOf].some((of) => areAlike(of(columns), of(others), areOfOneKind));
}

/**
 * Whether two tables of indicators have targets for the very same periods, however their heads are worded: "Target
 * performance 2026" beside "Target year 2026" for the key indicators and for the others.
 */
export function haveSameTargets(columns: readonly HeadColumn[], others: readonly HeadColumn[]): boolean {
  const [own, other] = [datedTargets(columns), datedTargets(others)];
  if (own.size < FEWEST_DATED || own.size !== other.size || [...own].some((time) => !other.has(time)))
    return false;
  const [meant, meantThere] = [meaningsAlone(columns), meaningsAlone(others)];
  const isShared = meant.has("indicator") && meantThere.has("indicator");
  const shared = [...meant].filter((meaning) => meantThere.has(meaning)).length;
  return isShared && shared >= Math.min(meant.size, meantThere.size) * LEAST_OF_FEWER;
}

/** So many years or parts of years that two tables have in common are no chance. */
const FEWEST_DATED = 3;

function datedTargets(columns: readonly HeadColumn[]): ReadonlySet<string> {
  const dated = columns.filter((column) => isDated(column.meaning) && isTarget(column));
  return new Set(dated.map((column) => `${column.meaning} ${periodOfColumn(column) ?? column.head}`));
}

/** What the columns of a table mean, without remarks and what nothing is read from. */
function meaningsAlone(columns: readonly HeadColumn[]): ReadonlySet<string> {
  const read = columns.filter(({ meaning }) => meaning !== "remarks" && meaning !== "ignored");
  return new Set(read.map(({ meaning }) => meaning));
}

function areAlike(own: ReadonlySet<string>, other: ReadonlySet<string>, areOfOneKind: boolean): boolean {
  const shared = [...own].filter((key) => other.has(key)).length;
  const [fewer, more] = [Math.min(own.size, other.size), Math.max(own.size, other.size)];
  const isOfLongHead = areOfOneKind && shared >= FEWEST_OF_LONG_HEAD && shared >= more * LEAST_OF_MORE;
  const isNearlyAll = shared >= more * LEAST_OF_FEWER && shared >= more - MOST_OTHER_COLUMNS;
  return more > 0 && shared >= fewer * LEAST_OF_FEWER && (isNearlyAll || isOfLongHead);
}

const MOST_OTHER_COLUMNS = 2;
const LEAST_OF_FEWER = 0.75;
/** So many columns called the same are no chance. */
const FEWEST_OF_LONG_HEAD = 8;
const LEAST_OF_MORE = 0.5;

/**
 * Whether two heads have so much in common that their tables look like parts of one plan, though they are not the same
 * (`isSameHead`).
 */
export function isNearlySameHead(columns: readonly HeadColumn[], others: readonly HeadColumn[]): boolean {
  if (!columns.some(isTarget) || !others.some(isTarget)) return false;
  const [own, other] = [headsOf(columns), headsOf(others)];
  const shared = [...own].filter((name) => other.has(name)).length;
  return shared >= FEWEST_SHARED && shared >= Math.max(own.size, other.size) * LEAST_NEARLY;
}

const FEWEST_SHARED = 4;
const LEAST_NEARLY = 0.5;

/** What a head's columns mean and are called, without their years and quarters. */
function meaningsOf(columns: readonly HeadColumn[]): ReadonlySet<string> {
  return new Set(columns.map((column) => `${column.meaning} ${nameOf(column)}`));
}

function headsOf(columns: readonly HeadColumn[]): ReadonlySet<string> {
  return new Set(columns.map(nameOf));
}

/** What a column is called; all months of a calendar are called the same. */
export function nameOf({ head, sense: { kinds, period } }: HeadColumn): string {
  const isPartAlone = kinds.length === 0 && period !== null && isPartOfYear(period);
  return isPartAlone ? PART_OF_YEAR : comparable(headWithoutPeriod(head));
}

const PART_OF_YEAR = "#";

/** Plans of several years that follow one another, "2021–2023" and "2024–2026", are not one. */
export function isOfOtherYears(table: FoundTable, chosen: FoundTable): boolean {
  const [years, others] = [yearsOfTable(table), yearsOfTable(chosen)];
  return years.size > 1 && others.size > 1 && [...years].some((year) => !others.has(year));
}

function headWithoutPeriod(head: string): string {
  const folded = foldText(head).replace(/\d{4}/g, "");
  return periodInHead(head)?.quarter == null ? folded : folded.replace(/[1-4]|\b(?:iv|i{1,3})\b/g, "");
}
