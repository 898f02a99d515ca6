import { phrases } from "../../../plan/language/phrases";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { isMarkOfFile, numberedTable } from "../../../plan/language/title-words";
import { datesRow, type RowLook } from "../rows/row-look";
import { hasValuesIn } from "../rows/values-in-row";
import type { RowRule } from "./row-rule";

/** Notes, sources and lines for signatures, mostly below the table. */
export const notes: RowRule = (row, say) => {
  if (saysNote(row) || saysMark(row)) say("note", "saysNote", row.first?.text);
  if (saysOneWord(row)) say("note", "sameInAll", row.first?.text);
  if (isFilled(row)) say("note", "onlyFillsCell");
  if (!row.isBelowTheLast) return;
  if (row.onlyText !== null) say("band", "nothingBelow");
  if (row.isApartBelowTheLast) say("note", "belowTheLast");
  if (row.onlyText !== null && FOOTNOTE.test(row.onlyText.text)) say("note", "footnoteMark");
};

/** "1) …", "(a) …", "² …", "* …": the marks by which a table refers to its notes; "3.2.1 …" is none. */
const FOOTNOTE = /^(?:\(?(?:\p{Nd}{1,2}|[a-z])[).\]](?!\p{Nd})\s*|[¹²³⁴⁵⁶⁷⁸⁹*†‡])/u;

/** "text", "to fill in": the same in all cells of a row is a place for what will stand there. */
function saysOneWord(row: RowLook): boolean {
  const text = row.first?.text ?? "";
  const isWord = text.length <= LONGEST_PLACEHOLDER && /\p{L}{3}/u.test(text);
  if (!isWord || row.isCovered || row.count < MIN_ALIKE) return false;
  return row.every((other) => other.length === text.length && foldText(other) === foldText(text));
}

/** Whether the row names nothing: what stands for its action or indicator fills the cell of many rows without values. */
function isFilled({ hasValues, row, table: { view, columns, fillers } }: RowLook): boolean {
  const own = columns.indicator ?? columns.action;
  if (own === null || hasValues || fillers.size === 0) return false;
  return fillers.has(foldText(view.text(row, own.column)));
}

const LONGEST_PLACEHOLDER = 40;
const MIN_ALIKE = 4;

/** "Page 2 of 3", "Working draft": a line alone that says how the file stands. */
function saysMark({ onlyText, count, table: { columns } }: RowLook): boolean {
  if (onlyText === null || count > 1 || datesRow(onlyText, columns)) return false;
  return isMarkOfFile(onlyText.text) || numberedTable(onlyText.text)?.rest === "";
}

/** Whether a row begins as notes do and holds no value of the plan. */
export function saysNote({ first, count, hasValues, row, table: { view, columns } }: RowLook): boolean {
  if (first === null) return false;
  const hasOtherValues =
    hasValues && (!columns.isValue(first.column) || hasValuesIn(view, row, columns, first));
  if (hasOtherValues) return false;
  if (/^[*†‡]/u.test(first.text) && count === 1) return true;
  if (!phrases.notes().canStart(first.text) || (numberedTable(first.text)?.rest ?? "") !== "") return false;
  const folded = foldText(first.text);
  const length = phrases.notes().startLength(folded);
  if (length === 0) return false;
  return (
    /^[^:]{1,40}[:：]/u.test(first.text) ||
    /_{3,}|\.{5,}|…{2,}/u.test(first.text) ||
    length === folded.split(" ").length
  );
}
