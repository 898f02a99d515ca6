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
  if (addsUpAll(row)) say("total", "belowTheLast", row.first?.text);
};

/** Whether nothing but numbers stands right below the last action, and each is the sum of its column. */
function addsUpAll(row: RowLook): boolean {
  const isNext = row.isBelowTheLast && row.before?.hasOwnText === true;
  if (!isNext || row.isCovered || row.count === 0 || row.some((text) => /\p{L}/u.test(text))) return false;
  return row.every((_, column) => isSumOfColumn(row, column));
}

function isSumOfColumn({ row, before, table: { view } }: RowLook, column: number): boolean {
  if (SUM.test(view.cell(row, column).formula ?? "")) return true;
  let [sum, count] = [0, 0];
  for (let above = before; above !== null; above = above.before) {
    const value = view.value(above.row, column);
    if (typeof value !== "number") continue;
    sum += value;
    count++;
  }
  const total = view.value(row, column);
  const isSum = typeof total === "number" && Math.abs(total - sum) <= ROUNDING * Math.abs(sum);
  return isSum && count >= ROW_THRESHOLDS.many.value;
}

const SUM = /^=(?:SUM|SUBTOTAL)\(/i;
const ROUNDING = 1e-6;

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
