import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { newWorkbookFile, openWorkbookFile, type SheetFile, type WorkbookFile } from "../src";
import { barChart } from "./describe-chart";
import { composeSheet, composeWorkbook, officeType, readParts, relationshipsXml } from "./compose-package";

const FIXTURES = ["every-feature", "joint-plan-of-action-2023-2025", "joint-plan-pasted-from-minutes"];

const read = (name: string) => new Uint8Array(readFileSync(`tests/fixtures/${name}.xlsx`));

function sheetNamed(workbook: WorkbookFile, name: string): SheetFile {
  const sheet = workbook.sheets.find((sheet) => sheet.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Names of the parts that were added, removed or changed. */
function differences(before: Uint8Array, after: Uint8Array) {
  const old = unzipSync(before);
  const now = unzipSync(after);
  const isSame = (name: string) => Buffer.from(old[name] ?? []).equals(Buffer.from(now[name] ?? []));
  return {
    added: Object.keys(now).filter((name) => !(name in old)),
    removed: Object.keys(old).filter((name) => !(name in now)),
    changed: Object.keys(now).filter((name) => name in old && !isSame(name)),
  };
}

/** Everything a sheet can be asked, so that reading alone is seen to change nothing. */
function readAll(workbook: WorkbookFile): void {
  for (const sheet of workbook.sheets) {
    sheet.usedArea(false);
    sheet.style(0, 0);
    for (const get of [
      "merges",
      "hyperlinks",
      "tables",
      "validations",
      "conditionalFormats",
      "charts",
      "frozen",
    ] as const) {
      expect(sheet[get]).toBeDefined();
    }
  }
  expect([workbook.names, workbook.customXmlParts]).toBeDefined();
}

describe("saving", () => {
  it.each(FIXTURES)("gives the very bytes of %s where nothing was changed, however much was read", (name) => {
    const bytes = read(name);
    const workbook = openWorkbookFile(bytes);
    readAll(workbook);
    expect(Buffer.from(workbook.save()).equals(Buffer.from(bytes))).toBe(true);
  });

  it("gives the same bytes for the same changes, and when it is done twice", () => {
    const change = () => {
      const workbook = openWorkbookFile(read("every-feature"));
      sheetNamed(workbook, "Plan").setCell(4, 1, { value: "changed", formula: null });
      workbook.addSheet("Summary").addChart(barChart("Progress"));
      workbook.addCustomXml("<settings/>");
      return workbook;
    };
    const workbook = change();
    const saved = Buffer.from(workbook.save());
    expect(Buffer.from(workbook.save()).equals(saved)).toBe(true);
    expect(Buffer.from(change().save()).equals(saved)).toBe(true);
  });

  it("changes only the parts that a new sheet with a table, a chart and a name needs", () => {
    const before = read("every-feature");
    const workbook = openWorkbookFile(before);
    const sheet = workbook.addSheet("Summary 2024 Q2");
    for (const [row, values] of [
      ["Objective", "% met"],
      ["1", 0.5],
      ["2", 0.75],
    ].entries()) {
      values.forEach((value, column) => sheet.setCell(row, column, { value, formula: null }));
    }
    sheet.setStyle({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }, { font: { bold: true } });
    sheet.addTable({
      name: "Progress",
      area: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 },
      hasHead: true,
      style: "TableStyleMedium2",
      filterButtons: false,
    });
    sheet.addChart(barChart("Progress"));
    workbook.setName({
      name: "PoaProgress",
      formula: "'Summary 2024 Q2'!$B$2:$B$3",
      scope: null,
      hidden: false,
      comment: null,
    });
    expect(differences(before, workbook.save())).toEqual({
      added: [
        "xl/worksheets/sheet7.xml",
        "xl/tables/table2.xml",
        "xl/charts/chart9.xml",
        "xl/drawings/drawing4.xml",
        "xl/worksheets/_rels/sheet7.xml.rels",
        "xl/drawings/_rels/drawing4.xml.rels",
      ],
      removed: [],
      changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml"],
    });
  });

  it("changes one part and the workbook's where one cell is edited", () => {
    const before = read("every-feature");
    const workbook = openWorkbookFile(before);
    sheetNamed(workbook, "Plan").setCell(4, 1, { value: "changed", formula: null });
    const after = workbook.save();
    expect(differences(before, after)).toEqual({
      added: [],
      removed: [],
      changed: ["xl/worksheets/sheet1.xml"],
    });
    const [old = "", now = ""] = [before, after].map((bytes) => readParts(bytes)["xl/worksheets/sheet1.xml"]);
    const edited = /<c r="B5"[^>]*>.*?<\/c>/;
    expect(now.replace(edited, "")).toBe(old.replace(edited, "").replace(/(<row r="5") spans="1:18"/, "$1"));
  });

  it("adds a chart to a drawing that stands and leaves the rest of it as it is", () => {
    const before = read("every-feature");
    const workbook = openWorkbookFile(before);
    sheetNamed(workbook, "Plan").addChart(barChart("New"));
    const after = workbook.save();
    expect(differences(before, after)).toEqual({
      added: ["xl/charts/chart9.xml"],
      removed: [],
      changed: ["[Content_Types].xml", "xl/drawings/drawing1.xml", "xl/drawings/_rels/drawing1.xml.rels"],
    });
    const [old = "", now = ""] = [before, after].map((bytes) => readParts(bytes)["xl/drawings/drawing1.xml"]);
    expect(now.startsWith(old.slice(0, old.indexOf("</xdr:wsDr>")))).toBe(true);
  });

  it("asks Excel to calculate what was changed", () => {
    const workbook = newWorkbookFile();
    expect(readParts(workbook.save())["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
    workbook.sheets[0]?.setCell(0, 0, { value: 1, formula: null });
    expect(readParts(workbook.save())["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it("drops the list of the cells to calculate only where a formula went away", () => {
    const bytes = composeSheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>', {
      "xl/_rels/workbook.xml.rels": relationshipsXml(
        ["rId1", officeType("worksheet"), "worksheets/sheet1.xml"],
        ["rId2", officeType("calcChain"), "calcChain.xml"],
      ),
      "xl/calcChain.xml": "<calcChain/>",
    });
    const kept = openWorkbookFile(bytes);
    kept.sheets[0]?.setCell(0, 1, { value: 1, formula: null });
    expect(Object.keys(readParts(kept.save()))).toContain("xl/calcChain.xml");
    const dropped = openWorkbookFile(bytes);
    dropped.sheets[0]?.setCell(0, 0, { value: 1, formula: null });
    const parts = readParts(dropped.save());
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  it("keeps the folders that some archives list", () => {
    const before = read("joint-plan-of-action-2023-2025");
    const workbook = openWorkbookFile(before);
    workbook.addSheet("New");
    expect(differences(before, workbook.save()).removed).toEqual([]);
  });

  it("finds no style sheet and makes one only for a format", () => {
    const workbook = openWorkbookFile(composeWorkbook());
    const [sheet] = workbook.sheets;
    expect(sheet?.style(0, 0).font).toMatchObject({ name: "Calibri", size: 11 });
    expect(Object.keys(readParts(workbook.save()))).not.toContain("xl/styles.xml");
    sheet?.setStyle({ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }, { font: { bold: true } });
    expect(Object.keys(readParts(workbook.save()))).toContain("xl/styles.xml");
    sheet?.setStyle({ firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 0 }, { font: { italic: true } });
    const [saved] = openWorkbookFile(workbook.save()).sheets;
    expect([saved?.style(0, 0).font?.bold, saved?.style(1, 0).font?.italic]).toEqual([true, true]);
  });
});
