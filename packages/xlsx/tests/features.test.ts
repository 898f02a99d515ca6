import fc from "fast-check";
import { newWorkbookFile, openWorkbookFile, XlsxError, type SheetFile, type WorkbookFile } from "../src";
import type { Area } from "../src/grid/grid";
import { PRINT } from "./describe-print";
import { composeWorkbook, readParts, sheetXml, zipParts } from "./compose-package";
import { readFileSync } from "node:fs";
import type { ChartDescription, ChartKind } from "../src/grid/sheet-description";
import { barChart } from "./describe-chart";

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

const VALUES = [
  ["Objective", "On track", "Off track"],
  ["1. Law & order", 4, 1],
  ["2. Capacity", 3, null],
];

function fill(sheet: SheetFile): void {
  VALUES.forEach((row, at) =>
    row.forEach((value, column) => sheet.setCell(at, column, { value, formula: null })),
  );
}

/** The XML of a chart over two series on a sheet of that name. */
function chartXmlOf(change: Partial<ChartDescription>, sheetName = "Summary 2024 Q2"): string {
  const workbook = newWorkbookFile();
  const sheet = firstSheet(workbook);
  sheet.name = sheetName;
  fill(sheet);
  sheet.addChart(
    barChart("Status", { data: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 2 }, ...change }),
  );
  return readParts(workbook.save())["xl/charts/chart1.xml"] ?? "";
}

/** The names of an element's children, in their order. */
function childrenOf(xml: string, element: string): string[] {
  const inside = new RegExp(`<c:${element}>(.*)</c:${element}>`).exec(xml)?.[1] ?? "";
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name = "", empty] of inside.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (close === "/") depth--;
    else {
      if (depth === 0) names.push(name.replace("c:", ""));
      if (empty !== "/") depth++;
    }
  }
  return names;
}

