import { meaningsWhere } from "../../plan/column-meaning";
import type { ColumnMeaning, JointAction } from "../../plan/plan";
import type { AnnexColumn } from "./columns-of-annex";
import type { PlacedCell } from "./standing-cells";

/** A row of the body with the action that it is of. */
export interface RowOfAction {
  readonly cells: PlacedCell[];
  readonly action: JointAction | null;
}

/** What is of an action is said once for all of its rows, what is of an objective for all of its actions. */
const OF_ACTION: ReadonlySet<ColumnMeaning> = new Set(
  meaningsWhere(({ of, holds }) => of === "action" && holds !== "marks"),
);

/** Lets a cell stand over the rows below it in which its column is blank, or says the same, of the same action or objective. */
export function sayOnce(rows: readonly RowOfAction[], columns: readonly AnnexColumn[]): void {
  const covered = coveredPlaces(rows);
  for (const [place, { column }] of columns.entries()) {
    const meaning = column?.meaning;
    if (meaning === "objective") sayOnceIn(rows, place, covered, ({ action }) => action?.objective ?? null);
    else if (meaning !== undefined && OF_ACTION.has(meaning)) {
      sayOnceIn(rows, place, covered, ({ action }) => action?.id ?? null);
    }
  }
}

function sayOnceIn(
  rows: readonly RowOfAction[],
  column: number,
  covered: ReadonlySet<string>,
  subjectOf: (row: RowOfAction) => string | null,
): void {
  let above: SaidOnce | null = null;
  for (const [place, row] of rows.entries()) {
    if (above !== null && place < above.end) continue;
    const cell = row.cells.find((each) => each.column === column);
    const subject = subjectOf(row);
    const isCovered = cell === undefined && covered.has(`${place},${column}`);
    if (above !== null && !isCovered && goesOn(above, { place, cell, subject })) {
      const down = cell?.down ?? 1;
      above.cell.down += down;
      above.end += down;
      if (cell !== undefined) row.cells.splice(row.cells.indexOf(cell), 1);
    } else {
      above = cell?.across === 1 ? { cell, subject, end: place + cell.down } : null;
    }
  }
}

/** A cell that stands over the rows before `end`, which are of one subject. */
interface SaidOnce {
  readonly cell: PlacedCell;
  readonly subject: string | null;
  end: number;
}

interface BelowIt {
  readonly place: number;
  readonly cell: PlacedCell | undefined;
  readonly subject: string | null;
}

function goesOn(
  { cell: above, subject: ofAbove, end }: SaidOnce,
  { place, cell, subject }: BelowIt,
): boolean {
  const saysTheSame = cell === undefined || (cell.across === 1 && cell.shown === above.shown);
  return end === place && subject !== null && subject === ofAbove && saysTheSame;
}

/** The places over which another cell stands. */
function coveredPlaces(rows: readonly RowOfAction[]): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const [place, { cells }] of rows.entries()) {
    for (const { column, down, across } of cells) {
      if (down === 1 && across === 1) continue;
      for (let row = place; row < place + down; row++) {
        for (let each = column; each < column + across; each++) covered.add(`${row},${each}`);
      }
    }
  }
  return covered;
}
