import { composeParts, composeSheet } from "../../xlsx/tests/compose-package";
import { hosted, loaded, refusal } from "./hosting";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newWorkbookFile, openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { FUNCTION_NAMES } from "../src/objects/function-members";

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

type Arguments = (sheet: Excel.Worksheet) => readonly unknown[];

type Caller = (...args: readonly unknown[]) => Excel.FunctionResult<unknown>;

const values = (...given: readonly unknown[]): Arguments => {
  return () => given;
};

const numbers: Arguments = (sheet) => [sheet.getRange("A1:A5")];

const numbersAnd =
  (...given: readonly unknown[]): Arguments =>
  (sheet) => [sheet.getRange("A1:A5"), ...given];

/** In A1:A5 the numbers 1, 2, 4, 8 and 10, in B1:B5 the texts a, b, c, b and nothing. */
const CASES: readonly [name: string, args: Arguments, value: unknown][] = [
  ["abs", values(-12.5), 12.5],
  ["acos", values(0.5), Math.acos(0.5)],
  ["acosh", values(2), Math.acosh(2)],
  ["asin", values(0.5), Math.asin(0.5)],
  ["asinh", values(-2), Math.asinh(-2)],
  ["atan", values(1), Math.PI / 4],
  ["atan2", values(-1, 1), (3 * Math.PI) / 4],
  ["atanh", values(0.5), Math.atanh(0.5)],
  ["cos", values(1), Math.cos(1)],
  ["cosh", values(1), Math.cosh(1)],
  ["degrees", values(Math.PI), 180],
  ["even", values(1.5), 2],
  ["exp", values(1), Math.E],
  ["fact", values(5), 120],
  ["gcd", values(24, 36), 12],
  ["int", values(-2.3), -3],
  ["lcm", values(24, 36), 72],
  ["ln", values(Math.E), 1],
  ["log", values(8, 2), 3],
  ["log10", values(1000), 3],
  ["mod", values(-7, 3), 2],
  ["mround", values(10, 3), 9],
  ["odd", values(1.5), 3],
  ["pi", values(), Math.PI],
  ["power", values(2, 10), 1024],
  ["product", numbersAnd(2), 1280],
  ["randBetween", () => [3, 3], 3],
  ["quotient", values(-7, 3), -2],
  ["radians", values(180), Math.PI],
  ["round", values(-12.345, 2), -12.35],
  ["roundDown", values(129, -1), 120],
  ["roundUp", values(121, -1), 130],
  ["sign", values(-8), -1],
  ["sin", values(1), Math.sin(1)],
  ["sinh", values(1), Math.sinh(1)],
  ["sqrt", values(81), 9],
  ["sqrtPi", values(2), Math.sqrt(2 * Math.PI)],
  ["sum", numbers, 25],
  ["sumIf", numbersAnd(">3"), 22],
  ["sumIfs", (sheet) => [sheet.getRange("A1:A5"), sheet.getRange("B1:B5"), "b"], 10],
  ["sumSq", values(-2, 3), 13],
  ["tan", values(1), Math.tan(1)],
  ["tanh", values(1), Math.tanh(1)],
  ["trunc", values(-12.345, 2), -12.34],
  ["average", numbers, 5],
  ["averageIf", numbersAnd(">3"), 22 / 3],
  ["averageIfs", (sheet) => [sheet.getRange("A1:A5"), sheet.getRange("B1:B5"), "b"], 5],
  ["count", (sheet) => [sheet.getRange("A1:B5")], 5],
  ["countA", values("", false, 0), 3],
  ["countBlank", (sheet) => [sheet.getRange("B1:B5")], 1],
  ["countIf", (sheet) => [sheet.getRange("B1:B5"), "b"], 2],
  ["countIfs", (sheet) => [sheet.getRange("B1:B5"), "b", sheet.getRange("A1:A5"), ">2"], 1],
  ["large", numbersAnd(2), 8],
  ["max", numbersAnd(40), 40],
  ["median", values(1, 2, 8, 9), 5],
  ["min", numbersAnd(-4), -4],
  ["small", numbersAnd(2), 2],
  ["stDev_P", numbers, Math.sqrt(12)],
  ["stDev_S", numbers, Math.sqrt(15)],
  ["var_P", numbers, 12],
  ["var_S", numbers, 15],
  ["concatenate", values("say ", '"hi"', 2), 'say "hi"2'],
  ["exact", values("Hello", "hello"), false],
  ["find", values("M", "Miriam"), 1],
  ["left", values("abcdef"), "a"],
  ["len", values('say "hi"'), 8],
  ["lower", values("HeLLo"), "hello"],
  ["mid", values("abcdef", 2, 3), "bcd"],
  ["proper", values("plan of action"), "Plan Of Action"],
  ["replace", values("abcdef", 3, 2, "*"), "ab*ef"],
  ["rept", values("*-", 3), "*-*-*-"],
  ["right", values("abcdef", 3), "def"],
  ["substitute", values("Quarter 1", "1", "2"), "Quarter 2"],
  ["text", values(0.285, "0.0%"), "28.5%"],
  ["trim", values("  one   two  "), "one two"],
  ["upper", values("a1 b2"), "A1 B2"],
  ["value", values("1,234"), 1234],
  ["and", values(true, false), false],
  ["if", values(true, "yes", "no"), "yes"],
  ["isError", values(1), false],
  ["isNA", values(1), false],
  ["isNumber", values("1"), false],
  ["isText", values("1"), true],
  ["not", values(false), true],
  ["or", values(true, false), true],
  ["xor", values(true, true), false],
  ["choose", values(2, "a", "b"), "b"],
  ["hlookup", (sheet) => ["a", sheet.getRange("B1:B2"), 2, false], "b"],
  ["match", (sheet) => ["c", sheet.getRange("B1:B5"), 0], 3],
  ["vlookup", (sheet) => [4, sheet.getRange("A1:B5"), 2, false], "c"],
  ["date", values(2024, 5, 1), 45413],
  ["datevalue", values("5/1/2024"), 45413],
  ["day", values(45413), 1],
  ["days", values(45413, 45400), 13],
  ["edate", values(45413, 1), 45444],
  ["eoMonth", values(45413, 0), 45443],
  ["hour", values(0.75), 18],
  ["minute", values(0.78125), 45],
  ["month", values(45413), 5],
  ["networkDays", values(45413, 45419), 5],
  ["second", values(0.0005), 43],
  ["time", values(12, 0, 0), 0.5],
  ["weekday", values(45413), 4],
  ["year", values(45413), 2024],
];

