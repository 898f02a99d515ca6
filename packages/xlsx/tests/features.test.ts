import fc from "fast-check";
import { newWorkbookFile, openWorkbookFile, XlsxError, type SheetFile, type WorkbookFile } from "../src";
import type { Area } from "../src/grid/grid";
import { PRINT } from "./describe-print";
import { composeWorkbook, readParts, sheetXml } from "./compose-package";

function firstSheet(workbook: WorkbookFile): SheetFile {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** Changes a new workbook's sheet and gives the sheet as it reads after saving, with the XML of its part. */
function changed(change: (sheet: SheetFile, workbook: WorkbookFile) => void) {
  const workbook = newWorkbookFile();
  change(firstSheet(workbook), workbook);
  const saved = workbook.save();
  const again = openWorkbookFile(saved);
  return {
    sheet: firstSheet(again),
    workbook: again,
    xml: readParts(saved)["xl/worksheets/sheet1.xml"] ?? "",
    parts: readParts(saved),
  };
}

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

describe("what a sheet gets is put in the order that the schema wants", () => {
  it("in whatever order it is set", () => {
    const { xml } = changed((sheet) => {
      sheet.print = PRINT;
      sheet.setHyperlink({ row: 0, column: 0, place: "Sheet1!B2", address: null, tip: null });
      sheet.setValidation(area(0, 0, 1, 1), {
        type: "custom",
        operator: null,
        formula1: "A1>1",
        formula2: null,
        errorTitle: "",
        errorMessage: "",
        errorStyle: "stop",
        showDropDown: true,
      });
      sheet.addConditionalFormat({
        kind: "dataBar",
        area: area(0, 0, 1, 1),
        color: "#638EC6",
        min: 0,
        max: 1,
      });
      sheet.merge(area(5, 0, 5, 3));
      sheet.addTable({
        name: "Findings",
        area: area(7, 0, 9, 1),
        hasHead: true,
        style: null,
        filterButtons: true,
      });
      sheet.setColumnWidth(0, 0, 20);
      sheet.tabColor = "#FF0000";
      sheet.frozen = { rows: 1, columns: 0 };
    });
    const order = [
      ...xml.matchAll(
        /<(sheetPr|dimension|sheetViews|sheetFormatPr|cols|sheetData|mergeCells|conditionalFormatting|dataValidations|hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|tableParts)[ />]/g,
      ),
    ].map(([, name]) => name);
    expect(order).toEqual([
      ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "mergeCells"],
      ...[
        "conditionalFormatting",
        "dataValidations",
        "hyperlinks",
        "printOptions",
        "pageMargins",
        "pageSetup",
      ],
      ...["headerFooter", "rowBreaks", "tableParts"],
    ]);
  });

  it("beside what other versions of Excel put there", () => {
    const after =
      '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls><control/></controls></mc:Choice></mc:AlternateContent><extLst><ext uri="{1}"/></extLst>';
    const workbook = openWorkbookFile(composeWorkbook({ "xl/worksheets/sheet1.xml": sheetXml("", after) }));
    firstSheet(workbook).addTable({
      name: "Findings",
      area: area(0, 0, 2, 0),
      hasHead: true,
      style: null,
      filterButtons: false,
    });
    firstSheet(workbook).merge(area(5, 0, 5, 1));
    const xml = readParts(workbook.save())["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toMatch(
      /<\/sheetData><mergeCells .*<\/mergeCells><pageMargins .*<\/mc:AlternateContent><tableParts .*<\/tableParts><extLst>/,
    );
  });
});

describe("merged cells", () => {
  it("are merged, merged again around smaller ones, and ended", () => {
    const { sheet } = changed((sheet) => {
      sheet.merge(area(0, 0, 0, 1));
      sheet.merge(area(0, 0, 2, 2));
      sheet.merge(area(5, 0, 5, 4));
      sheet.unmerge(area(5, 4, 9, 9));
    });
    expect(sheet.merges).toEqual([area(0, 0, 2, 2)]);
  });

  it("are found wherever they touch an area, short or tall, after any changes", () => {
    const row = fc.oneof(fc.nat(200), fc.constantFrom(63, 64, 1023, 1024, 5000, 1_048_575));
    const anyArea = fc
      .tuple(row, row, fc.nat(3), fc.nat(3))
      .map(([top, bottom, left, right]) =>
        area(Math.min(top, bottom), Math.min(left, right), Math.max(top, bottom), Math.max(left, right)),
      );
    const touches = (one: Area, other: Area) =>
      one.firstRow <= other.lastRow &&
      other.firstRow <= one.lastRow &&
      one.firstColumn <= other.lastColumn &&
      other.firstColumn <= one.lastColumn;
    const step = fc.record({ at: anyArea, ends: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), anyArea, (steps, asked) => {
        const sheet = firstSheet(newWorkbookFile());
        let merged: Area[] = [];
        for (const { at, ends } of steps) {
          sheet.unmerge(at);
          merged = merged.filter((other) => !touches(at, other));
          if (ends) continue;
          sheet.merge(at);
          merged.push(at);
        }
        expect(sheet.merges).toEqual(merged);
        expect(new Set(sheet.mergesTouching(asked))).toEqual(
          new Set(merged.filter((other) => touches(asked, other))),
        );
      }),
    );
  });

  it("are refused across other merged cells", () => {
    expect(() =>
      changed((sheet) => [area(0, 0, 0, 3), area(0, 3, 2, 3)].forEach((each) => sheet.merge(each))),
    ).toThrow(XlsxError);
  });
});

