import { composeParts, composeSheet } from "../../xlsx/tests/compose-package";
import { hosted, loaded, refusal } from "./hosting";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbookFile, openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";

/** A sheet with 1 and 2 in A1:A2 and twice those in B1:B2, by one array formula. */
function workbookWithArrayFormula(): WorkbookFile {
  const parts = unzipSync(newWorkbookFile().save());
  const path = Object.keys(parts).find((name) => /worksheets\/[^/]+\.xml$/.test(name)) ?? "";
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>4</v></c></row>';
  const xml = strFromU8(parts[path] ?? new Uint8Array());
  parts[path] = strToU8(
    xml.replace(/<sheetData\s*\/>|<sheetData><\/sheetData>/, `<sheetData>${rows}</sheetData>`),
  );
  return openWorkbookFile(zipSync(parts));
}

/** A workbook that counts its days from 1904. */
function workbookOf1904(): WorkbookFile {
  const parts = unzipSync(newWorkbookFile().save());
  const xml = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array());
  parts["xl/workbook.xml"] = strToU8(
    xml.replace(/<workbookPr[^>]*\/>|(?=<sheets>)/, '<workbookPr date1904="1"/>'),
  );
  return openWorkbookFile(zipSync(parts));
}

/** A workbook as programs write it that leave all calculation to Excel. */
function workbookLeftToExcel(cells: string, calculation = ""): WorkbookFile {
  const workbook = composeParts()["xl/workbook.xml"] ?? "";
  return openWorkbookFile(
    composeSheet(`<row r="1">${cells}</row>`, {
      "xl/workbook.xml": workbook.replace("</workbook>", `${calculation}</workbook>`),
    }),
  );
}

describe("a formula is counted as Excel counts it", () => {
  it.each<[string, unknown]>([
    // A sign of plus does nothing, to a text either.
    ["=+A1", "text"],
    ["=++A1", "text"],
    ["=+A2*2", 4],
    // A corner of an area may be computed.
    ["=SUM(A2:INDEX(A:A,4))", 9],
    ["=SUM(INDEX(A1:A5,2):A4)", 9],
    ["=SUM(A2:INDEX(A1:B5,3,2))", 11],
    ["=SUM(INDEX(1:1,2):B2)", 10],
    ["=SUM(Sheet1!A4:INDEX(Sheet1!A:A,A2))", 9],
    ["=SUM(A2:OFFSET(A2,2,0))", 9],
    ["=COUNT(A3:A5)", 3],
    // A text that reads as a day or a number is one where one is asked for.
    ['=YEAR("2024-05-01")', 2024],
    ['=MONTH("1 May 2024")', 5],
    ["=YEAR(A6)", 2023],
    ["=YEAR(45413)", 2024],
    ['=VALUE("1,234")', 1234],
    ['=VALUE("50%")', 0.5],
    ['=VALUE("$1,234.50")', 1234.5],
    ['=VALUE("-$5")', -5],
    ['=VALUE("1$5")', "#VALUE!"],
    ['=VALUE("x")', "#VALUE!"],
    // Numbers are compared, and rounded, by their first 15 digits.
    ["=0.1*3=0.3", true],
    ["=0.1*3<>0.3", false],
    ["=0.3<0.1*3", false],
    ["=0.1*3<=0.3", true],
    ['=IF(1-0.9=0.1,"even","odd")', "even"],
    ["=1.00000000000001=1.00000000000002", false],
    ["=1/3=0.333", false],
    ["=A2=2", true],
    ['=A1="TEXT"', true],
    ["=A1>5", true],
    ["=B5=0", true],
    ['=B5=""', true],
    ["=SUMPRODUCT(--(A2:A5=3))", 1],
    ["=SUM(IF(A2:A5>3,A2:A5,0))", 9],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-1.005,2)", -1.01],
    ["=ROUND(1.0049,2)", 1],
    ["=ROUND(1234.5,-2)", 1200],
    // What refers to cells that are gone is an error, and may be caught.
    ['=IFERROR(Sheet1!#REF!,"none")', "none"],
    ['=IFERROR(LEFT(#REF!A1,2),"none")', "none"],
    ["=Sheet1!#REF!+1", "#REF!"],
    ["=SUM(#REF!A:B)", "#REF!"],
    ["=IFERROR(SUM(#REF!A:B),0)", 0],
    ["=IFERROR(SUM(#REF!$A$1:$B$2)+SUM(#REF!1:2),0)", 0],
  ])("%s", async (formula, value) => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B3").values = [["text", 4], [2, 6], [3, 0]]; // prettier-ignore
      sheet.getRange("A4:A6").values = [[4], [5], ["'2023-12-31"]];
      sheet.getRange("E1").formulas = [[formula]];
      expect((await loaded(sheet.getRange("E1"), "values")).values).toEqual([[value]]);
    });
  });

  it("when the user says so, which the file keeps", async () => {
    const { file, run } = hosted();
    const saved = () => openWorkbookFile(file.save()).calculatesByHand;
    await run(({ workbook }) => void (workbook.application.calculationMode = "Manual"));
    expect(saved()).toBe(true);
    await run(({ workbook }) => void (workbook.application.calculationMode = "Automatic"));
    expect(saved()).toBe(false);
  });

  it("keeps the formula as it was entered", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("B1").formulas = [["=+ROUND(A1, 2)=0.1*3"]];
      expect((await loaded(sheet.getRange("B1"), "formulas")).formulas).toEqual([["=+ROUND(A1, 2)=0.1*3"]]);
    });
  });
});