async function called(call: (functions: Excel.Functions, sheet: Excel.Worksheet) => unknown) {
  return hosted().onSheet(async (sheet, context) => {
    sheet.getRange("A1:B5").values = [
      [1, "a"],
      [2, "b"],
      [4, "c"],
      [8, "b"],
      [10, ""],
    ];
    const result = call(context.workbook.functions, sheet) as Excel.FunctionResult<unknown>;
    result.load("value,error");
    await context.sync();
    return result;
  });
}

describe("a function of formulas", () => {
  it("is one of those that are tried here", () => {
    expect(CASES.map(([name]) => name).sort()).toEqual([...FUNCTION_NAMES].sort());
  });

  it.each(CASES)("%s gives what it gives in a formula", async (name, args, value) => {
    const { value: given, error } = await called((functions, sheet) => {
      const methods = functions as unknown as Record<string, Caller>;
      return methods[name]?.(...args(sheet));
    });
    expect(error).toBeNull();
    if (typeof value === "number") expect(given).toBeCloseTo(value, 10);
    else expect(given).toBe(value);
  });

  it.each([
    ["#DIV/0!", (f: Excel.Functions) => f.atan2(0, 0)],
    ["#NUM!", (f: Excel.Functions) => f.sqrt(-1)],
    ["#VALUE!", (f: Excel.Functions) => f.mid("abcdef", 0, 2)],
    ["#N/A", (f: Excel.Functions) => f.match("z", { address: "Sheet1!B1:B5" }, 0)],
  ])("gives %s as its error, and no value", async (code, call) => {
    expect(await called(call)).toMatchObject({ value: null, error: code });
  });

  it("takes what another gives, and cells by their address", async () => {
    const { value } = await called((f) => f.sum({ address: "Sheet1!A1:A5" }, f.abs(-4)));
    expect(value).toBe(29);
  });

  it("is refused where the address is none", async () => {
    const call = called((f) => f.sum({ address: "nowhere" }));
    expect(await refusal(call)).toMatchObject({ code: "InvalidArgument", location: "Functions.sum" });
  });

  it("is refused by name where it is not here", async () => {
    const call = called((f) => f.besselI(1.5, 1));
    expect(await refusal(call)).toMatchObject({ code: "ApiNotFound", location: "Functions.besselI" });
  });
});

