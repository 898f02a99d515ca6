import fc from "fast-check";
import {
  newWorkbookFile,
  openWorkbookFile,
  XlsxError,
  type CellContent,
  type SheetFile,
  type WorkbookFile,
} from "../src";
import { composeSheet, readParts } from "./compose-package";
import { processorTime } from "../../../tools/quality/bench/measure";
import { replaceSheet } from "../src/sheet/sheet-references";

function firstSheet(workbook: WorkbookFile): SheetFile {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const open = (rows: string) => openWorkbookFile(composeSheet(rows));

const reopen = (workbook: WorkbookFile) => firstSheet(openWorkbookFile(workbook.save()));

const value = (content: CellContent["value"]): CellContent => ({ value: content, formula: null });

const sheetXmlOf = (workbook: WorkbookFile) => readParts(workbook.save())["xl/worksheets/sheet1.xml"] ?? "";

function problemOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    if (error instanceof XlsxError) return error.problem;
    throw error;
  }
  return null;
}

describe("contents of cells", () => {
  const content: fc.Arbitrary<CellContent> = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }).map(value),
    fc
      .string({
        unit: fc.constantFrom("\u0000", "\n", "\r", "\t", " ", "_x0041_", "<", "]]>", "\ud800", "\uffff"),
      })
      .map(value),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => value(number === 0 ? 0 : number)),
    fc.boolean().map(value),
    fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((error) => value({ error })),
    fc
      .tuple(
        fc.constantFrom("=SUM(A1:A9)", '=IF(A1<2,"a & b",XLOOKUP(1,B:B,C:C))'),
        fc.oneof(fc.integer(), fc.string()),
      )
      .map(([formula, cached]) => ({ formula, value: cached })),
  );
  const address = fc.record({ row: fc.nat(40), column: fc.nat(40) });

  it("come back from the file as they were set, whatever they are and in whatever order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(address, content), { maxLength: 30 }), (cells) => {
        const workbook = newWorkbookFile();
        const expected = new Map<string, CellContent>();
        for (const [{ row, column }, set] of cells) {
          firstSheet(workbook).setCell(row, column, set);
          expected.set(`${row} ${column}`, set);
        }
        const sheet = reopen(workbook);
        for (const [key, set] of expected) {
          const [row = 0, column = 0] = key.split(" ").map(Number);
          expect(sheet.cell(row, column)).toEqual(set);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("that are a text stay one where they begin with an equals sign", () => {
    const workbook = newWorkbookFile();
    firstSheet(workbook).setCell(0, 0, value("=1+1"));
    expect(reopen(workbook).cell(0, 0)).toEqual({ value: "=1+1", formula: null });
  });

  it("keep the rest of their row, cells without an address too", () => {
    const workbook = open(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c t="str"><f>A1&amp;"x"</f><v>1x</v></c></row>',
    );
    firstSheet(workbook).setCell(0, 4, value(5));
    firstSheet(workbook).setCell(5, 0, value(6));
    const sheet = reopen(workbook);
    expect([0, 1, 4].map((column) => sheet.cell(0, column).value)).toEqual([1, 2, 5]);
    expect(sheet.cell(1, 0)).toEqual({ value: "1x", formula: '=A1&"x"' });
    expect(sheet.usedArea(true)).toEqual({ firstRow: 0, firstColumn: 0, lastRow: 5, lastColumn: 4 });
  });

  it("give way to nothing, and a blank cell keeps its format", () => {
    const workbook = open('<row r="1"><c r="A1" s="0"><v>1</v></c></row>');
    const sheet = firstSheet(workbook);
    const area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
    sheet.setStyle(area, { fill: "#FFFF00" });
    sheet.setCell(0, 0, value(null));
    expect(reopen(workbook).cell(0, 0).value).toBeNull();
    expect(reopen(workbook).style(0, 0).fill).toBe("#FFFF00");
    expect([sheet.usedArea(true), sheet.usedArea(false)]).toEqual([null, area]);
    sheet.clear(area, "all");
    expect(reopen(workbook).usedArea(false)).toBeNull();
  });

  it("write a number that is none as an error", () => {
    const workbook = newWorkbookFile();
    firstSheet(workbook).setCell(0, 0, value(Number.NaN));
    expect(reopen(workbook).cell(0, 0).value).toEqual({ error: "#NUM!" });
  });

  it("with much space in their tags take no longer than their length", () => {
    const workbook = open(`<row r="1"><c r="A1"${" ".repeat(150_000)}s="0"><v>1</v></c></row>`);
    const start = performance.now();
    firstSheet(workbook).setStyle(
      { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 },
      { fill: "#00FF00" },
    );
    firstSheet(workbook).setCell(0, 0, value(2));
    expect(reopen(workbook).cell(0, 0).value).toBe(2);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("are refused where they are longer than a cell can hold", () => {
    const sheet = firstSheet(newWorkbookFile());
    const tooLong = { kind: "textTooLong", sheet: "Sheet1", cell: "B3" };
    expect(problemOf(() => sheet.setCell(2, 1, value("x".repeat(32_768))))).toEqual({
      ...tooLong,
      limit: 32_767,
    });
    const formula = `=${"1+".repeat(5_000)}1`;
    expect(problemOf(() => sheet.setCell(2, 1, { value: 1, formula }))).toEqual({ ...tooLong, limit: 8_192 });
    expect(sheet.cell(2, 1).value).toBeNull();
  });
});

describe("shared formulas", () => {
  const rows =
    '<row r="1"><c r="A1" s="0"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';

  it("go on in the other cells where the one with the text is overwritten", () => {
    const workbook = open(rows);
    firstSheet(workbook).setCell(0, 0, value(7));
    const sheet = reopen(workbook);
    expect([0, 1, 2].map((row) => sheet.cell(row, 0))).toEqual([
      { value: 7, formula: null },
      { value: 4, formula: "=B2*2" },
      { value: 6, formula: "=B3*2" },
    ]);
  });

  it("go on in the rest where another cell is overwritten", () => {
    const workbook = open(rows);
    firstSheet(workbook).setCell(1, 0, value("text"));
    const sheet = reopen(workbook);
    expect([0, 1, 2].map((row) => sheet.cell(row, 0).formula)).toEqual(["=B1*2", null, "=B3*2"]);
    expect(sheetXmlOf(workbook)).toContain('<f t="shared" ref="A1:A3" si="0">B1*2</f>');
  });

  it("stay shared where only the value that they gave changes", () => {
    const workbook = open(rows);
    const sheet = firstSheet(workbook);
    for (const [row, text] of ["=B1*2", "=B2*2"].entries())
      sheet.setCell(row, 0, { value: "n/a & <x>", formula: text });
    expect(sheetXmlOf(workbook)).toContain(
      '<c r="A1" s="0" t="str"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>n/a &amp; &lt;x&gt;</v></c>',
    );
    expect(sheetXmlOf(workbook)).toContain(
      '<c r="A2" t="str"><f t="shared" si="0"/><v>n/a &amp; &lt;x&gt;</v></c>',
    );
    expect(reopen(workbook).cell(1, 0)).toEqual({ value: "n/a & <x>", formula: "=B2*2" });
  });

  it("keep prefixes of functions that are not known here, with another value", () => {
    const workbook = open(
      '<row r="1"><c r="A1" t="str" vm="1"><f ca="1">_xlfn.NEWER(_xlfn.SINGLE(B1))</f><v>a</v></c></row>',
    );
    const sheet = firstSheet(workbook);
    const { formula } = sheet.cell(0, 0);
    sheet.setCell(0, 0, { value: null, formula });
    expect(sheetXmlOf(workbook)).toContain('<c r="A1"><f ca="1">_xlfn.NEWER(_xlfn.SINGLE(B1))</f></c>');
    sheet.setCell(0, 0, { value: true, formula });
    expect(sheetXmlOf(workbook)).toContain(
      '<c r="A1" t="b"><f ca="1">_xlfn.NEWER(_xlfn.SINGLE(B1))</f><v>1</v></c>',
    );
  });

  it("stay shared where only a format changes", () => {
    const workbook = open(rows);
    firstSheet(workbook).setStyle(
      { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 0 },
      { fill: "#00FF00" },
    );
    expect(sheetXmlOf(workbook)).toContain(
      '<c r="A1" s="1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c>',
    );
    expect(sheetXmlOf(workbook)).toContain('<c r="A3" s="1"><f t="shared" si="0"/><v>6</v></c>');
  });
});

describe("array formulas", () => {
  const rows = (attributes: string) =>
    `<row r="1"><c r="A1" ${attributes}><f t="array" ref="A1:A2">B1:B2</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`;

  it("refuse to be changed in part, since Excel would put their value back", () => {
    const sheet = firstSheet(open(rows("")));
    expect(problemOf(() => sheet.setCell(1, 0, value(5)))).toEqual({
      kind: "partOfArrayFormula",
      sheet: "Plan",
      cell: "A2",
    });
  });

  it("are not cleared in part, and nothing else of the area is", () => {
    const sheet = firstSheet(open(`${rows("")}<row r="3"><c r="A3"><v>3</v></c></row>`));
    const part = { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 0 };
    expect(problemOf(() => sheet.clear(part, "all"))).toMatchObject({
      kind: "partOfArrayFormula",
      cell: "A2",
    });
    expect(sheet.cell(2, 0).value).toBe(3);
  });

  it("end where their first cell is overwritten, and may then be cleared", () => {
    const workbook = open(rows(""));
    firstSheet(workbook).setCell(0, 0, value(9));
    expect(reopen(workbook).cell(1, 0)).toEqual({ value: 2, formula: null });
    firstSheet(workbook).clear({ firstRow: 0, firstColumn: 0, lastRow: 5, lastColumn: 0 }, "all");
    expect(reopen(workbook).usedArea(false)).toBeNull();
  });

  it("take another value and stay what they are", () => {
    const workbook = open(rows(""));
    firstSheet(workbook).setCell(0, 0, { value: 7, formula: "=B1:B2" });
    firstSheet(workbook).setCell(1, 0, { value: 8, formula: "=B1:B2" });
    expect(sheetXmlOf(workbook)).toContain(
      '<f t="array" ref="A1:A2">B1:B2</f><v>7</v></c></row><row r="2"><c r="A2"><v>8</v></c>',
    );
  });

  it("that spill may be overwritten where they spill", () => {
    const workbook = open(rows('cm="1"'));
    firstSheet(workbook).setCell(1, 0, value(5));
    expect(reopen(workbook).cell(0, 0)).toEqual({ value: 1, formula: "=B1:B2" });
    expect(sheetXmlOf(workbook)).toContain('<c r="A1" cm="1">');
  });
});

describe("formats of cells", () => {
  it("keep what is not named and are shared by cells that end up alike", () => {
    const workbook = newWorkbookFile();
    const sheet = firstSheet(workbook);
    const area = { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 9 };
    sheet.setStyle(area, { font: { bold: true, size: 12 }, numberFormat: "0.0%", indent: 1 });
    sheet.setStyle(area, { font: { color: "#123456" }, fill: "#ABCDEF", wrap: true, verticalAlign: "top" });
    sheet.setStyle(area, { borders: { bottom: { weight: "medium", color: "#FF0000" } } });
    expect(reopen(workbook).style(5, 5)).toEqual({
      font: { name: "Calibri", size: 12, bold: true, italic: false, underline: false, color: "#123456" },
      fill: "#ABCDEF",
      align: "left",
      verticalAlign: "top",
      wrap: true,
      indent: 1,
      borders: { bottom: { weight: "medium", color: "#FF0000" } },
      numberFormat: "0.0%",
    });
    expect(readParts(workbook.save())["xl/styles.xml"]).toContain('<cellXfs count="4">');
  });

  it("of whole columns reach cells that do not exist yet", () => {
    const workbook = newWorkbookFile();
    const sheet = firstSheet(workbook);
    sheet.setStyle({ firstRow: 0, firstColumn: 1, lastRow: 1_048_575, lastColumn: 2 }, { numberFormat: "@" });
    sheet.setCell(3, 1, value("new"));
    const saved = reopen(workbook);
    expect([0, 1, 2, 3].map((column) => saved.style(3, column).numberFormat)).toEqual([
      "General",
      "@",
      "@",
      "General",
    ]);
    expect(sheetXmlOf(workbook).length).toBeLessThan(900);
  });

  it.each([
    ["9", "0%"],
    ["14", "m/d/yyyy"],
    ["49", "@"],
    ["164", "dd mmm yyyy"],
    ["999", "General"],
  ])("read number format %s", (id, code) => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd mmm yyyy"/></numFmts><cellXfs count="1"><xf numFmtId="${id}"/></cellXfs></styleSheet>`;
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const bytes = composeSheet('<row r="1"><c r="A1" s="0"/></row>', {
      "xl/styles.xml": styles,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    });
    expect(firstSheet(openWorkbookFile(bytes)).style(0, 0).numberFormat).toBe(code);
  });
});

describe("rows and columns", () => {
  it("are hidden, shown, and given widths and heights", () => {
    const workbook = newWorkbookFile();
    const sheet = firstSheet(workbook);
    sheet.setColumnWidth(0, 9, 12);
    sheet.setColumnWidth(3, 4, 30.5);
    sheet.setColumnsHidden(4, 6, true);
    sheet.setColumnsHidden(5, 5, false);
    sheet.setRowHeight(1, 2, 30);
    sheet.setRowsHidden(2, 3, true);
    const saved = reopen(workbook);
    expect([0, 3, 4, 5, 9, 10].map((column) => saved.columnWidth(column))).toEqual([
      12,
      30.5,
      30.5,
      12,
      12,
      null,
    ]);
    expect([3, 4, 5, 6, 7].map((column) => saved.isColumnHidden(column))).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    expect([0, 1, 2].map((row) => saved.rowHeight(row))).toEqual([null, 30, 30]);
    expect([1, 2, 3, 4].map((row) => saved.isRowHidden(row))).toEqual([false, true, true, false]);
  });

  it("lose a height or width that is given back to Excel", () => {
    const workbook = newWorkbookFile();
    const sheet = firstSheet(workbook);
    sheet.setColumnWidth(0, 0, 12);
    sheet.setRowHeight(0, 0, 30);
    sheet.setColumnWidth(0, 5, null);
    sheet.setRowHeight(0, 5, null);
    expect([reopen(workbook).columnWidth(0), reopen(workbook).rowHeight(0)]).toEqual([null, null]);
  });
});

describe("long formulas", () => {
  it("a formula of nothing but quotes is gone through once when a sheet is renamed", () => {
    const formula = `=${"'".repeat(100_000)}A1`;
    // A clock also counts what else the machine does; looking from each quote to the end takes a minute.
    expect(processorTime(() => replaceSheet("Plan", "Draft")(formula))).toBeLessThan(5_000);
  });
});
