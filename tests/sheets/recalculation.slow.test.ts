import { read, utils, write, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { formatAddress } from "@plan-of-action/xlsx/grid";
import type { Value } from "../../src/plan/value";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import { convertByLibreOffice, describeWithLibreOffice } from "../libreoffice";
import { planOf } from "../progress/plan-of";
import { cellsOf, EVERY_STATUS, summaryOf } from "./summary-of";

/** The plan's sheet, with the number cells from which formulas take their values. */
function planSheet(): WorkSheet {
  const sheet: WorkSheet = { "!ref": "A1:AZ40" };
  const put = (value: Value | null): void => {
    if (value?.state !== "number" || value.written !== "number") return;
    sheet[formatAddress(value.cell.row, value.cell.column)] = { t: "n", v: value.number };
  };
  for (const indicator of planOf(EVERY_STATUS).plan.indicators) {
    [indicator.overallTarget, ...indicator.targets.values(), ...indicator.actuals.values()].forEach(put);
  }
  return sheet;
}

/** The summary with its formulas and without the values that they must give. */
function formulaSheet(description: SheetDescription): WorkSheet {
  const sheet: WorkSheet = { "!ref": `A1:AZ${description.rows.length}` };
  for (const { row, column, cell } of cellsOf(description)) {
    if (cell.formula !== undefined) sheet[formatAddress(row, column)] = { t: "n", f: cell.formula.slice(1) };
    else if (typeof cell.value === "number") sheet[formatAddress(row, column)] = { t: "n", v: cell.value };
    else if (cell.value !== null) sheet[formatAddress(row, column)] = { t: "s", v: String(cell.value) };
  }
  return sheet;
}

/** The workbook as LibreOffice calculates it. */
function recalculated(book: WorkBook): WorkBook {
  return read(convertByLibreOffice(write(book, { type: "buffer", bookType: "xlsx" }) as Buffer, "xlsx"));
}

describeWithLibreOffice("the formulas of a summary, recalculated by LibreOffice", () => {
  it("give the values that the code computed", () => {
    const description = summaryOf(EVERY_STATUS);
    const book = utils.book_new();
    utils.book_append_sheet(book, planSheet(), "Plan");
    utils.book_append_sheet(book, formulaSheet(description), "Summary");
    const result = recalculated(book).Sheets.Summary;

    const formulas = cellsOf(description).filter(({ cell }) => cell.formula !== undefined);
    const values = formulas.map(({ row, column }) => {
      const saved = result?.[formatAddress(row, column)] as CellObject | undefined;
      const value = saved?.v;
      return [formatAddress(row, column), typeof value === "number" ? value.toFixed(9) : value];
    });
    expect(values).toEqual(
      formulas.map(({ row, column, cell: { value } }) => [
        formatAddress(row, column),
        typeof value === "number" ? value.toFixed(9) : value,
      ]),
    );
    expect(formulas.length).toBeGreaterThan(40);
  }, 150_000);
});
