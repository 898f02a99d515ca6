import { type Workbook } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import type { SheetFile, WorkbookFile } from "@plan-of-action/xlsx";
import { planWorkbook } from "../plan-workbook";
import { writeSummary } from "../sheets-alone";

const write = (workbook: Workbook) =>
  writeSummary(workbook, {
    period: { year: 2024, quarter: 2 },
    asOf: { year: 2024, month: 7, day: 15 },
    translate: createTranslator("en"),
  });

function summaryOf({ sheets }: WorkbookFile): SheetFile {
  const summary = sheets.find(({ name }) => name.startsWith("Summary"));
  if (summary === undefined) throw new Error("There is no summary");
  return summary;
}

const COLUMN = 4;

describe("the widths of an own sheet's columns", () => {
  it("stay as a person has set them, and the others as they are written", async () => {
    const { file, workbook } = hostWorkbook(planWorkbook(3));
    await write(workbook);
    const summary = summaryOf(file);
    const beside = summary.columnWidth(COLUMN + 1);
    summary.setColumnWidth(COLUMN, COLUMN, 41);
    await write(workbook);
    expect([summary.columnWidth(COLUMN), summary.columnWidth(COLUMN + 1)]).toEqual([41, beside]);
    await write(workbook);
    expect(summary.columnWidth(COLUMN)).toBe(41);
  });

  it("stay so where Excel breaks off at any request, and it is written again", async () => {
    const { file, host, workbook } = hostWorkbook(planWorkbook(3));
    await write(workbook);
    const summary = summaryOf(file);
    summary.setColumnWidth(COLUMN, COLUMN, 41);
    const before = host.traffic.requests;
    await write(workbook);
    const requests = host.traffic.requests - before;
    for (let request = 1; request <= requests; request++) {
      host.failRequest(request, { code: "GeneralException", afterActions: "all" });
      await write(workbook).catch(() => undefined);
      await write(workbook);
      expect({ request, width: summary.columnWidth(COLUMN) }).toEqual({ request, width: 41 });
    }
  });

  it("are those of the description where a person has put in a column", async () => {
    const { file, workbook } = hostWorkbook(planWorkbook(3));
    await write(workbook);
    const summary = summaryOf(file);
    const widths = Array.from({ length: 12 }, (_, column) => summary.columnWidth(column));
    // What stood in each column stands one further right, with its width.
    const area = summary.usedArea(true)!;
    for (let column = area.lastColumn; column >= COLUMN; column--) {
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        summary.setCell(row, column + 1, summary.cell(row, column));
      }
      summary.setColumnWidth(column + 1, column + 1, summary.columnWidth(column));
    }
    summary.clear({ ...area, firstColumn: COLUMN, lastColumn: COLUMN }, "contents");
    await write(workbook);
    expect(Array.from({ length: 12 }, (_, column) => summary.columnWidth(column))).toEqual(widths);
  });
});