describe("formulas of a file whose writer left them to Excel", () => {
  it("are calculated when it is opened, through others", async () => {
    const { onSheet } = hosted(
      {},
      workbookLeftToExcel('<c r="A1"><v>2</v></c><c r="B1"><f>C1*10</f></c><c r="C1"><f>A1+1</f><v></v></c>'),
    );
    await onSheet(async (sheet) => {
      expect((await loaded(sheet.getRange("A1:C1"), "values")).values).toEqual([[2, 30, 3]]);
    });
  });

  it.each([
    ["are all calculated where each has 0 and the file asks for it", 'fullCalcOnLoad="1"', "0", [2, 20, 2]],
    ["keep their 0 where the file does not ask for it", "", "0", [2, 0, 0]],
    ["keep what was calculated for one of them", 'fullCalcOnLoad="1"', "7", [2, 0, 7]],
  ])("%s", async (_, asks, value, expected) => {
    const cells = `<c r="A1"><v>2</v></c><c r="B1"><f>C1*10</f><v>0</v></c><c r="C1"><f>A1</f><v>${value}</v></c>`;
    const { onSheet } = hosted({}, workbookLeftToExcel(cells, `<calcPr ${asks}/>`));
    await onSheet(async (sheet) => {
      expect((await loaded(sheet.getRange("A1:C1"), "values")).values).toEqual([expected]);
    });
  });

  it("wait for the user's word where the file asks for that", async () => {
    const cells = '<c r="A1"><v>2</v></c><c r="B1"><f>A1*10</f><v>20</v></c>';
    const { onSheet } = hosted({}, workbookLeftToExcel(cells, '<calcPr calcMode="manual"/>'));
    await onSheet(async (sheet, { workbook: { application } }) => {
      expect((await loaded(application, "calculationMode")).calculationMode).toBe("Manual");
      sheet.getRange("A1").values = [[5]];
      expect((await loaded(sheet.getRange("B1"), "values")).values).toEqual([[20]]);
    });
  });

  it("stay without a value where the engine does not know a function of theirs", () => {
    const { file } = hosted({}, workbookLeftToExcel('<c r="A1"><f>NOTAFUNCTION(2)</f></c>'));
    expect(file.sheets[0]?.cell(0, 0)).toEqual({ value: null, formula: "=NOTAFUNCTION(2)" });
  });

  it("leave a file as it was where every formula has its value", () => {
    const cells = '<c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>5</v></c>';
    const file = workbookLeftToExcel(cells);
    const before = file.save();
    hosted({}, file);
    expect(file.save()).toEqual(before);
  });
});

