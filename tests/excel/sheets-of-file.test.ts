import { readFileSync } from "node:fs";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { readSheetsOfFile } from "../../src/app/files/sheets-of-file";
import { createTranslator } from "../../src/locales/translator";
import type { SheetContents } from "../../src/workbook/workbook";
import { planWorkbook } from "../plan-workbook";
import {
  composeSheet,
  composeWorkbook,
  MAIN,
  officeType,
  relationshipsXml,
  sheetXml,
} from "../../packages/xlsx/tests/compose-package";
import { writeChecks, writeIndicators, writeSummary } from "../sheets-alone";

/** What Office.js gives of the same file: two ways through the house that have to say the same. */
async function byOffice(bytes: Uint8Array): Promise<readonly SheetContents[]> {
  return (await hostWorkbook(openWorkbookFile(bytes)).workbook.read()).sheets;
}

it.each([
  "every-feature",
  "joint-plan-of-action-2023-2025",
  "plan-with-own-percentages",
  "joint-plan-pasted-from-minutes",
])("reads %s as the open workbook is read", async (name) => {
  const bytes = readFileSync(`tests/fixtures/${name}.xlsx`);
  expect(readSheetsOfFile(bytes)).toEqual(await byOffice(bytes));
});

it("knows the product's own sheets by their markers", async () => {
  const { file, workbook } = hostWorkbook(planWorkbook(5));
  const request = {
    period: { year: 2024, quarter: 2 },
    asOf: { year: 2024, month: 7, day: 15 },
    translate: createTranslator("en"),
  } as const;
  await writeIndicators(workbook, request);
  await writeSummary(workbook, request);
  await writeChecks(workbook, request);
  const bytes = file.save();
  const read = readSheetsOfFile(bytes);
  expect(read.map(({ marker }) => marker)).toEqual([null, "indicators", "summary/2024-Q2", "checks"]);
  expect(read).toEqual(await byOffice(bytes));
});

it.each([
  ["nothing", sheetXml("")],
  [
    "a block that begins below and right of A1",
    sheetXml('<row r="4"><c r="C4"><v>1</v></c></row><row r="9"><c r="E9"><v>2</v></c></row>'),
  ],
  [
    "hidden rows and columns, merges, formats of rows and columns",
    `<worksheet xmlns="${MAIN}"><cols><col min="2" max="2" width="9" hidden="1"/><col min="3" max="3" width="9" style="1"/></cols>` +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="D1" s="1"><v>0.5</v></c></row><row r="2" hidden="1"/>' +
      '<row r="3" s="1" customFormat="1"><c r="B3" s="0"><v>2</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
  ],
  [
    "formulas, shared and of an array",
    sheetXml(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c><c r="B2"><v>2</v></c><c r="C2"><f t="array" ref="C2:C3">B1:B2</f><v>1</v></c></row>' +
        '<row r="3"><c r="C3"><v>2</v></c></row>',
    ),
  ],
  [
    "a cell at the other end of the sheet",
    sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'),
  ],
])("reads %s", async (_, sheet) => {
  const styles =
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><fonts><font/></fonts><fills><fill/></fills>` +
    '<borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="170" applyNumberFormat="1"/></cellXfs></styleSheet>';
  const links = relationshipsXml(
    ["rId1", officeType("worksheet"), "worksheets/sheet1.xml"],
    ["rId3", officeType("styles"), "styles.xml"],
  );
  const bytes = composeWorkbook({
    "xl/worksheets/sheet1.xml": sheet,
    "xl/styles.xml": styles,
    "xl/_rels/workbook.xml.rels": links,
  });
  const read = readSheetsOfFile(bytes);
  expect(read).toEqual(await byOffice(bytes));
  const formats = new Set(read.flatMap(({ grid }) => grid.numberFormats.flat()));
  expect(formats.has("0.0%")).toBe(sheet.includes('s="1"'));
});

it("says what is wrong with a file that cannot be read", () => {
  expect(() => readSheetsOfFile(new Uint8Array([1, 2, 3]))).toThrow("notAZip");
  expect(() => readSheetsOfFile(composeSheet('<row r="0"/>'))).toThrow("damaged");
});
