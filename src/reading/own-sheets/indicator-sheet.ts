import { INDICATOR_COLUMNS, type IndicatorColumn, type IndicatorSheet } from "../../plan/indicator-sheet";
import { ofLanguages } from "../../languages/in-use";
import { foldText } from "../../plan/language/spelling/text-folding";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { readOwnTable } from "./own-table";

const COLUMN_OF_HEADER = ofLanguages(
  (languages): ReadonlyMap<string, IndicatorColumn> =>
    new Map(
      INDICATOR_COLUMNS.flatMap((column) =>
        languages.flatMap(({ definitions }) =>
          definitions.indicators[column].map((words) => [foldText(words), column] as const),
        ),
      ),
    ),
);

/** The column of the Indicators sheet that a header names; `null` for one of the user's own. */
export function indicatorColumnOf(header: string): IndicatorColumn | null {
  return COLUMN_OF_HEADER().get(foldText(header)) ?? null;
}

/**
 * What stands in an Indicators sheet, its columns known by what their headers mean. `null` where no row
 * has headers enough, or none for the indicator and none for its id.
 */
export function readIndicatorSheet(grid: Grid): IndicatorSheet | null {
  const table = readOwnTable(grid, indicatorColumnOf, INDICATOR_COLUMNS);
  if (table === null || !(table.columns.has("indicator") || table.columns.has("id"))) return null;
  const rows = table.rows.map(({ first, entries, others }) => ({ cell: first.cell, entries, others }));
  return { ...table, rows };
}
