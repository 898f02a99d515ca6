import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { newWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { layouts, plansFor } from "../../../tests/reading/plan-layouts";
import { setOut } from "../../../tests/reading/plan-sheets";

/** The same plans in every run. */
const SEED = 20261201;

/** Writes that many plans in layouts of the generator as `layout-001.xlsx` into a folder; returns the files. */
export function writeLayouts(folder: string, count: number): readonly string[] {
  const cases = layouts.chain((layout) => plansFor(layout).map((plan) => setOut(plan, layout)));
  return fc.sample(cases, { seed: SEED, numRuns: count }).map((grids, at) => {
    const file = join(folder, `layout-${String(at + 1).padStart(3, "0")}.xlsx`);
    writeFileSync(file, workbookOf(grids).save());
    return file;
  });
}

function workbookOf(grids: readonly Grid[]) {
  const file = newWorkbookFile();
  grids.forEach((grid, at) => {
    const sheet = at === 0 ? file.sheets[0] : file.addSheet(grid.sheet);
    if (sheet === undefined) throw new Error("A new workbook has a sheet");
    sheet.name = grid.sheet;
    sheet.visibility = grid.visibility;
    fill(sheet, grid);
  });
  return file;
}

function fill(sheet: SheetFile, grid: Grid): void {
  grid.values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null) return;
      sheet.setCell(grid.firstRow + r, grid.firstColumn + c, { value, formula: null });
    }),
  );
  for (const area of grid.merges) sheet.merge(area);
}
