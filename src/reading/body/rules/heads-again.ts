import { foldText } from "../../../plan/language/spelling/text-folding";
import { periodInHead, type HeadPeriod } from "../../../plan/language/time/period-words";
import { isColumnNumbering, isPlaceNamed } from "../../head/head-paths";
import type { FilledCell } from "../rows/filled-cells";
import type { RowLook } from "../rows/row-look";
import type { TableLook } from "../rows/table-look";
import type { RowRule } from "./row-rule";

/** The table's head stands in its body again after a page break, or above each of several parts. */
export const headsAgain: RowRule = (row, say) => {
  if (repeatsHead(row)) say("headAgain", "repeatsHead", row.first?.text);
  else if (isRestOfHead(row) || isTopOfHead(row) || numbersColumns(row) || tagsColumns(row))
    say("headAgain", "restOfHead", row.first?.text);
};

/** "(1)", "(2)" … below the words of a head, one in nearly each column. */
function numbersColumns(row: RowLook): boolean {
  const isFull = row.count >= FEWEST_NUMBERED && row.count >= row.table.headTexts.size * NEARLY_ALL;
  return isFull && isPlaceNamed(row.first?.text ?? "") && isColumnNumbering(row.cells);
}

/** "#indicator+name" below each head: the tags by which humanitarian agencies exchange tables (hxlstandard.org). */
function tagsColumns(row: RowLook): boolean {
  return row.count >= FEWEST_TAGS && row.every((text) => TAG.test(text));
}

const TAG = /^#[a-z][a-z_\d]*(?:\s?\+[a-z][a-z_\d]*)*$/i;
const FEWEST_TAGS = 3;

const FEWEST_NUMBERED = 5;
const NEARLY_ALL = 0.8;

/** Whether most of a row's texts, and two at least, are those of their columns' heads, and none is another head. */
export function repeatsHead(row: RowLook): boolean {
  row.isHeadAgain ??= isMostlyOfHead(row) && !saysAnotherHead(row);
  return row.isHeadAgain;
}

/** Whether a head says something else than the table's own in one of its columns, but for one that is called otherwise. */
function saysAnotherHead({ cells, table }: RowLook): boolean {
  const others = cells.filter(
    (cell) =>
      !isTextOfHead(cell.text, cell.column, table) &&
      cell.text.length <= LONGEST_HEAD &&
      table.headTexts.has(cell.column),
  );
  if (others.some((cell) => isOfOtherTime(cell, table))) return true;
  const renamed = others.filter((cell) => saysOtherTerm(cell, table));
  const [only, another] = renamed;
  if (only === undefined) return false;
  const areOthersSame = others.length === 1 && cells.length >= FEWEST_BESIDE_RENAMED;
  return another !== undefined || !areOthersSame || !isOfLevels(only, table);
}

/** Whether a cell says in words of heads something else than the head of its column. */
function saysOtherTerm({ column, text }: FilledCell, { headTexts, words }: TableLook): boolean {
  const own = words.termsIn(text);
  const known = headTexts.get(column)?.flatMap((head) => words.termsIn(head)) ?? [];
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

const FEWEST_BESIDE_RENAMED = 4;

/** "Target 2026" in the column of "Target 2024": the rows below have values of other periods. */
function isOfOtherTime({ column, text }: FilledCell, { headTexts, columns }: TableLook): boolean {
  if (!columns.isValue(column)) return false;
  const own = periodInHead(text);
  if (own === null) return false;
  const known = (headTexts.get(column) ?? []).map((head) => periodInHead(head));
  return !known.some((period) => period !== null && isSameTime(period, own));
}

function isSameTime(one: HeadPeriod, other: HeadPeriod): boolean {
  return (["year", "yearOfPlan", "quarter", "half", "third", "month"] as const).every(
    (part) => one[part] === other[part],
  );
}

const LONGEST_HEAD = 40;

function isMostlyOfHead(row: RowLook): boolean {
  const least = Math.max(2, row.count * 0.6);
  const { view, columns } = row.table;
  let [repeated, left] = [0, row.count];
  // Most rows are no head, which shows before all of their texts are looked at.
  for (let column = columns.first; column <= columns.last && repeated + left >= least; column++) {
    const text = view.text(row.row, column);
    if (text === "") continue;
    left--;
    if (isTextOfHead(text, column, row.table)) repeated++;
  }
  return repeated >= least;
}

/** Whether a row is the second or third of a repeated head, which can have one cell only. */
export function isRestOfHead(row: RowLook): boolean {
  const { directlyBefore } = row;
  if (directlyBefore === null || !isAllOfHead(row)) return false;
  return repeatsHead(directlyBefore) || isRestOfHead(directlyBefore);
}

/** Whether a row is the first of a repeated head of several rows, with a group's name or two. */
function isTopOfHead(row: RowLook): boolean {
  const { directlyAfter } = row;
  return directlyAfter !== null && isAllOfHead(row) && repeatsHead(directlyAfter);
}

function isAllOfHead(row: RowLook): boolean {
  return row.count > 0 && row.every((text, column) => isTextOfHead(text, column, row.table));
}

/** Whether a text says what the head of its column says. */
export function isTextOfHead(text: string, column: number, { headTexts }: TableLook): boolean {
  const known = headTexts.get(column);
  if (known === undefined || !canBeginAs(text, known)) return false;
  return known.includes(foldText(text));
}

/** Most texts begin otherwise than their head, which shows before they are folded: by the first letter, then by some more. */
function canBeginAs(text: string, heads: readonly string[]): boolean {
  const written = text.charCodeAt(0);
  const first = written >= 0x41 && written <= 0x5a ? written + 0x20 : written;
  const isPlain = (first >= 0x61 && first <= 0x7a) || (first >= 0x30 && first <= 0x39);
  if (isPlain && !heads.some((head) => head.charCodeAt(0) === first)) return false;
  const start = text.slice(0, LETTERS_TO_TELL);
  if (!PLAIN.test(start)) return true;
  const folded = foldText(start);
  return heads.some((head) => head.startsWith(folded));
}

const LETTERS_TO_TELL = 12;
const PLAIN = /^[ -~]*$/;