describe("the XML of a chart", () => {
  it.each<[ChartKind, string, string]>([
    ["columnClustered", '<c:barDir val="col"/><c:grouping val="clustered"/>', '<c:overlap val="0"/>'],
    ["columnStacked", '<c:barDir val="col"/><c:grouping val="stacked"/>', '<c:overlap val="100"/>'],
    ["columnStacked100", '<c:barDir val="col"/><c:grouping val="percentStacked"/>', '<c:overlap val="100"/>'],
    ["barClustered", '<c:barDir val="bar"/><c:grouping val="clustered"/>', '<c:overlap val="0"/>'],
    ["barStacked", '<c:barDir val="bar"/><c:grouping val="stacked"/>', '<c:overlap val="100"/>'],
    ["barStacked100", '<c:barDir val="bar"/><c:grouping val="percentStacked"/>', '<c:overlap val="100"/>'],
    ["line", '<c:lineChart><c:grouping val="standard"/>', '<c:marker val="1"/>'],
    ["doughnut", '<c:doughnutChart><c:varyColors val="1"/>', '<c:holeSize val="58"/>'],
  ])("is of its kind: %s", (kind, start, end) => {
    const xml = chartXmlOf({ kind });
    expect(xml).toContain(start);
    expect(xml).toContain(end);
  });

  it("has its elements in the order of the schema", () => {
    const axes = { title: "Indicators", numberFormat: "0", min: 0, max: 8, visible: true, gridlines: true };
    const xml = chartXmlOf({
      kind: "barStacked",
      valueAxis: axes,
      categoryAxis: { title: "Objective", reversed: true },
    });
    expect(childrenOf(xml, "chartSpace")).toEqual([]);
    expect(childrenOf(xml, "chart")).toEqual([
      "title",
      "autoTitleDeleted",
      "plotArea",
      "plotVisOnly",
      "dispBlanksAs",
    ]);
    expect(childrenOf(xml, "plotArea")).toEqual(["layout", "barChart", "catAx", "valAx", "spPr"]);
    expect(childrenOf(xml, "barChart")).toEqual([
      "barDir",
      "grouping",
      "varyColors",
      "ser",
      "ser",
      "gapWidth",
      "overlap",
      "axId",
      "axId",
    ]);
    expect(childrenOf(xml.replace(/<c:ser><c:idx val="1".*?<\/c:ser>/, ""), "ser")).toEqual([
      "idx",
      "order",
      "tx",
      "spPr",
      "invertIfNegative",
      "dLbls",
      "cat",
      "val",
    ]);
    expect(childrenOf(xml, "catAx")).toEqual([
      ...[
        "axId",
        "scaling",
        "delete",
        "axPos",
        "title",
        "numFmt",
        "majorTickMark",
        "minorTickMark",
        "tickLblPos",
      ],
      ...["spPr", "txPr", "crossAx", "crosses", "auto", "lblAlgn", "lblOffset", "noMultiLvlLbl"],
    ]);
    expect(childrenOf(xml, "valAx")).toEqual([
      ...["axId", "scaling", "delete", "axPos", "majorGridlines", "title", "numFmt", "majorTickMark"],
      ...["minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossBetween", "majorUnit"],
    ]);
    expect(childrenOf(chartXmlOf({ kind: "line" }), "lineChart")).toEqual([
      "grouping",
      "varyColors",
      "ser",
      "ser",
      "marker",
      "axId",
      "axId",
    ]);
    expect(childrenOf(chartXmlOf({ kind: "doughnut" }), "doughnutChart")).toEqual([
      "varyColors",
      "ser",
      "ser",
      "firstSliceAng",
      "holeSize",
    ]);
  });

  it("refers to its cells with the sheet's name quoted, and keeps what they hold", () => {
    const xml = chartXmlOf({}, "Q2 & 'old' plan");
    expect(xml).toContain("<c:cat><c:strRef><c:f>'Q2 &amp; ''old'' plan'!$A$2:$A$3</c:f>");
    expect(xml).toContain(
      '<c:pt idx="0"><c:v>1. Law &amp; order</c:v></c:pt><c:pt idx="1"><c:v>2. Capacity</c:v></c:pt>',
    );
    expect(xml).toContain("<c:f>'Q2 &amp; ''old'' plan'!$B$1</c:f>");
    expect(xml).toContain('<c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt></c:numCache>');
  });

  it("says what axes and labels are to look like", () => {
    const valueAxis = {
      title: null,
      numberFormat: '0"%"',
      min: 0,
      max: 120,
      visible: false,
      gridlines: false,
    };
    const xml = chartXmlOf({
      kind: "columnClustered",
      labels: { numberFormats: ["0.0"], point: null },
      valueAxis,
      legend: "top",
      categoryAxis: { title: null, reversed: false },
    });
    expect(xml).toContain(
      '<c:scaling><c:orientation val="minMax"/><c:max val="120"/><c:min val="0"/></c:scaling><c:delete val="1"/>',
    );
    expect(xml).toContain('<c:numFmt formatCode="0&quot;%&quot;" sourceLinked="0"/>');
    expect(xml).toContain('<c:legendPos val="t"/>');
    expect(xml).toContain('<c:dLblPos val="outEnd"/>');
    expect(xml).not.toContain("majorGridlines");
    expect(chartXmlOf({ labels: null })).not.toContain("dLbls");
  });

  it("is set in the fonts asked for, for every script", () => {
    const text = { name: "Khmer OS & more", size: 9, bold: false, color: "#1B2733" };
    const xml = chartXmlOf({ fonts: { text, title: { ...text, size: 11, bold: true } } });
    const face = '<a:latin typeface="Khmer OS &amp; more"/><a:cs typeface="Khmer OS &amp; more"/>';
    expect(
      xml.match(/<a:(?:defRPr|rPr) [^>]*>.*?<\/a:(?:defRPr|rPr)>/g)?.every((it) => it.includes(face)),
    ).toBe(true);
    expect(xml).toContain('sz="1100" b="1"');
  });

  it("labels the one point that it is to label", () => {
    const xml = chartXmlOf({ kind: "line", labels: { numberFormats: ["0%", '"▼" 0'], point: 1 } });
    expect(xml.match(/<c:dLbl><c:idx val="1"\/>/g)).toHaveLength(2);
    expect(xml).toContain('formatCode="&quot;▼&quot; 0"');
    expect(xml.match(/<\/c:dLbl><c:showLegendKey val="0"\/><c:showVal val="0"\/>/g)).toHaveLength(2);
  });

  it.each<[ChartKind, boolean]>([
    ["doughnut", false],
    ["barStacked", true],
    ["line", true],
  ])("gives labels only places that Excel knows for a %s", (kind, hasPlace) => {
    const xml = chartXmlOf({ kind });
    expect(xml.includes("dLblPos")).toBe(hasPlace);
    expect(xml).not.toContain("outEnd");
  });

  it("keeps years as numbers", () => {
    const workbook = newWorkbookFile();
    const sheet = firstSheet(workbook);
    [
      ["Year", "Target"],
      [2024, 5],
      [2025, 6],
    ].forEach((row, at) =>
      row.forEach((value, column) => sheet.setCell(at, column, { value, formula: null })),
    );
    sheet.addChart(barChart("Targets"));
    expect(readParts(workbook.save())["xl/charts/chart1.xml"]).toContain(
      "<c:cat><c:numRef><c:f>Sheet1!$A$2:$A$3</c:f>",
    );
  });
});