describe("links", () => {
  it("lead to places without a relationship and to addresses with one", () => {
    const { sheet, parts } = changed((sheet) => {
      sheet.setHyperlink({
        row: 0,
        column: 0,
        place: "'Plan of Action'!F11",
        address: null,
        tip: "Go to F11",
      });
      sheet.setHyperlink({
        row: 1,
        column: 0,
        place: null,
        address: "https://example.org/?a=1&b=2",
        tip: null,
      });
      sheet.setHyperlink({ row: 2, column: 0, place: null, address: "mailto:a@example.org", tip: null });
      sheet.setHyperlink({ row: 2, column: 0, place: "Sheet1!A1", address: null, tip: null });
    });
    expect(sheet.hyperlinks).toEqual([
      { row: 0, column: 0, place: "'Plan of Action'!F11", address: null, tip: "Go to F11" },
      { row: 1, column: 0, place: null, address: "https://example.org/?a=1&b=2", tip: null },
      { row: 2, column: 0, place: "Sheet1!A1", address: null, tip: null },
    ]);
    const links = parts["xl/worksheets/_rels/sheet1.xml.rels"] ?? "";
    expect(links.match(/TargetMode="External"/g)).toHaveLength(1);
  });

  it("are removed from a part of the cells that share one", () => {
    const xml = sheetXml("", '<hyperlinks><hyperlink ref="A1:A5" location="B1"/></hyperlinks>');
    const workbook = openWorkbookFile(composeWorkbook({ "xl/worksheets/sheet1.xml": xml }));
    firstSheet(workbook).removeHyperlinks(area(2, 0, 2, 9));
    expect(readParts(workbook.save())["xl/worksheets/sheet1.xml"]).toContain(
      '<hyperlink ref="A1:A2" location="B1"/><hyperlink ref="A4:A5" location="B1"/>',
    );
  });
});

describe("tables", () => {
  it("name their columns as their header does, each once, and correct the header's cells", () => {
    const { sheet } = changed((sheet) => {
      ["Target", "", "target", "Line 1\nLine 2"].forEach((value, column) =>
        sheet.setCell(0, column, { value, formula: null }),
      );
      sheet.setCell(0, 4, { value: 2024, formula: null });
      sheet.addTable({
        name: "Targets",
        area: area(0, 0, 3, 4),
        hasHead: true,
        style: "TableStyleLight9",
        filterButtons: true,
      });
    });
    expect(sheet.tables).toEqual([
      {
        id: 1,
        name: "Targets",
        area: area(0, 0, 3, 4),
        hasHead: true,
        hasTotals: false,
        totals: [],
        columns: ["Target", "Column2", "target2", "Line 1\nLine 2", "2024"],
        style: "TableStyleLight9",
        look: { bandedRows: true, bandedColumns: false, firstColumn: false, lastColumn: false },
        filterButtons: true,
      },
    ]);
    expect([1, 2, 4].map((column) => sheet.cell(0, column).value)).toEqual(["Column2", "target2", "2024"]);
  });

  it("have ids and names of their own in the whole workbook", () => {
    const table = { area: area(0, 0, 2, 0), hasHead: true, style: null, filterButtons: false };
    const { workbook } = changed((sheet, workbook) => {
      sheet.addTable({ ...table, name: "First" });
      workbook.addSheet("Other").addTable({ ...table, name: "Second" });
      expect(() => sheet.addTable({ ...table, area: area(5, 0, 7, 0), name: "second" })).toThrow(XlsxError);
    });
    expect(workbook.sheets.map((sheet) => sheet.tables[0]?.id)).toEqual([1, 2]);
  });

  it("go with their part and leave their cells", () => {
    const { sheet, parts, xml } = changed((sheet) => {
      const table = sheet.addTable({
        name: "First",
        area: area(0, 0, 2, 0),
        hasHead: true,
        style: null,
        filterButtons: false,
      });
      sheet.removeTable(table);
    });
    expect([sheet.tables, sheet.cell(0, 0).value]).toEqual([[], "Column1"]);
    expect(Object.keys(parts)).not.toContain("xl/tables/table1.xml");
    expect(xml).not.toContain("tableParts");
  });
});

