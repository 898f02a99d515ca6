import type { FormulaTable } from "../../checks";
import type { Plan, PlanPart } from "../../plan/plan";
import type { Grid } from "@plan-of-action/xlsx/grid";

/** What the tables of a plan compute, with the totals right below them; `users` are the sheets that people made. */
export function formulaTablesOf(plan: Plan, users: readonly Grid[]): readonly FormulaTable[] {
  const parts: readonly PlanPart[] = plan.parts.length > 0 ? plan.parts : [plan];
  return parts.flatMap((part) => {
    const grid = users.find(({ sheet }) => sheet === part.sheet);
    return grid === undefined ? [] : [{ ...formulaTable(grid, part), columns: part.columns ?? plan.columns }];
  });
}

function formulaTable(grid: Grid, { sheet, extent }: PlanPart): Omit<FormulaTable, "columns"> {
  const cells: FormulaTable["cells"][number][] = [];
  const filled = new Set<number>();
  const [first, last] = [extent.lastHeaderRow + 1, extent.lastRow];
  for (let row = first; row <= last; row++) {
    const place = row - grid.firstRow;
    for (const [column, value] of (grid.values[place] ?? []).entries()) {
      if (value !== null) filled.add(column);
      const formula = grid.formulas[place]?.[column] ?? null;
      if (formula !== null) cells.push({ cell: { sheet, row, column: column + grid.firstColumn }, formula });
    }
  }
  const width = grid.values[0]?.length ?? 0;
  const blankColumns = Array.from({ length: width }, (_, column) => column)
    .filter((column) => !filled.has(column))
    .map((column) => column + grid.firstColumn);
  return { sheet, rows: { first, last }, cells, blankColumns };
}
