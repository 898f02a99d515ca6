import { guessMapping, type PlanMapping, type TableRows } from "../../reading";
import type { Grid } from "@plan-of-action/xlsx/grid";
import type { WorkbookContents } from "../../workbook/workbook";
import { usableSettings } from "../settings/settings";

/** The titles of the user's sheets in which something is, in the order of the tabs. */
export function sheetsToPointAt(contents: WorkbookContents): readonly string[] {
  return gridsOfUser(contents).map(({ sheet }) => sheet);
}

/**
 * What a person begins with who says where the plan is on a sheet: the mapping that the workbook keeps for it, with the
 * headers as they are now, else a guess. `rows` are those that the person has set. `null` if there is no such sheet or
 * nothing is on it.
 */
export function mappingToBeginWith(
  contents: WorkbookContents,
  sheet: string,
  rows?: TableRows,
): PlanMapping | null {
  const grid = gridsOfUser(contents).find((candidate) => candidate.sheet === sheet);
  if (grid === undefined) return null;
  const { mapping: kept } = usableSettings(contents).settings;
  if (kept?.sheet !== sheet) return guessMapping(grid, rows);
  const now = guessMapping(grid, rows ?? kept);
  const known = new Map(kept.columns.map((column) => [column.column, column]));
  const columns = now.columns.map((column) => ({
    ...column,
    ...known.get(column.column),
    head: column.head,
  }));
  const { yearStart } = kept;
  return { ...now, ...(yearStart === undefined ? {} : { yearStart }), columns };
}

function gridsOfUser({ sheets }: WorkbookContents): readonly Grid[] {
  return sheets.flatMap(({ grid, marker }) => (marker === null && hasCells(grid) ? [grid] : []));
}

function hasCells({ values }: Grid): boolean {
  return values.some((row) => row.some((value) => value !== null && value !== ""));
}