describe("rules for entries", () => {
  const rule = {
    operator: null,
    formula2: null,
    errorTitle: "Status",
    errorMessage: "Choose one of the list",
    errorStyle: "warning",
    showDropDown: true,
  } as const;

  it("are set, cut where another takes over, and removed", () => {
    const { sheet } = changed((sheet) => {
      sheet.setValidation(area(1, 0, 9, 0), { ...rule, type: "list", formula1: '"yes,no"' });
      sheet.setValidation(area(4, 0, 5, 0), {
        ...rule,
        type: "decimal",
        operator: "greaterThanOrEqual",
        formula1: "0",
      });
      sheet.setValidation(area(9, 0, 9, 0), null);
    });
    expect(sheet.validations.map(({ area, type, operator }) => [area, type, operator])).toEqual([
      [area(1, 0, 3, 0), "list", null],
      [area(6, 0, 8, 0), "list", null],
      [area(4, 0, 5, 0), "decimal", "greaterThanOrEqual"],
    ]);
    expect(sheet.validations[0]).toMatchObject({ ...rule, formula1: '"yes,no"' });
  });

  it("are refused with a longer list than Excel takes, and the old one stays", () => {
    const { sheet } = changed((sheet) => {
      sheet.setValidation(area(0, 0, 0, 0), { ...rule, type: "list", formula1: '"a"' });
      expect(() =>
        sheet.setValidation(area(0, 0, 0, 0), { ...rule, type: "list", formula1: `"${"x".repeat(256)}"` }),
      ).toThrow(XlsxError);
    });
    expect(sheet.validations).toHaveLength(1);
  });
});

describe("formats by rule", () => {
  it("are added below those that stand, read back and removed where their area is", () => {
    const format = {
      kind: "expression",
      area: area(0, 0, 9, 0),
      formula: '$A1="Off track"',
      fill: "#F8CBAD",
      color: "#9C0006",
      bold: true,
    } as const;
    const bar = { kind: "dataBar", area: area(0, 1, 9, 1), color: "#638EC6", min: 0, max: 1 } as const;
    const { sheet, xml } = changed((sheet) => {
      sheet.addConditionalFormat(format);
      sheet.addConditionalFormat(bar);
      sheet.addConditionalFormat({ ...format, area: area(0, 4, 9, 4), fill: null });
      sheet.removeConditionalFormats(area(0, 4, 20, 4));
      sheet.removeConditionalFormats(area(5, 0, 5, 0));
    });
    expect(sheet.conditionalFormats).toEqual([
      { ...format, area: area(0, 0, 4, 0) },
      { ...format, area: area(6, 0, 9, 0) },
      bar,
    ]);
    expect(xml).toContain('type="expression" dxfId="0" priority="1"');
    expect(xml).toContain('type="dataBar" priority="2"');
  });

  it("draw plain bars, whose extension goes with them", () => {
    const bar = { kind: "dataBar", area: area(0, 1, 9, 1), color: "#638EC6", min: 0, max: 1 } as const;
    const cut = changed((sheet) => {
      sheet.addConditionalFormat(bar);
      sheet.addConditionalFormat({ ...bar, area: area(0, 2, 9, 2) });
      sheet.removeConditionalFormats(area(0, 1, 4, 1));
    });
    const ids = [...cut.xml.matchAll(/<x14:id>([^<]*)<|id="([^"]*)"><x14:dataBar/g)].map(
      ([, rule, bar]) => rule ?? bar,
    );
    expect(ids).toEqual([ids[0], ids[1], ids[0], ids[1]]);
    expect(cut.xml).toContain('gradient="0"');
    expect([...cut.xml.matchAll(/(?:sqref="|<xm:sqref>)([^"<]*)/g)].map(([, sqref]) => sqref)).toEqual([
      "B6:B10",
      "C1:C10",
      "B6:B10",
      "C1:C10",
    ]);
    const gone = changed((sheet) => {
      sheet.addConditionalFormat(bar);
      sheet.removeConditionalFormats(area(0, 0, 20, 5));
    });
    expect(gone.xml).not.toMatch(/extLst|conditionalFormatting/);
  });
});

describe("panes", () => {
  it.each([
    [{ rows: 3, columns: 0 }, 'ySplit="3" topLeftCell="A4" activePane="bottomLeft"'],
    [{ rows: 0, columns: 2 }, 'xSplit="2" topLeftCell="C1" activePane="topRight"'],
    [{ rows: 3, columns: 2 }, 'xSplit="2" ySplit="3" topLeftCell="C4" activePane="bottomRight"'],
  ])("freeze %p", (frozen, pane) => {
    const { sheet, xml } = changed((sheet) => (sheet.frozen = frozen));
    expect(sheet.frozen).toEqual(frozen);
    expect(xml).toContain(`<pane ${pane} state="frozen"/>`);
  });

  it("are set free", () => {
    const { sheet, xml } = changed((sheet) => {
      sheet.frozen = { rows: 3, columns: 2 };
      sheet.frozen = { rows: 0, columns: 0 };
      sheet.showGridlines = false;
    });
    expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
    expect([sheet.showGridlines, xml.includes("<pane")]).toEqual([false, false]);
  });
});
