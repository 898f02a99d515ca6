import type { CellReference } from "../../plan/cell-reference";
import type { Plan } from "../../plan/plan";
import { rememberByObject } from "../../indicators";

/** A cell of the plan's table that is computed. */
export interface FormulaCell {
  readonly cell: CellReference;
  /** With its `=`, in Excel's English. */
  readonly formula: string;
}

/** What is computed in one table of the plan, its rows of totals among it. */
export interface FormulaTable {
  readonly sheet: string;
  readonly cells: readonly FormulaCell[];
  /** Columns in which no row of the table has anything. */
  readonly blankColumns: readonly number[];
}

/** The formulas among the values that were read, where the sheet itself is not at hand. */
export const formulasOfValues = rememberByObject(
  ({ sheet, indicatorRows }: Plan): readonly FormulaTable[] => {
    const cells = indicatorRows.flatMap(({ valueCells }) =>
      valueCells.flatMap(({ values: [value] }) =>
        value?.state === "number" && value.formula !== null
          ? [{ cell: value.cell, formula: value.formula }]
          : [],
      ),
    );
    return [{ sheet, cells, blankColumns: [] }];
  },
);
