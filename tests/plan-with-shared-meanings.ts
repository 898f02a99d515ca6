import { studyPlan, type StudiedPlan } from "../src/app";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf, type GridShape } from "./reading/grid-of";

/** The headers of a plan with several columns of money, of agencies and of remarks, from the column G on. */
export const SHARED_HEADERS = [
  ...["Budget 2025 (USD)", "Budget 2026 (USD)", "Source of funds"],
  ...["Lead agency", "Co-lead agency", "Remarks", "Comments"],
];

/** The rows of a plan whose first action has two, with what stands in the columns of `SHARED_HEADS`. */
export function rowsWithShared(
  first: readonly GridValue[] = [1000, 2000, "State", "Water Board", "Roads Board", "ok", "fine"],
  second: readonly GridValue[] = [null, 700, "Donor", null, null, "late", null],
): readonly (readonly GridValue[])[] {
  return [
    ["Plan of Action 2025-2026"],
    ["Objective", "Action", "Indicator", "2025", "2026", "Total", ...SHARED_HEADERS],
    ["1 Water", "1.1 Dig wells", "Number of wells dug", 4, 6, 10, ...first],
    [null, null, "Number of pumps bought", 2, 2, 4, ...second],
    [
      null,
      "1.2 Train staff",
      "Number of staff trained",
      20,
      30,
      50,
      500,
      null,
      null,
      "Youth Office",
      "Youth Office",
    ],
    [
      "2 Roads",
      "2.1 Pave roads",
      "Number of roads paved",
      1,
      2,
      3,
      10,
      20,
      "State",
      "Roads Board",
      "Water Board",
    ],
  ];
}

type Rows = readonly (readonly GridValue[])[];

/** A plan of rows, read and checked. */
export function studiedRows(rows: Rows, shape: GridShape = {}): StudiedPlan {
  return studied([gridOf(rows, { sheet: "Plan", ...shape })]);
}

/** A plan of several sheets with rows each, read and checked. */
export function studiedSheets(sheets: readonly Rows[]): StudiedPlan {
  return studied(sheets.map((rows, place) => gridOf(rows, { sheet: `Part ${place + 1}` })));
}

function studied(grids: readonly Grid[]): StudiedPlan {
  const study = studyPlan({
    sheets: grids.map((grid) => ({ grid, marker: null, isProtected: false })),
    settings: null,
    isStructureProtected: false,
  });
  if (study.kind === "noPlan") throw new Error("The plan is not read");
  return study;
}
