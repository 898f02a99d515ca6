import {
  newWorkbookFile,
  openWorkbookFile,
  XlsxError,
  type SheetFile,
  type WorkbookFile,
} from "../../../src/headless/xlsx";
import type { Area } from "../../../src/workbook/grid";
import type { PrintDescription } from "../../../src/workbook/sheet-description";
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

const PRINT: PrintDescription = {
  orientation: "landscape",
  paper: "a4",
  area: area(0, 0, 40, 9),
  pagesWide: 1,
  titleRows: { first: 0, last: 3 },
  breaksBefore: [30, 20],
  margins: { top: 1.9, bottom: 2.54, left: 1.27, right: 1.27 },
  header: { left: "2024 Q2", center: "", right: "A && B" },
  footer: { left: "", center: "Page &P of &N", right: "" },
  centerHorizontally: true,
};

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
  it("are merged, merged anew around smaller ones, and ended", () => {
    const { sheet } = changed((sheet) => {
      sheet.merge(area(0, 0, 0, 1));
      sheet.merge(area(0, 0, 2, 2));
      sheet.merge(area(5, 0, 5, 4));
      sheet.unmerge(area(5, 4, 9, 9));
    });
    expect(sheet.merges).toEqual([area(0, 0, 2, 2)]);
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
  it("name their columns as their head does, each once, and correct the head's cells", () => {
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
        columns: ["Target", "Column2", "target2", "Line 1\nLine 2", "2024"],
        style: "TableStyleLight9",
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

describe("pages", () => {
  it("are set up on A4, one page wide, with title rows and an area as names of the tab", () => {
    const { workbook, xml } = changed((sheet) => (sheet.print = PRINT));
    expect(workbook.names.map(({ name, formula, scope }) => [name, formula, scope?.name])).toEqual([
      ["_xlnm.Print_Area", "Sheet1!$A$1:$J$41", "Sheet1"],
      ["_xlnm.Print_Titles", "Sheet1!$1:$4", "Sheet1"],
    ]);
    expect(xml).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(xml).toContain(
      '<pageMargins left="0.5" right="0.5" top="0.748" bottom="1" header="0.3" footer="0.3"/>',
    );
    expect(xml).toContain(
      '<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
    );
    expect(xml).toContain(
      "<oddHeader>&amp;L 2024 Q2&amp;RA &amp;&amp; B</oddHeader><oddFooter>&amp;CPage &amp;P of &amp;N</oddFooter>",
    );
    expect(xml).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="30" max="16383" man="1"/></rowBreaks>',
    );
  });

  it("replace what was set up before", () => {
    const none = { left: "", center: "", right: "" };
    const { workbook, xml } = changed((sheet) => {
      sheet.print = PRINT;
      sheet.print = {
        ...PRINT,
        area: null,
        titleRows: null,
        breaksBefore: [],
        header: none,
        footer: none,
        centerHorizontally: false,
        orientation: "portrait",
      };
    });
    expect(workbook.names).toEqual([]);
    expect(xml).toContain('orientation="portrait"');
    expect(xml).not.toMatch(/headerFooter|rowBreaks|horizontalCentered/);
  });

  it("follow their sheet when another one before it goes away", () => {
    const { workbook } = changed((sheet, workbook) => {
      workbook.addSheet("Summary").print = PRINT;
      workbook.removeSheet(sheet);
    });
    expect(workbook.names.map(({ formula, scope }) => [formula, scope?.name])).toEqual([
      ["Summary!$A$1:$J$41", "Summary"],
      ["Summary!$1:$4", "Summary"],
    ]);
  });
});