describe("formulas", () => {
  it("are calculated when they are read, and kept with their values", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)*10"]];
      expect((await loaded(sheet.getRange("A3"), "values")).values).toEqual([[30]]);
    });
    expect(file.sheets[0]?.cell(2, 0)).toEqual({ value: 30, formula: "=SUM(A1:A2)*10" });
  });

  it("follow the cells that they read, through others and over sheets", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      const [plan, summary] = [worksheets.getFirst(), worksheets.add("Summary 2024")];
      plan.getRange("A1:A2").values = [[2], ["=A1*2"]];
      summary.getRange("A1:A2").formulas = [["=Sheet1!A2+1"], ["='Summary 2024'!A1&\" done\""]];
      expect((await loaded(summary.getRange("A1:A2"), "values")).values).toEqual([[5], ["5 done"]]);
      plan.getRange("A1").values = [[10]];
      expect((await loaded(summary.getRange("A1:A2"), "values")).values).toEqual([[21], ["21 done"]]);
    });
  });

  it.each(["លទ្ធផលជាក់ស្តែង", "ผลจริง", "Résultats"])(
    "read a sheet whose title is a word of any script, written without quotation marks: %s",
    async (title) => {
      const { run } = hosted();
      await run(async ({ workbook: { worksheets } }) => {
        const [plan, actuals] = [worksheets.getFirst(), worksheets.add(title)];
        actuals.getRange("A1:A2").values = [[2], [3]];
        plan.getRange("A1").formulas = [[`=SUM(${title}!A1:A2)&"${title}!"`]];
        expect((await loaded(plan.getRange("A1"), "values")).values).toEqual([[`5${title}!`]]);
        actuals.getRange("A1").values = [[7]];
        expect((await loaded(plan.getRange("A1"), "values")).values).toEqual([[`10${title}!`]]);
        expect((await loaded(plan.getRange("A1"), "formulas")).formulas).toEqual([
          [`=SUM(${title}!A1:A2)&"${title}!"`],
        ]);
      });
    },
  );

  it("by names keep the values of the file until just those names come or change", async () => {
    const file = newWorkbookFile();
    const sheet = file.sheets[0]!;
    sheet.name = "Plan";
    sheet.setCell(0, 0, { value: 5, formula: null });
    file.setName({ name: "Rate", formula: "Plan!$A$1", scope: null, hidden: false, comment: null });
    for (const [row, formula] of ["=Rate*2", "=Later*2", "=New!A1"].entries()) {
      sheet.setCell(row, 1, { value: "of the file", formula });
    }
    const values = () => [0, 1, 2].map((row) => sheet.cell(row, 1).value);
    const { run } = hosted({}, file);
    await run(async ({ workbook }) => {
      workbook.names.add("Other", "=1");
      workbook.worksheets.add("Another");
      await workbook.context.sync();
    });
    expect(values()[0]).toBe("of the file");
    expect(values()[1]).toBe("of the file");
    await run(async ({ workbook }) => {
      workbook.names.add("Later", "=21");
      workbook.names.getItem("Rate").formula = "=7";
      workbook.worksheets.add("New").getRange("A1").values = [[3]];
      await workbook.context.sync();
    });
    expect(values()).toEqual([14, 42, 3]);
  });

  it("read tables and names", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet, { workbook }) => {
      sheet.getRange("A1:B4").values = [
        ["Indicator", "Actual"],
        ["1.1-1", 3],
        ["1.1-2", 4],
        ["1.1-1", 5],
      ];
      sheet.tables.add("A1:B4", true).name = "PoaActuals";
      workbook.names.add("Wanted", sheet.getRange("D1"));
      sheet.getRange("D1:D2").formulas = [
        ["1.1-1"],
        ["=SUMIFS(PoaActuals[Actual],PoaActuals[Indicator],Wanted)"],
      ];
      expect((await loaded(sheet.getRange("D2"), "values")).values).toEqual([[8]]);
      sheet.getRange("D1").values = [["1.1-2"]];
      expect((await loaded(sheet.getRange("D2"), "values")).values).toEqual([[4]]);
      sheet.getRange("B3").values = [[40]];
      expect((await loaded(sheet.getRange("D2"), "values")).values).toEqual([[40]]);
    });
  });

  it("that read a sheet that is deleted give #REF!, and follow one that is renamed", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      const [gone, renamed, reader] = [worksheets.add("Gone"), worksheets.add("Old"), worksheets.getFirst()];
      reader.getRange("A1:A2").formulas = [["=Gone!A1*2"], ["=Old!A1*2"]];
      await reader.context.sync();
      gone.delete();
      renamed.name = "New name";
      renamed.getRange("A1").values = [[4]];
      const cells = await loaded(reader.getRange("A1:A2"), "values,formulas");
      expect(cells.values).toEqual([["#REF!"], [8]]);
      expect(cells.formulas).toEqual([["=#REF!A1*2"], ["='New name'!A1*2"]]);
    });
  });

  it("that read a sheet which was gone before keep what the file says of them when another comes or goes", async () => {
    const parts = unzipSync(newWorkbookFile().save());
    const path = Object.keys(parts).find((name) => /worksheets\/[^/]+\.xml$/.test(name)) ?? "";
    const rows =
      '<row r="1"><c r="A1" t="str"><f>IFERROR(#REF!A1,"none")</f><v>as it was</v></c>' +
      "<c r=\"B1\"><f>'Gone before'!A1</f><v>7</v></c></row>";
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(
      xml.replace(/<sheetData\s*\/>|<sheetData><\/sheetData>/, `<sheetData>${rows}</sheetData>`),
    );
    const { run } = hosted({}, openWorkbookFile(zipSync(parts)));
    await run(async ({ workbook: { worksheets } }) => {
      worksheets.add("Another");
      await worksheets.context.sync();
      worksheets.getItem("Another").name = "Renamed";
      worksheets.getItem("Renamed").delete();
      const cells = await loaded(worksheets.getFirst().getRange("A1:B1"), "values");
      expect(cells.values).toEqual([["as it was", 7]]);
    });
  });

  it("give errors as values", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const range = sheet.getRange("A1:C1");
      range.formulas = [["=1/0", "=NOSUCHFUNCTION(1)", '=IFERROR(A1,"none")']];
      await loaded(range, "values,valueTypes,text");
      expect(range.values).toEqual([["#DIV/0!", "#NAME?", "none"]]);
      expect(range.valueTypes).toEqual([["Error", "Error", "String"]]);
      expect(range.text).toEqual([["#DIV/0!", "#NAME?", "none"]]);
    });
  });

  it("that nothing touches keep the values that the file came with", async () => {
    const file = newWorkbookFile();
    const [sheet] = file.sheets;
    sheet?.setCell(0, 0, { value: 1, formula: null });
    sheet?.setCell(1, 0, { value: 99, formula: "=A1+1" });
    sheet?.setCell(2, 0, { value: "kept", formula: "=OURADDIN(B1)" });
    const { onSheet } = hosted({}, file);
    await onSheet(async (first) => {
      first.getRange("C1").values = [[5]];
      expect((await loaded(first.getRange("A1:A3"), "values")).values).toEqual([[1], [99], ["kept"]]);
      first.getRange("A1").values = [[2]];
      first.getRange("B1").values = [[2]];
      expect((await loaded(first.getRange("A1:A3"), "values")).values).toEqual([[2], [3], ["kept"]]);
    });
  });

  it("of arrays keep their values and stay arrays", async () => {
    const { onSheet, file } = hosted({}, workbookWithArrayFormula());
    await onSheet(async (sheet) => {
      sheet.getRange("A1").values = [[10]];
      expect((await loaded(sheet.getRange("B1:B2"), "values")).values).toEqual([[2], [4]]);
      sheet.getRange("A3").formulas = [["=SUM(B1:B2)"]];
    });
    const kept = Array.from(openWorkbookFile(file.save()).sheets[0]?.formulaCells() ?? []);
    expect(kept.filter(({ isArray }) => isArray).map(({ formula }) => formula)).toEqual([
      "=A1:A2*2",
      "=A1:A2*2",
    ]);
    expect(file.sheets[0]?.cell(2, 0).value).toBe(6);
  });

  it("of arrays are not changed in parts", async () => {
    const { onSheet } = hosted({}, workbookWithArrayFormula());
    const write = onSheet(async (sheet) => {
      sheet.getRange("B2").values = [[1]];
      await sheet.context.sync();
    });
    expect(await refusal(write)).toMatchObject({ code: "InvalidOperation", location: "Range.values" });
  });

  it.each(["=SUM(A1", "=1+", "=)", "=A1 2", '="open'])(
    "that do not read are refused: %s",
    async (formula) => {
      const { onSheet } = hosted();
      const write = onSheet(async (sheet) => {
        sheet.getRange("A1").formulas = [[formula]];
        await sheet.context.sync();
      });
      expect(await refusal(write)).toMatchObject({ code: "InvalidArgument", location: "Range.formulas" });
    },
  );

  it("count days from 1904 where the workbook does", async () => {
    const { onSheet } = hosted({}, workbookOf1904());
    await onSheet(async (sheet) => {
      sheet.getRange("A1:A2").values = [["1/2/1904"], ["=YEAR(A1)"]];
      expect((await loaded(sheet.getRange("A1:A2"), "values")).values).toEqual([[1], [1904]]);
    });
  });

  it("wait for the user's word where calculation is manual", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet, { workbook: { application } }) => {
      sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
      await sheet.context.sync();
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      expect((await loaded(sheet.getRange("A2"), "values")).values).toEqual([[2]]);
      application.calculate("Recalculate");
      expect((await loaded(sheet.getRange("A2"), "values")).values).toEqual([[6]]);
    });
  });
});
