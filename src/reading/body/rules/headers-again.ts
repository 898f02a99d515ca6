import { foldText } from "../../../plan/language/spelling/text-folding";
import { isPartOfYear, periodInHeader, type HeaderPeriod } from "../../../plan/language/time/period-words";
import type { HeaderWords } from "../../../plan/language/header-words";
import { namesGroupOfPeople } from "../../header/part-names";
import { withWordsApart } from "../../header/sense/words-apart";
import type { FilledCell } from "../rows/filled-cells";
import type { RowLook } from "../rows/row-look";
import type { TableLook } from "../rows/table-look";
import type { RowRule } from "./row-rule";
import { ROW_THRESHOLDS } from "../../weights/rows";

/** The table's header stands in its body again after a page break, or above each of several parts. */
export const headersAgain: RowRule = (row, say) => {
  if (repeatsHead(row) || isRestOfHeader(row) || isTopOfHeader(row) || tagsColumns(row) || namesValues(row))
    say("headAgain", "repeatsHead", row.first?.text);
};

/** "#indicator+name" below each header: the tags by which humanitarian agencies exchange tables (hxlstandard.org). */
function tagsColumns(row: RowLook): boolean {
  return row.count >= ROW_THRESHOLDS.many.value && row.every((text) => TAG.test(text));
}

const TAG = /^#[a-z][a-z_\d]*(?:\s?\+[a-z][a-z_\d]*)*$/i;
/** "Total target | Target Q1 | Target Q2" where values are due: the header of what was put into the table from elsewhere. */
function namesValues({ cells, table: { columns, words } }: RowLook): boolean {
  const inValues = cells.filter(({ column }) => columns.isValue(column));
  return (
    inValues.length >= ROW_THRESHOLDS.several.value &&
    inValues.every(({ text }) => isNameOfValues(text, words))
  );
}

/** Whether a text names values of the whole or of a part of a year; "Completed" is one, and with a year it is of other values. */
function isNameOfValues(text: string, words: HeaderWords): boolean {
  if (!NAME_OF_COLUMN.test(text)) return false;
  const name = withWordsApart(text);
  const period = periodInHeader(name);
  const terms = words.matchLeniently(name).flatMap((match) => match.terms.map(({ term }) => term));
  const isWhole = period === null && terms.includes("overall");
  const isPart = period !== null && period.year === null && isPartOfYear(period);
  return (isWhole || isPart) && terms.some((term) => VALUES.has(term));
}

/** A word or two: "Target Q1", "q1_ind_target". */
const NAME_OF_COLUMN = /^\p{L}\S*(?: \S+){0,2}$/u;
const VALUES: ReadonlySet<string> = new Set(["target", "actual", "baseline", "overall"]);

/** Whether most of a row's texts, and two at least, are those of their columns' headers, and none is another header. */
export function repeatsHead(row: RowLook): boolean {
  row.isHeaderAgain ??= isMostlyOfHeader(row) && !saysAnotherHeader(row);
  return row.isHeaderAgain;
}

/** Whether a header says something else than the table's own in one of its columns, but for one that is called otherwise. */
function saysAnotherHeader({ cells, table, before }: RowLook): boolean {
  const others = cells.filter(
    (cell) =>
      !isTextOfHeader(cell.text, cell.column, table) &&
      cell.text.length <= ROW_THRESHOLDS.longestLabel.value &&
      table.headerTexts.has(cell.column),
  );
  if (others.some((cell) => isOfOtherTime(cell, table))) return true;
  // "Women" above a header names a block of the same table, whatever one of its columns is called there.
  if (before?.count === 1 && namesGroupOfPeople(before.onlyText?.text ?? "")) return false;
  const renamed = others.filter((cell) => saysOtherTerm(cell, table));
  const [only, another] = renamed;
  if (only === undefined) return false;
  const areOthersSame = others.length === 1 && cells.length >= ROW_THRESHOLDS.full.value;
  return another !== undefined || !areOthersSame || !isOfLevels(only, table);
}

