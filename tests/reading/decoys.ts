import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";

/** Sheets that stand beside a plan and are none. */
export const ATTENDANCE = decoy("Attendance", [
  ["Attendance list", null, null, null, null],
  ["No.", "Name", "Position", "Institution", "Signature"],
  [1, "First participant", "Officer", "MoJ", null],
  [2, "Second participant", "Director", "MoI", null],
]);

export const BUDGET = decoy("Budget", [
  ["Budget", null, null, null, null],
  ["Activity", "Unit cost", "2024", "2025", "Total"],
  ["Training", 100, 1000, 2000, 3000],
  ["Workshop", 50, 500, 500, 1000],
]);

function decoy(sheet: string, values: readonly (readonly GridValue[])[]): Grid {
  return {
    sheet,
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}
