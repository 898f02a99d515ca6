import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import { newWorkbookFile, openWorkbookFile, type WorkbookFile } from "../src";
import { convertByLibreOffice, describeWithLibreOffice } from "../../../tests/libreoffice";
import { barChart } from "./describe-chart";

const area = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

/** A workbook with most of what can be written. Its cached values are wrong where `cached` says so. */
function summary(workbook: WorkbookFile, cached: "right" | "wrong"): WorkbookFile {
  const sheet = workbook.addSheet("Summary 2024 Q2");
  const rows = [
    ["Objective", "Target", "Actual", "% met"],
    ["1. Law & <order>\nផែនការ", 10, 8, 0.8],
    ["2. แผนปฏิบัติการ", 4, 5, 1.25],
  ];
  rows.forEach((row, at) =>
    row.forEach((value, column) => {
      const isFormula = at > 0 && column === 3;
      const formula = isFormula ? `=C${at + 1}/B${at + 1}` : null;
      sheet.setCell(at, column, { value: isFormula && cached === "wrong" ? 99 : value, formula });
    }),
  );
  const on = '=IFS(D2>=1,"on track",TRUE,"at risk")&" "&TEXTJOIN(", ",TRUE,A1:B1)';
  sheet.setCell(4, 0, { value: cached === "wrong" ? "?" : "at risk Objective, Target", formula: on });
  sheet.setStyle(area(1, 3, 2, 3), {
    numberFormat: "0%",
    font: { bold: true, color: "#1F4E79" },
    fill: "#DDEBF7",
  });
  sheet.merge(area(5, 0, 5, 3));
  sheet.addTable({
    name: "ProgressTable",
    area: area(0, 0, 2, 3),
    hasHead: true,
    style: "TableStyleMedium2",
    filterButtons: true,
  });
  sheet.addChart(barChart("Progress", { data: area(0, 0, 2, 2) }));
  sheet.setCell(6, 0, { value: "To the top", formula: null });
  sheet.setHyperlink({ row: 6, column: 0, place: "'Summary 2024 Q2'!A1", address: null, tip: "up" });
  sheet.setValidation(area(7, 0, 9, 0), {
    type: "list",
    operator: null,
    formula1: '"yes,no"',
    formula2: null,
    errorTitle: "Choice",
    errorMessage: "yes or no",
    errorStyle: "stop",
    showDropDown: true,
  });
  sheet.addConditionalFormat({
    kind: "expression",
    area: area(1, 3, 2, 3),
    formula: "D2<1",
    fill: "#F8CBAD",
    color: "#9C0006",
    bold: true,
  });
  sheet.frozen = { rows: 1, columns: 0 };
  sheet.print = {
    orientation: "landscape",
    paper: "a4",
    area: area(0, 0, 30, 8),
    pagesWide: 1,
    titleRows: { first: 0, last: 0 },
    breaksBefore: [],
    margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
    header: { left: "", center: "", right: "&A" },
    footer: { left: "", center: "&P / &N", right: "" },
    centerHorizontally: true,
  };
  return workbook;
}

const everyFeature = () => openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx"));

describe("SheetJS as a second reader", () => {
  it.each([
    ["a new workbook", () => summary(newWorkbookFile(), "right")],
    ["one that was patched", () => summary(everyFeature(), "right")],
  ])("reads the same values, formulas and merges from %s", (_, make) => {
    const saved = make().save();
    const ours = openWorkbookFile(saved);
    const theirs = read(saved, { cellFormula: true });
    for (const sheet of ours.sheets) {
      const cells = theirs.Sheets[sheet.name];
      const used = sheet.usedArea(true);
      if (cells === undefined || used === null) continue;
      for (let row = used.firstRow; row <= used.lastRow; row++) {
        for (let column = used.firstColumn; column <= used.lastColumn; column++) {
          const { value, formula } = sheet.cell(row, column);
          const other: unknown = cells[`${String.fromCharCode(65 + column)}${row + 1}`];
          const { t, v, f, w } = (other ?? {}) as { t?: string; v?: unknown; f?: string; w?: string };
          const theirValue = t === "e" ? { error: w } : t === "z" ? null : (v ?? null);
          expect([sheet.name, row, column, theirValue]).toEqual([sheet.name, row, column, value]);
          if (formula !== null && f !== undefined) expect(`=${f.replaceAll("_xlfn.", "")}`).toBe(formula);
        }
      }
      const merges = (cells["!merges"] ?? []).map(({ s, e }) => area(s.r, s.c, e.r, e.c));
      expect(merges).toEqual(sheet.merges);
    }
  });
});

describeWithLibreOffice("LibreOffice as a second reader", () => {
  it("opens a patched workbook, calculates it again and finds tables, charts and pages", () => {
    const converted = openWorkbookFile(convertByLibreOffice(summary(everyFeature(), "wrong").save(), "xlsx"));
    expect(converted.sheets.map(({ name }) => name)).toEqual([
      ...["Plan", "Data", "Charts", "Pivot", "Lists", "Config", "BigChart"],
      "Summary 2024 Q2",
    ]);
    const sheet = converted.sheets.at(-1);
    expect([1, 2].map((row) => sheet?.cell(row, 3).value)).toEqual([0.8, 1.25]);
    expect(sheet?.cell(4, 0).value).toBe("at risk Objective, Target");
    expect(sheet?.cell(1, 0).value).toBe("1. Law & <order>\nផែនការ");
    expect(sheet?.style(1, 3)).toMatchObject({
      numberFormat: "0%",
      fill: "#DDEBF7",
      font: { bold: true, color: "#1F4E79" },
    });
    expect(sheet?.merges).toEqual([area(5, 0, 5, 3)]);
    expect(sheet?.charts).toHaveLength(1);
    expect(sheet?.frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet?.validations).toMatchObject([{ type: "list", formula1: '"yes,no"' }]);
    expect(sheet?.conditionalFormats).toMatchObject([{ kind: "expression", bold: true }]);
    expect(sheet?.hyperlinks).toHaveLength(1);
    const titles = converted.names.find(
      ({ name, scope }) => name === "_xlnm.Print_Titles" && scope === sheet,
    );
    expect(titles?.formula).toBe("'Summary 2024 Q2'!$1:$1");
  }, 120_000);

  it("prints the sheet on one page", () => {
    const workbook = newWorkbookFile();
    summary(workbook, "right");
    const pdf = convertByLibreOffice(workbook.save(), "pdf").toString("latin1");
    expect(pdf.startsWith("%PDF")).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }, 120_000);
});
