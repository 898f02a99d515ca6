import { phrases } from "../../../plan/language/phrases";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { repeatsHead } from "../rules/headers-again";
import { isNumberedAsActions } from "../rules/level-numbers";
import { saysNote } from "../rules/notes";
import { canEnd } from "../rules/other-tables";
import { saysTotal } from "../rules/totals";
import { isWide } from "./action-style";
import type { RowLook } from "./row-look";
import { ROW_THRESHOLDS } from "../../weights/rows";

/**
 * Marks the rows that stand below the last one that is an action's for certain, up to the end of the sheet or to
 * a row in which another table can begin: what stands there after a blank row is notes and signatures.
 */
export function markRowsBelowTheLast(rows: readonly RowLook[]): void {
  const isNew = newNumbers(rows);
  const signatures = placeOfSignatures(rows);
  let isBelow = true;
  for (let place = rows.length - 1; place >= 0; place--) {
    const row = rows[place];
    if (row === undefined) continue;
    if (isBelow && place <= signatures && (isCertain(row) || (isNumberedAsActions(row) && isNew(place))))
      isBelow = false;
    row.isBelowTheLast = isBelow;
    if (canEnd(row)) isBelow = true;
  }
  let hasBlank = false;
  for (const row of rows) {
    hasBlank = row.isBelowTheLast && (hasBlank || row.isAfterBlank);
    row.isApartBelowTheLast = hasBlank;
  }
}

/**
 * The place of the line that asks for signatures below the table; names and positions stand below it. Where there is none,
 * that of the last row.
 */
function placeOfSignatures(rows: readonly RowLook[]): number {
  const last = rows.length - 1;
  for (let place = last; place >= Math.max(0, last - ROWS_OF_SIGNATURES); place--) {
    const row = rows[place];
    if (row === undefined || row.hasValues || isNumberedAsActions(row)) return last;
    if (asksForSignatures(row)) return place;
  }
  return last;
}

const ROWS_OF_SIGNATURES = 12;

function asksForSignatures(row: RowLook): boolean {
  if (!row.isAfterBlank || !saysNote(row) || canEnd(row)) return false;
  return row.cells.filter(({ text }) => phrases.notes().startLength(foldText(text)) > 0).length > 1;
}

/** Whether the number of the row at a place stands in no row above it: footnotes begin to count again. */
function newNumbers(rows: readonly RowLook[]): (place: number) => boolean {
  const firsts = new Map<string, number>();
  return (place) => {
    if (firsts.size === 0)
      rows.forEach(({ number }, at) => number !== null && !firsts.has(number) && firsts.set(number, at));
    return firsts.get(rows[place]?.number ?? "") === place;
  };
}

/** Whether a row is an action's or an indicator's without doubt: it has their text and more beside it. */
function isCertain(row: RowLook): boolean {
  if (row.count === 0) return row.isCovered;
  if (repeatsHead(row) || saysTotal(row) || saysNote(row)) return false;
  return (
    row.hasOwnText && (row.hasValues || row.count > ROW_THRESHOLDS.several.value || isBelowWideTitle(row))
  );
}

/** A calendar that shows by colours when something is done has nothing but texts; its titles are merged over its width. */
function isBelowWideTitle({ table, row, onlyText, isAfterBlank }: RowLook): boolean {
  const areTexts = table.actions.areBelowWideTitles && table.columns.values.length === 0;
  return areTexts && !isAfterBlank && onlyText !== null && !isWide(table.view, row, onlyText.column);
}
