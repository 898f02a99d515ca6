import { readFileSync } from "node:fs";
import { newWorkbookFile, openWorkbookFile, type SheetFile, type WorkbookFile } from "../src";
import { readParts } from "./compose-package";
import { PRINT } from "./describe-print";

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

describe("a printer's own settings", () => {
  it("go where the pages are set up, since they would win", () => {
    const workbook = openWorkbookFile(readFileSync("tests/fixtures/every-feature.xlsx"));
    firstSheet(workbook).print = PRINT;
    const parts = readParts(workbook.save());
    expect(Object.keys(parts)).not.toContain("xl/printerSettings/printerSettings1.bin");
    expect(parts["xl/worksheets/_rels/sheet1.xml.rels"]).not.toContain("printerSettings");
    expect(
      openWorkbookFile(workbook.save()).names.filter(({ name }) => name === "_xlnm.Print_Area"),
    ).toMatchObject([{ formula: "Plan!$A$1:$J$41" }]);
  });
});
