import { newWorkbookFile, openWorkbookFile, type WorkbookFile } from "../src";
import type { Area } from "../src/grid/grid";
import { readParts, zipParts } from "./compose-package";
import { barChart } from "./describe-chart";
import { PRINT } from "./describe-print";

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Area => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

describe("a package that prefixes every namespace", () => {
  /** The same XML with a prefix for what had none. */
  const prefixed = (xml: string) =>
    xml.replace(/<(\/?)(\w+)(?=[\s>/])/g, "<$1q:$2").replaceAll(" xmlns=", " xmlns:q=");

  const fill = (workbook: WorkbookFile) => {
    const sheet = workbook.addSheet("Summary");
    ["Objective", "% met"].forEach((value, column) => sheet.setCell(0, column, { value, formula: null }));
    sheet.setCell(1, 1, { value: 0.5, formula: "=1/2" });
    sheet.setStyle(area(0, 0, 1, 1), {
      font: { bold: true },
      fill: "#DDEBF7",
      numberFormat: "0.0%",
      borders: { top: { weight: "thin", color: "#000000" } },
      wrap: true,
    });
    sheet.addTable({
      name: "Progress",
      area: area(0, 0, 1, 1),
      hasHead: true,
      style: null,
      filterButtons: false,
    });
    sheet.addConditionalFormat({
      kind: "expression",
      area: area(1, 1, 1, 1),
      formula: "B2<1",
      fill: "#FFFF00",
      color: null,
      bold: false,
    });
    sheet.addConditionalFormat({ kind: "dataBar", area: area(1, 1, 1, 1), color: "#638EC6", min: 0, max: 1 });
    sheet.setHyperlink({ row: 5, column: 0, place: null, address: "https://example.org/", tip: "tip" });
    sheet.addChart(barChart("Chart"));
    sheet.frozen = { rows: 1, columns: 0 };
    sheet.setColumnWidth(0, 1, 20);
    sheet.print = PRINT;
    workbook.addCustomXml("<settings/>");
    return workbook.save();
  };

  const read = (bytes: Uint8Array) => {
    const workbook = openWorkbookFile(bytes);
    const sheet = workbook.sheets[1];
    return {
      names: workbook.names.map(({ name, formula, scope }) => [name, formula, scope?.name]),
      custom: workbook.customXmlParts.length,
      cells: [sheet?.cell(0, 0), sheet?.cell(1, 1), sheet?.style(1, 1), sheet?.columnWidth(0), sheet?.frozen],
      features: [sheet?.tables, sheet?.conditionalFormats, sheet?.hyperlinks, sheet?.charts],
    };
  };

  it("gets the same sheet as one without prefixes, and loses it again", () => {
    const plain = newWorkbookFile();
    const parts = Object.fromEntries(
      Object.entries(readParts(plain.save())).map(([name, xml]) => [name, prefixed(xml)]),
    );
    const bytes = fill(openWorkbookFile(zipParts(parts)));
    expect(read(bytes)).toEqual(read(fill(plain)));
    const again = openWorkbookFile(bytes);
    const sheet = again.sheets[1];
    if (sheet) again.removeSheet(sheet);
    expect(
      Object.keys(readParts(again.save())).filter((name) => /sheet2|table|chart|drawing/.test(name)),
    ).toEqual([]);
  });
});
