import { repeatsHead } from "../rules/heads-again";
import { isNumberedAsActions } from "../rules/level-numbers";
import { saysNote } from "../rules/notes";
import { canEnd } from "../rules/other-tables";
import { saysTotal } from "../rules/totals";
import type { RowLook } from "./row-look";

/**
 * Marks the rows that stand below the last one that is an action's for certain, up to the end of the sheet or to
 * a row in which another table can begin: what stands there after a blank row is notes and signatures.
 */
export function markRowsBelowTheLast(rows: readonly RowLook[]): void {
  let isBelow = true;
  for (let place = rows.length - 1; place >= 0; place--) {
    const row = rows[place];
    if (row === undefined) continue;
    if (isBelow && isCertain(row)) isBelow = false;
    row.isBelowTheLast = isBelow;
    if (canEnd(row)) isBelow = true;
  }
  let hasBlank = false;
  for (const row of rows) {
    hasBlank = row.isBelowTheLast && (hasBlank || row.isAfterBlank);
    row.isApartBelowTheLast = hasBlank;
  }
}

/** Whether a row is an action's or an indicator's without doubt: it has their text and more beside it, or their number. */
function isCertain(row: RowLook): boolean {
  if (row.cells.length === 0) return row.isCovered;
  if (repeatsHead(row) || saysTotal(row) || saysNote(row)) return false;
  return (row.hasOwnText && (row.hasValues || row.cells.length > FEW_CELLS)) || isNumberedAsActions(row);
}

const FEW_CELLS = 2;
