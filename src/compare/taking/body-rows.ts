import { type CellReference, isCellError, type Grid } from "@plan-of-action/xlsx/grid";
import type { Indicator, JointAction, Objective, Plan } from "../../plan/plan";
import { wordsKey } from "../words/wording";

/** A row of a table: that of an objective by itself, or one of an action's. */
export interface BodyRow {
  readonly row: number;
  readonly objective: Objective | null;
  readonly action: JointAction | null;
}

/** The rows of a plan's table, from the top. */
export function bodyRowsOf({ objectives, actions }: Plan): readonly BodyRow[] {
  const rows = new Map<number, BodyRow>();
  for (const action of actions) {
    for (let row = action.rows.first; row <= action.rows.last; row++) {
      rows.set(row, { row, objective: null, action });
    }
  }
  for (const objective of objectives) {
    const { row } = objective.cell;
    if (!rows.has(row)) rows.set(row, { row, objective, action: null });
  }
  return [...rows.values()].sort((a, b) => a.row - b.row);
}

/** The first cell with contents of each row among the rows of a table that is none of them. */
export function rowsBetween(grid: Grid, rows: readonly BodyRow[]): readonly CellReference[] {
  const own = new Set(rows.map(({ row }) => row));
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? -1];
  const found: CellReference[] = [];
  for (let row = first; row <= last; row++) {
    if (own.has(row)) continue;
    const place = (grid.values[row - grid.firstRow] ?? []).findIndex((value) => value !== null);
    if (place >= 0) found.push({ sheet: grid.sheet, row, column: place + grid.firstColumn });
  }
  return found;
}

/** What the cells of a row say, without what does not count as another wording. */
export function rowText({ values, firstRow }: Grid, row: number): string {
  const texts = (values[row - firstRow] ?? []).map((value) =>
    value === null ? "" : isCellError(value) ? value.error : wordsKey(String(value)),
  );
  return texts.join("\n");
}

/** Parts by their ids. */
export function byId<Part extends { readonly id: string }>(
  parts: readonly Part[],
): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.id, part]));
}

/** Indicators by the rows in which they are. */
export function byRow(indicators: readonly Indicator[]): ReadonlyMap<number, readonly Indicator[]> {
  const rows = new Map<number, Indicator[]>();
  for (const indicator of indicators) {
    const known = rows.get(indicator.cell.row);
    if (known === undefined) rows.set(indicator.cell.row, [indicator]);
    else known.push(indicator);
  }
  return rows;
}