describe("a name that stands for a formula", () => {
  it("counts as the formula, and again when its cells change", async () => {
    await hosted().onSheet(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[10], [5]];
      context.workbook.names.addFormulaLocal("Double", "=2*Sheet1!$A$1");
      context.workbook.names.add("More", "=Double+Sheet1!$A$2");
      sheet.getRange("B1:B4").formulas = [["=Double"], ["=More*2"], ['="Double"'], ["=SUM(Double,1)"]];
      const cells = sheet.getRange("B1:B4");
      expect((await loaded(cells, "values")).values).toEqual([[20], [50], ["Double"], [21]]);
      sheet.getRange("A1").values = [[1]];
      expect((await loaded(cells, "values")).values).toEqual([[2], [14], ["Double"], [3]]);
    });
  });

  it("counts as what it is given anew", async () => {
    await hosted().onSheet(async (sheet, context) => {
      const name = context.workbook.names.add("Rate", "=0.5");
      sheet.getRange("B1").formulas = [["=Rate*10"]];
      expect((await loaded(sheet.getRange("B1"), "values")).values).toEqual([[5]]);
      name.formula = "=0.5+0.25";
      expect((await loaded(sheet.getRange("B1"), "values")).values).toEqual([[7.5]]);
    });
  });

  it("of a sheet comes before one of the workbook", async () => {
    await hosted().onSheet(async (sheet, context) => {
      context.workbook.names.add("Rate", "=1+1");
      sheet.names.add("Rate", "=2+2");
      const other = context.workbook.worksheets.add("Other");
      for (const each of [sheet, other]) each.getRange("B1").formulas = [["=Rate"]];
      const cells = [sheet, other].map((each) => each.getRange("B1").load("values"));
      await context.sync();
      expect(cells.map(({ values }) => values)).toEqual([[[4]], [[2]]]);
    });
  });
});

describe("what a formula fills", () => {
  it.each<[string, unknown]>([
    ["=TAKE(A1#,3)", 1],
    ["=SUM(DROP(A1#,3))", 30],
    ["=SUM($A$1#)", 36],
    ["=ROWS(B1#)", 2],
    ['="A1#"', "A1#"],
    ["=SUM(C1#)", "#REF!"],
  ])("is named by %s", async (formula, value) => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("A1:C1").formulas = [["=SEQUENCE(8,1,1,1)", "=TAKE(A1#,2)", 5]];
      sheet.getRange("E1").formulas = [[formula]];
      const cell = await loaded(sheet.getRange("E1"), "values,formulas");
      expect([cell.formulas, cell.values]).toEqual([[[formula]], [[value]]]);
    });
  });

  it("is named from another sheet, and counts the cells of its own", async () => {
    await hosted().onSheet(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        [1, ""],
        [2, ""],
        [3, ""],
      ];
      sheet.getRange("B1").formulas = [["=SORT(A1:A3,1,-1)"]];
      const other = context.workbook.worksheets.add("Other one");
      other.getRange("A1").values = [[100]];
      other.getRange("B1").formulas = [["=SUM(Sheet1!B1#)"]];
      expect((await loaded(other.getRange("B1"), "values")).values).toEqual([[6]]);
      sheet.getRange("A1").values = [[10]];
      expect((await loaded(other.getRange("B1"), "values")).values).toEqual([[15]]);
    });
  });

  it("is written to the file by the function that Excel has for it", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      sheet.getRange("B1").formulas = [["=SUM(Sheet1!A1#,A1)"]];
      await sheet.context.sync();
    });
    const saved = file.save();
    const xml = strFromU8(unzipSync(saved)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
    expect(xml).toContain("SUM(_xlfn.ANCHORARRAY(Sheet1!A1),A1)");
    expect(openWorkbookFile(saved).sheets[0]!.cell(0, 1).formula).toBe("=SUM(Sheet1!A1#,A1)");
  });
});
