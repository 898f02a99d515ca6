import { parsedTable, type ParsedTable } from "../../src/checks/formulas/parsed-formula";
import type { Plan } from "../../src/plan/plan";

/** The formulas among the values of a plan that was drawn. */
export function formulasOf({ sheet, extent, columns, indicatorRows }: Plan): readonly ParsedTable[] {
  const cells = indicatorRows.flatMap(({ valueCells }) =>
    valueCells.flatMap(({ values: [value] }) =>
      value?.state === "number" && value.formula !== null
        ? [{ cell: value.cell, formula: value.formula }]
        : [],
    ),
  );
  return [
    parsedTable({
      sheet,
      rows: { first: extent.lastHeaderRow + 1, last: extent.lastRow },
      cells,
      blankColumns: [],
      columns,
    }),
  ];
}
