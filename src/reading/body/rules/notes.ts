import { phrases } from "../../../plan/language/phrases";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { isMarkOfFile, numberedTable } from "../../../plan/language/title-words";
import { areNumbers } from "../../header/column-content";
import { ROW_THRESHOLDS } from "../../weights/rows";
import { datesRow, type RowLook } from "../rows/row-look";
import { hasValuesIn } from "../rows/values-in-row";
import type { RowRule } from "./row-rule";

/** Notes, sources and lines for signatures, mostly below the table. */
export const notes: RowRule = (row, say) => {
  if (saysNote(row) || saysMark(row) || directs(row)) say("note", "saysNote", row.first?.text);
  if (!row.isBelowTheLast) return;
  if (row.onlyText !== null) say("band", "nothingBelow");
  if (row.isApartBelowTheLast || isFootnote(row)) say("note", "belowTheLast");
};

/** "Select a year | … | Type the target of the year": a row of sentences above numbers says how the table is filled in. */
function directs({ before, count, row, table: { view, columns } }: RowLook): boolean {
  const ofNumbers = columns.values.filter(({ content }) => areNumbers(content));
  return (
    before === null &&
    count >= ROW_THRESHOLDS.full.value &&
    ofNumbers.length > 0 &&
    ofNumbers.every(({ column }) => SENTENCE.test(view.text(row, column)))
  );
}

const SENTENCE = /^\p{Lu}?(?:[\p{L}\p{M}’',()]+\s+){4,}\S/u;

/** "1) …", "(a) …", "² …", "* …": the marks by which a table refers to its notes; "3.2.1 …" is none. */
function isFootnote({ onlyText }: RowLook): boolean {
  return onlyText !== null && FOOTNOTE.test(onlyText.text);
}

const FOOTNOTE = /^(?:\(?(?:\p{Nd}{1,2}|[a-z])[).\]](?!\p{Nd})\s*|[¹²³⁴⁵⁶⁷⁸⁹*†‡])/u;

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