describe("charts of a sheet", () => {
  it("keep what their cells hold when the workbook is saved, from another sheet too", () => {
    const workbook = newWorkbookFile();
    const data = firstSheet(workbook);
    workbook.addSheet("Charts").addChart({ ...barChart("Status"), dataSheet: "Sheet1" });
    fill(data);
    const saved = workbook.save();
    expect(readParts(saved)["xl/charts/chart1.xml"]).toContain("<c:v>2. Capacity</c:v>");
    expect(openWorkbookFile(saved).sheets[1]?.charts).toEqual([
      { name: "Status", description: null, dataSheet: "Sheet1" },
    ]);
  });

  it("have a text for who cannot see them", () => {
    const workbook = newWorkbookFile();
    fill(firstSheet(workbook));
    firstSheet(workbook).addChart(barChart("Status", { title: 'Objectives "1" & 2' }));
    expect(readParts(workbook.save())["xl/drawings/drawing1.xml"]).toContain(
      'name="Status" descr="Objectives &quot;1&quot; &amp; 2: On track"',
    );
  });

  it("cover the cells of their place", () => {
    const workbook = newWorkbookFile();
    firstSheet(workbook).addChart(
      barChart("Status", { place: { firstRow: 4, firstColumn: 1, lastRow: 19, lastColumn: 7 } }),
    );
    expect(readParts(workbook.save())["xl/drawings/drawing1.xml"]).toContain(
      "<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>" +
        "<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>",
    );
  });

  it("share the one drawing of their sheet, under ids of their own", () => {
    const workbook = newWorkbookFile();
    const sheet = firstSheet(workbook);
    ["One", "Two", "Three"].forEach((name) => sheet.addChart(barChart(name)));
    const parts = readParts(workbook.save());
    expect(Object.keys(parts).filter((name) => name.startsWith("xl/drawings/drawing"))).toHaveLength(1);
    const ids = [...(parts["xl/drawings/drawing1.xml"] ?? "").matchAll(/cNvPr id="(\d+)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(parts["xl/worksheets/sheet1.xml"]?.match(/<drawing /g)).toHaveLength(1);
  });

  it("are refused under a name that the sheet has, or without the sheet of their data", () => {
    const sheet = firstSheet(newWorkbookFile());
    sheet.addChart(barChart("One"));
    expect(() => sheet.addChart(barChart("One"))).toThrow(XlsxError);
    expect(() => sheet.addChart({ ...barChart("Two"), dataSheet: "Gone" })).toThrow(XlsxError);
    expect(sheet.charts).toHaveLength(1);
  });

  it("go with their parts, and their drawing with the last of them", () => {
    const workbook = newWorkbookFile();
    const before = readParts(workbook.save());
    firstSheet(workbook).addChart(barChart("One"));
    firstSheet(workbook).addChart(barChart("Two"));
    const written = openWorkbookFile(workbook.save());
    firstSheet(written).removeChart("One");
    expect(Object.keys(readParts(written.save()))).toContain("xl/drawings/drawing1.xml");
    firstSheet(written).removeChart("Two");
    const after = readParts(written.save());
    expect(Object.keys(after).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(after["[Content_Types].xml"]).toBe(before["[Content_Types].xml"]);
  });

  it("of the user's stay, with styles and colours, where another is removed", () => {
    const workbook = openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx"));
    const sheet = workbook.sheets[2];
    const names = sheet?.charts.map(({ name }) => name) ?? [];
    sheet?.removeChart(names[0] ?? "");
    const saved = workbook.save();
    expect(openWorkbookFile(saved).sheets[2]?.charts.map(({ name }) => name)).toEqual(names.slice(1));
    const parts = Object.keys(readParts(saved));
    expect(parts).not.toContain("xl/charts/chart2.xml");
    expect(parts).not.toContain("xl/charts/style2.xml");
    expect(parts).toContain("xl/charts/chart3.xml");
    expect(parts).toContain("xl/media/image1.png");
  });
});

describe("a chart in a group of shapes", () => {
  it("goes without the others of the group", () => {
    const workbook = openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx"));
    const parts = readParts(workbook.save());
    const drawing = parts["xl/drawings/drawing1.xml"] ?? "";
    const shape =
      '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="Note"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp>';
    const grouped = drawing.replace(
      /<xdr:graphicFrame.*?<\/xdr:graphicFrame>/,
      (frame) =>
        `<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="8" name="Group"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr/>${frame}${shape}</xdr:grpSp>`,
    );
    const again = openWorkbookFile(zipParts({ ...parts, "xl/drawings/drawing1.xml": grouped }));
    again.sheets[0]?.removeChart("Chart 2");
    expect(again.sheets[0]?.charts).toEqual([]);
    expect(readParts(again.save())["xl/drawings/drawing1.xml"]).toContain(`${shape}</xdr:grpSp>`);
  });
});

describe("the sheet of a chart's data", () => {
  it("may be renamed, or removed, before the workbook is saved", () => {
    const workbook = newWorkbookFile();
    const data = workbook.addSheet("Data");
    fill(data);
    firstSheet(workbook).addChart({ ...barChart("Status"), dataSheet: "Data" });
    data.name = "Figures";
    expect(readParts(workbook.save())["xl/charts/chart1.xml"]).toContain("<c:f>Figures!$B$2:$B$3</c:f>");
    workbook.removeSheet(data);
    expect(readParts(workbook.save())["xl/charts/chart1.xml"]).toContain("<c:f>#REF!$B$2:$B$3</c:f>");
  });
});

describe("what a view of the sheet is told of its charts", () => {
  const corner = (row: number, column: number) => ({ row, column, rowOffset: 0, columnOffset: 0 });

  it("is where they lie and what their parts say", () => {
    const sheet = firstSheet(newWorkbookFile());
    fill(sheet);
    sheet.addChart(barChart("Status"));
    const [drawn] = sheet.drawnCharts();
    expect(drawn?.place).toEqual({ from: corner(4, 0), to: corner(20, 8), size: null });
    expect(drawn?.alternative).toContain("Progress by objective");
    expect(drawn?.xml).toContain("<c:barChart>");
  });

  it("is told of the user's charts, too", () => {
    const workbook = openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx"));
    const drawn = workbook.sheets.flatMap((sheet) => sheet.drawnCharts());
    expect(drawn.length).toBeGreaterThan(0);
    for (const { xml, place } of drawn) {
      expect(xml).toMatch(/chartSpace/);
      expect(place.to ?? place.size).not.toBeNull();
    }
  });
});
