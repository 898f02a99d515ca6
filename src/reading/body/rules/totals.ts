import { phrases } from "../../../plan/language/phrases";
import { composed, foldText, withoutAccents } from "../../../plan/language/spelling/text-folding";
import { ofLanguages } from "../../../languages/in-use";
import type { FilledCell } from "../rows/filled-cells";
import { datesRow, type RowLook } from "../rows/row-look";
import type { RowRule } from "./row-rule";
import { ROW_THRESHOLDS } from "../../weights/rows";

/** "Total", "Sub-total objective 1", "รวม": a row that adds up, and not "Total number of officers trained". */
export const totals: RowRule = (row, say) => {
  if (saysTotal(row)) say("total", "saysTotal", row.first?.text);
};

/** Whether a row says by its first text that it is a total. */
export function saysTotal(row: RowLook): boolean {
  // A row of an action or an indicator that is merged over it is a part of that, whatever it adds up.
  if (row.isCovered) return false;
  const { columns } = row.table;
  const first = firstInWords(row);
  if (first === null || first.text.length > ROW_THRESHOLDS.longestTotal.value) return false;
  // Among the periods of an indicator's rows "Total" is the whole plan's.
  if (columns.isValue(first.column) || datesRow(first, columns)) return false;
  if (!phrases.totals().canStart(first.text)) return false;
  const folded = foldText(first.text);
  if (phrases.totals().startLength(folded) === 0 || !startsAsWritten(first.text)) return false;
  const isAll = phrases.totals().isWhole(folded);
  if (isAll || first.column === columns.indicator?.column) return isAll;
  // "Sub-total of axis 1" in the actions' column has sums beside it and no indicator.
  return row.count > 1 && !row.has(columns.indicator);
}

/** Whether a text begins with a word for totals with its own accents, or none: Vietnamese "công nghiệp" is industry, and "cộng" a sum. */
function startsAsWritten(text: string): boolean {
  const start = firstWord(text);
  const alike = FIRST_WORDS().filter((word) => foldText(word) === foldText(start));
  const isPlain = (word: string): boolean => withoutAccents(word) === word;
  return alike.length === 0 || alike.some((word) => word === start || isPlain(word) || isPlain(start));
}

const FIRST_WORDS = ofLanguages((languages) => languages.flatMap(({ rows }) => rows.totals.map(firstWord)));

function firstWord(text: string): string {
  return /[\p{L}\p{M}]+/u.exec(composed(text).toLowerCase())?.[0] ?? "";
}

function firstInWords(row: RowLook): FilledCell | null {
  let found: FilledCell | null = null;
  row.some((text, column) => {
    if (/\p{L}/u.test(text)) found = { text, column };
    return found !== null;
  });
  return found;
}