/** Whether a cell says in words of headers something else than the header of its column. */
function saysOtherTerm({ column, text }: FilledCell, { headerTexts, words }: TableLook): boolean {
  const own = words.termsIn(text);
  const known = headerTexts.get(column)?.flatMap((header) => words.termsIn(header)) ?? [];
  return own.length > 0 && !own.some((term) => known.includes(term));
}

/** "Output" over the indicators, where all else is the same: what is done and what is measured have many names. */
function isOfLevels({ column, text }: FilledCell, { columns, words }: TableLook): boolean {
  const levels = [columns.objective, columns.action, columns.indicator];
  return (
    levels.some((level) => level?.column === column) &&
    words.termsIn(text).some((term) => term === "objective" || term === "action" || term === "indicator")
  );
}

/** "Target 2026" in the column of "Target 2024": the rows below have values of other periods. */
function isOfOtherTime({ column, text }: FilledCell, { headerTexts, columns }: TableLook): boolean {
  if (!columns.isValue(column)) return false;
  const own = periodInHeader(text);
  if (own === null) return false;
  const known = (headerTexts.get(column) ?? []).map((header) => periodInHeader(header));
  return !known.some((period) => period !== null && isSameTime(period, own));
}

function isSameTime(one: HeaderPeriod, other: HeaderPeriod): boolean {
  return (
    one.year === other.year &&
    one.yearOfPlan === other.yearOfPlan &&
    one.part?.span === other.part?.span &&
    one.part?.index === other.part?.index
  );
}

function isMostlyOfHeader(row: RowLook): boolean {
  const least = Math.max(2, row.count * 0.6);
  const { view, columns } = row.table;
  let [repeated, left] = [0, row.count];
  // Most rows are no header, which shows before all of their texts are looked at.
  for (let column = columns.first; column <= columns.last && repeated + left >= least; column++) {
    const text = view.text(row.row, column);
    if (text === "") continue;
    left--;
    if (isTextOfHeader(text, column, row.table)) repeated++;
  }
  return repeated >= least;
}

/** Whether a row is the second or third of a repeated header, which can have one cell only. */
export function isRestOfHeader(row: RowLook): boolean {
  const { directlyBefore } = row;
  if (directlyBefore === null || !isAllOfHeader(row)) return false;
  return repeatsHead(directlyBefore) || isRestOfHeader(directlyBefore);
}

/** Whether a row is the first of a repeated header of several rows, with a group's name or two. */
function isTopOfHeader(row: RowLook): boolean {
  const { directlyAfter } = row;
  return directlyAfter !== null && isAllOfHeader(row) && repeatsHead(directlyAfter);
}

function isAllOfHeader(row: RowLook): boolean {
  return row.count > 0 && row.every((text, column) => isTextOfHeader(text, column, row.table));
}

/** Whether a text says what the header of its column says. */
export function isTextOfHeader(text: string, column: number, { headerTexts }: TableLook): boolean {
  const known = headerTexts.get(column);
  if (known === undefined || !canBeginAs(text, known)) return false;
  const folded = foldText(text);
  return known.some((header) => header === folded || isInflected(header, folded));
}

/** "Strategic goal", "Strategic goals", "Hedefler", "Hedefleri": one header typed twice differs in the ending of its last word. */
function isInflected(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const ending = long.slice(short.length);
  return short.length >= MIN_INFLECTED && /^\p{L}{1,2}$/u.test(ending) && long.startsWith(short);
}

const MIN_INFLECTED = 10;

/** Most texts begin otherwise than their header, which shows before they are folded: by the first letter, then by some more. */
function canBeginAs(text: string, headers: readonly string[]): boolean {
  const written = text.charCodeAt(0);
  const first = written >= 0x41 && written <= 0x5a ? written + 0x20 : written;
  const isPlain = (first >= 0x61 && first <= 0x7a) || (first >= 0x30 && first <= 0x39);
  if (isPlain && !headers.some((header) => header.charCodeAt(0) === first)) return false;
  const start = text.slice(0, LETTERS_TO_TELL);
  if (!PLAIN.test(start)) return true;
  const folded = foldText(start);
  return headers.some((header) => header.startsWith(folded));
}

const LETTERS_TO_TELL = 12;
const PLAIN = /^[ -~]*$/;
