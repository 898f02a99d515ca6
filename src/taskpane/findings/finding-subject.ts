import { type ColumnMeaning, type Finding, formatAddress, formatCell, type Plan } from "../../app";

/** What a finding is about: the number of its action, what the column of its cell holds, and the cell. */
export interface FindingSubject {
  /** `null` if its cell is in no action's rows. */
  readonly action: string | null;
  /** `null` if the plan has no such column, or the cell is not in its table. */
  readonly meaning: ColumnMeaning | null;
  /** The address, on another sheet than the plan's with the sheet's name. */
  readonly place: string;
}

/** Gathers once for a plan where its actions and columns are; then tells what each finding is about. */
export function subjectFinder(plan: Plan): (finding: Finding) => FindingSubject {
  const meanings = new Map(plan.columns.map(({ column, meaning }) => [column, meaning]));
  const actions = new Map<number, string>();
  for (const { id, rows } of plan.actions) {
    for (let row = rows.first; row <= rows.last; row++) actions.set(row, id);
  }
  // Above and below the table a column holds something else.
  const { firstHeaderRow, lastRow } = plan.extent;
  const isInTable = (row: number) => row >= firstHeaderRow && row <= lastRow;
  return ({ cell }) =>
    cell.sheet === plan.sheet
      ? {
          action: actions.get(cell.row) ?? null,
          meaning: isInTable(cell.row) ? (meanings.get(cell.column) ?? null) : null,
          place: formatAddress(cell.row, cell.column),
        }
      : { action: null, meaning: null, place: formatCell(cell) };
}
