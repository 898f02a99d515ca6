import { reportsOf as reportsIn, type Reports } from "../../src/plan/actual";
import { parseDay, type Day } from "../../src/plan/period";
import type { Plan } from "../../src/plan/plan";
import { readActualsSheet } from "../../src/reading/own-sheets/actuals-sheet";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { isActuals, tablesIn } from "./drawing";

/**
 * What is reported in a drawing: in its table of Indicator, Year, Quarter, Party, Actual and so on,
 * which is read as the Actuals sheet is, and in the plan's own columns.
 */
export function reportsOf(drawing: string, plan: Plan): Reports | null {
  const table = tablesIn(drawing).find(isActuals);
  return reportsIn(plan, table === undefined ? null : readActualsSheet(gridOf(table), plan));
}

/** The day that a line such as `On 2024-07-20` names. */
export function dayOf(drawing: string): { asOf: Day } | null {
  const asOf = parseDay(/^\s*On (\d{4}-\d{2}-\d{2})\b/m.exec(drawing)?.[1] ?? "");
  return asOf === null ? null : { asOf };
}

function gridOf(table: readonly (readonly string[])[]): Grid {
  return {
    sheet: "Actuals",
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: table.map((row) => row.map(valueOf)),
    formulas: [],
    numberFormats: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function valueOf(text: string): GridValue {
  if (text === "") return null;
  // Excel shows a typed 1.250 as 1.25; with the 0 it is a text.
  return /^-?\d+(?:\.\d*[1-9])?$/.test(text) ? Number(text) : text;
}
