import { phrases } from "../../../plan/language/lexicon";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { RowLook } from "../rows/row-look";
import { hasValuesIn } from "../rows/values-in-row";
import type { RowRule } from "./row-rule";

/** Notes, sources and lines for signatures, mostly below the table. */
export const notes: RowRule = (row, say) => {
  if (saysNote(row)) say("note", "saysNote", row.cells[0]?.text);
  if (!row.isBelowTheLast) return;
  if (row.onlyText !== null) say("band", "nothingBelow");
  if (row.isApartBelowTheLast) say("note", "belowTheLast");
  if (row.onlyText !== null && FOOTNOTE.test(row.onlyText.text)) say("note", "footnoteMark");
};

/** "1) …", "(a) …", "² …", "* …": the marks by which a table refers to its notes. */
const FOOTNOTE = /^(?:\(?(?:\p{Nd}{1,2}|[a-z])[).\]]\s*|[¹²³⁴⁵⁶⁷⁸⁹*†‡])/u;

/** Whether a row begins as notes do and holds no value of the plan. */
export function saysNote({ cells, hasValues, row, table: { view, columns } }: RowLook): boolean {
  const [first] = cells;
  if (first === undefined) return false;
  const hasOtherValues =
    hasValues && (!columns.isValue(first.column) || hasValuesIn(view, row, columns, first));
  if (hasOtherValues) return false;
  if (/^[*†‡]/u.test(first.text) && cells.length === 1) return true;
  if (!phrases.notes.canStart(first.text)) return false;
  const folded = foldText(first.text);
  const length = phrases.notes.startLength(folded);
  if (length === 0) return false;
  return (
    /^[^:]{1,40}[:：]/u.test(first.text) ||
    /_{3,}|\.{5,}|…{2,}/u.test(first.text) ||
    length === folded.split(" ").length
  );
}
