import { hosted, loaded, refusal } from "./hosting";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { strFromU8, unzipSync } from "fflate";

describe("formats of cells", () => {
  it("are set and read", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const { format } = sheet.getRange("A1:B2");
      Object.assign(format.font, { name: "Khmer OS Battambang", size: 14, bold: true, italic: true });
      Object.assign(format.font, { underline: "Single", color: "#C00000" });
      format.fill.color = "yellow";
      Object.assign(format, {
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
      });
      const range = sheet.getRange("A1:B2");
      await loaded(range, "format/*,format/font/*,format/fill/*");
      expect(range.format.font.toJSON()).toMatchObject({
        name: "Khmer OS Battambang",
        size: 14,
        bold: true,
        italic: true,
        underline: "Single",
        color: "#C00000",
      });
      expect(range.format.fill.color).toBe("#FFFF00");
      expect(range.format.toJSON()).toMatchObject({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        indentLevel: 2,
      });
    });
  });

  it("have lines and dots over a fill, which stay in the file", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const { fill } = sheet.getRange("A1:B2").format;
      fill.color = "#FBE3B6";
      fill.pattern = "LightUp";
      fill.patternColor = "#E3B95F";
      await loaded(fill, "color,pattern,patternColor");
      expect(fill.toJSON()).toMatchObject({
        color: "#FBE3B6",
        pattern: "LightUp",
        patternColor: "#E3B95F",
      });
    });
    const [again] = openWorkbookFile(file.save()).sheets;
    expect(again!.style(0, 0)).toMatchObject({
      fill: "#FBE3B6",
      pattern: { kind: "lightUp", color: "#E3B95F" },
    });
    await onSheet(async (sheet) => {
      const { fill } = sheet.getRange("A1:B2").format;
      fill.clear();
      await loaded(fill, "color,pattern");
      expect(fill.pattern).toBe("None");
    });
  });

  it("read as null, and colours as nothing, where cells differ", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const first = sheet.getRange("A1").format;
      first.font.bold = true;
      first.fill.color = "#00FF00";
      first.horizontalAlignment = "Right";
      const both = await loaded(
        sheet.getRange("A1:A2"),
        "format/font/bold,format/fill/color,format/horizontalAlignment",
      );
      expect([both.format.font.bold, both.format.fill.color, both.format.horizontalAlignment]).toEqual([
        null,
        "",
        null,
      ]);
    });
  });

  it("tell what is struck through, of an area and of each cell", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B1").values = [[1, "two"]];
      sheet.getRange("A1").format.font.strikethrough = true;
      const both = await loaded(sheet.getRange("A1:B1"), "format/font/strikethrough,format/font/superscript");
      expect([both.format.font.strikethrough, both.format.font.superscript]).toEqual([null, false]);
      const cells = sheet.getRange("A1:B1").getCellProperties({
        format: { font: { strikethrough: true, superscript: true } },
      });
      await sheet.context.sync();
      expect(cells.value.map((row) => row.map(({ format }) => format?.font?.strikethrough))).toEqual([
        [true, false],
      ]);
    });
  });

  it("lose their fill, alignment and underline without losing the rest", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const { format } = sheet.getRange("A1");
      format.font.bold = true;
      format.font.underline = "Single";
      format.fill.color = "#00FF00";
      format.horizontalAlignment = "Right";
      format.fill.clear();
      format.font.underline = "None";
      format.horizontalAlignment = "General";
      const cell = await loaded(
        sheet.getRange("A1"),
        "format/font/*,format/fill/color,format/horizontalAlignment",
      );
      expect(cell.format.fill.color).toBe("#FFFFFF");
      expect(cell.format.horizontalAlignment).toBe("General");
      expect(cell.format.font.toJSON()).toMatchObject({ bold: true, underline: "None" });
    });
  });

  it.each([
    ["font.size", { size: 0 }],
    ["font.color", { color: "reddish" }],
    ["font.bold", { bold: "yes" }],
  ])("refuse what cannot be: %s", async (member, font) => {
    const { onSheet } = hosted();
    const write = onSheet(async (sheet) => {
      Object.assign(sheet.getRange("A1").format.font, font);
      await sheet.context.sync();
    });
    expect(await refusal(write)).toMatchObject({
      code: "InvalidArgument",
      location: `Range${member.charAt(0).toUpperCase()}${member.slice(1)}`,
    });
  });

  it("say which of Excel's formats a file written here cannot hold", async () => {
    const { onSheet } = hosted();
    const write = onSheet(async (sheet) => {
      sheet.getRange("A1").format.horizontalAlignment = "Fill";
      await sheet.context.sync();
    });
    expect(await refusal(write)).toMatchObject({
      code: "NotImplemented",
      location: "RangeFormat.horizontalAlignment",
    });
  });
});

describe("borders", () => {
  it("are drawn along edges and between cells", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const { borders } = sheet.getRange("B2:C3").format;
      Object.assign(borders.getItem("EdgeTop"), {
        style: "Continuous",
        weight: "Medium",
        color: "#FF0000",
      });
      borders.getItem("InsideVertical").style = "Continuous";
    });
    const bordersAt = (row: number, column: number) => file.sheets[0]?.style(row, column).borders ?? {};
    expect(bordersAt(1, 1)).toMatchObject({
      top: { weight: "medium", color: "#FF0000" },
      right: { weight: "thin", color: "#000000" },
    });
    expect(bordersAt(1, 2)).toEqual({ top: { weight: "medium", color: "#FF0000" } });
    expect(bordersAt(2, 1)).toEqual({ right: { weight: "thin", color: "#000000" } });
    expect(bordersAt(2, 2)).toEqual({});
  });

  it("are read along the edge, and taken away", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const bottom = sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom");
      bottom.color = "#0000FF";
      expect((await loaded(bottom, "style,weight,color,sideIndex")).toJSON()).toEqual({
        style: "Continuous",
        weight: "Thin",
        color: "#0000FF",
        sideIndex: "EdgeBottom",
      });
      bottom.style = "None";
      expect((await loaded(bottom, "style")).style).toBe("None");
    });
  });
});

describe("sizes", () => {
  it("are in points, of columns through the characters that files have", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      expect(
        (await loaded(sheet.getRange("A1"), "format/columnWidth,format/rowHeight")).format.toJSON(),
      ).toMatchObject({
        columnWidth: 48,
        rowHeight: 15,
      });
      sheet.getRange("B:C").format.columnWidth = 93.75;
      sheet.getRange("2:3").format.rowHeight = 30;
      const sized = await loaded(sheet.getRange("B2:C3"), "format/columnWidth,format/rowHeight");
      expect([sized.format.columnWidth, sized.format.rowHeight]).toEqual([93.75, 30]);
    });
    expect([file.sheets[0]?.columnWidth(1), file.sheets[0]?.rowHeight(2)]).toEqual([17.14, 30]);
  });

  it("fit columns to the longest text", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B2").values = [
        ["ten signs!", 1],
        ["short", 0.5],
      ];
      sheet.getRange("A:B").format.autofitColumns();
    });
    expect([file.sheets[0]?.columnWidth(0), file.sheets[0]?.columnWidth(1)]).toEqual([11, 4]);
  });

  it("leave rows to Excel when they are fitted", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("1:1").format.rowHeight = 60;
      sheet.getRange("1:1").format.autofitRows();
    });
    expect(file.sheets[0]?.rowHeight(0)).toBeNull();
  });
});

describe("clearing", () => {
  it.each<[`${Excel.ClearApplyTo}` | undefined, unknown, boolean]>([
    [undefined, "", false],
    ["All", "", false],
    ["Contents", "", true],
    ["Formats", "text", false],
    ["Hyperlinks", "text", true],
    ["RemoveHyperlinks", "text", false],
  ])("%s", async (applyTo, value, bold) => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const cell = sheet.getRange("A1");
      cell.values = [["text"]];
      cell.format.font.bold = true;
      cell.hyperlink = { documentReference: "Sheet1!B2", screenTip: "There" };
      cell.clear(applyTo);
      await loaded(cell, "values,format/font/bold,hyperlink");
      expect([cell.values[0]?.[0], cell.format.font.bold]).toEqual([value, bold]);
      const keepsLink = applyTo === "Contents" || applyTo === "Formats";
      expect((cell.hyperlink as unknown) === null).toBe(!keepsLink);
    });
  });
});

describe("hyperlinks", () => {
  it("lead to a place of the workbook or to an address", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const [place, address] = [sheet.getRange("A1"), sheet.getRange("A2")];
      place.hyperlink = {
        documentReference: "'Sheet1'!F11",
        textToDisplay: "1.2",
        screenTip: "Go to the cell",
      };
      address.hyperlink = { address: "https://example.org/" };
      await loaded(place, "hyperlink,values");
      await loaded(address, "hyperlink");
      expect(place.hyperlink).toEqual({
        documentReference: "'Sheet1'!F11",
        screenTip: "Go to the cell",
        textToDisplay: "1.2",
      });
      expect(place.values).toEqual([["1.2"]]);
      expect(address.hyperlink.address).toBe("https://example.org/");
    });
  });

  it("look as Excel's do, until they are removed", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const cell = sheet.getRange("A1");
      cell.format.font.bold = true;
      cell.hyperlink = { documentReference: "Sheet1!B2" };
      await loaded(cell, "format/font/color,format/font/underline,format/font/bold");
      expect(cell.format.font.toJSON()).toMatchObject({ color: "#0563C1", underline: "Single", bold: true });
      cell.clear("RemoveHyperlinks");
      await loaded(cell, "format/font/color,format/font/underline");
      expect(cell.format.font.toJSON()).toMatchObject({ color: "#000000", underline: "None" });
    });
  });

  it("have to lead somewhere", async () => {
    const { onSheet } = hosted();
    const write = onSheet(async (sheet) => {
      sheet.getRange("A1").hyperlink = { textToDisplay: "nowhere" };
      await sheet.context.sync();
    });
    expect(await refusal(write)).toMatchObject({ code: "InvalidArgument", location: "Range.hyperlink" });
  });
});

describe("how texts are turned", () => {
  it.each([[90], [-45], [0], [180]])("by %d degrees, is kept", async (turn) => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B2").format.textOrientation = 30;
      sheet.getRange("A1:B2").format.textOrientation = turn;
      await sheet.context.sync();
    });
    const again = hosted({}, openWorkbookFile(file.save()));
    await again.onSheet(async (sheet) => {
      const { format } = sheet.getRange("A1:B2");
      expect((await loaded(format, "textOrientation")).textOrientation).toBe(turn);
    });
  });

  it("by more than upright, is refused", async () => {
    const turn = hosted().onSheet(async (sheet) => {
      sheet.getRange("A1").format.textOrientation = 91;
      await sheet.context.sync();
    });
    expect(await refusal(turn)).toMatchObject({ code: "InvalidArgument" });
  });
});

describe("properties of cells", () => {
  it("are set each in its place, also lines by their sides", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const blue = { format: { fill: { color: "Blue" }, font: { bold: true } } };
      const lined = { format: { borders: { bottom: { style: "Continuous" as const } } } };
      sheet.getRange("A1:B1").setCellProperties([[blue, lined]]);
      const [first, second] = [sheet.getRange("A1").format, sheet.getRange("B1").format];
      const line = second.borders.getItem("EdgeBottom").load("style");
      first.font.load("bold");
      await loaded(first.fill, "color");
      expect([first.fill.color, first.font.bold, line.style]).toEqual(["#0000FF", true, "Continuous"]);
    });
  });

  it("that the host has not are refused by name", async () => {
    const set = hosted().onSheet(async (sheet) => {
      sheet.getRange("A1").setCellProperties([[{ style: "Heading 1" }]]);
      await sheet.context.sync();
    });
    expect(await refusal(set)).toMatchObject({ code: "NotImplemented" });
  });
});

describe("formulas by how far their cells are", () => {
  it("are read and entered", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B2").values = [
        [2, 3],
        [4, 5],
      ];
      sheet.getRange("C1:C2").formulasR1C1 = [["=RC[-2]*RC[-1]"], ["=R1C1+RC[-1]"]];
      const range = await loaded(sheet.getRange("C1:C2"), "formulas,formulasR1C1,values");
      expect(range.formulas).toEqual([["=A1*B1"], ["=$A$1+B2"]]);
      expect(range.formulasR1C1).toEqual([["=RC[-2]*RC[-1]"], ["=R1C1+RC[-1]"]]);
      expect(range.values).toEqual([[6], [7]]);
    });
  });
});

describe("ranges that are resized", () => {
  it("span what lies between their corners", async () => {
    await hosted().onSheet(async (sheet) => {
      const left = sheet.getRange("D4").getResizedRange(0, -2);
      expect((await loaded(left, "address")).address).toBe("Sheet1!B4:D4");
    });
  });
});

describe("numbers as they are typed", () => {
  it.each([
    ["14,37", "14,37"],
    ["1,234", 1234],
    ["1,234,567.5", 1234567.5],
    ["12,34,567", "12,34,567"],
  ])("%s", async (typed, value) => {
    await hosted().onSheet(async (sheet) => {
      sheet.getRange("A1").values = [[typed]];
      expect((await loaded(sheet.getRange("A1"), "values")).values).toEqual([[value]]);
    });
  });
});

describe("rules for entries", () => {
  it("take cells of another sheet, other comparisons and a prompt", async () => {
    const { run, file } = hosted();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const names = context.workbook.worksheets.add("Names").getRange("A1:A3");
      const { dataValidation } = sheet.getRange("A2:A4");
      dataValidation.rule = { list: { inCellDropDown: true, source: names } };
      const positive = sheet.getRange("B2:B4").dataValidation;
      positive.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      positive.prompt = { title: "Positive", message: "Above nought.", showPrompt: true };
      dataValidation.load("rule");
      await loaded(positive, "rule,prompt");
      expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "=Names!$A$1:$A$3" } });
      expect(positive.rule).toEqual({ wholeNumber: { formula1: 0, operator: "GreaterThan" } });
      expect(positive.prompt).toMatchObject({ title: "Positive", message: "Above nought." });
    });
    const [, positive] = openWorkbookFile(file.save()).sheets[0]?.validations ?? [];
    expect(positive).toMatchObject({ operator: "greaterThan", prompt: { title: "Positive" } });
  });
});

describe("indents", () => {
  it("adds to the indent of each cell, and takes from it down to none", async () => {
    await hosted().onSheet(async (sheet) => {
      const [first, second] = [sheet.getRange("B2").format, sheet.getRange("B3").format];
      first.indentLevel = 1;
      second.indentLevel = 4;
      sheet.getRange("B2:B3").format.adjustIndent(-2);
      first.load("indentLevel");
      expect((await loaded(second, "indentLevel")).indentLevel).toBe(2);
      expect(first.indentLevel).toBe(0);
      sheet.getRange("B2:B3").format.adjustIndent(3);
      first.load("indentLevel");
      expect((await loaded(second, "indentLevel")).indentLevel).toBe(5);
      expect(first.indentLevel).toBe(3);
    });
  });
});

describe("a style by its name", () => {
  it("gives cells its looks, keeps the rest and is told", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["0.0", "0.0"]];
      range.style = "good";
      sheet.getRange("A2").style = "Input";
      expect((await loaded(range, "style")).style).toBe("Good");
      expect((await loaded(sheet.getRange("A1:A2"), "style")).style).toBeNull();
      expect((await loaded(sheet.getRange("D4"), "style")).style).toBe("Normal");
    });
    const sheet = openWorkbookFile(file.save()).sheets[0]!;
    expect(sheet.style(0, 1)).toMatchObject({
      fill: "#C6EFCE",
      font: { color: "#006100" },
      numberFormat: "0.0",
    });
    expect(sheet.style(1, 0).borders?.top).toEqual({ weight: "thin", color: "#7F7F7F" });
    expect([sheet.styleName(0, 0), sheet.styleName(1, 0)]).toEqual(["Good", "Input"]);
  });

  it("stands in the file once, with Excel's number", async () => {
    const { onSheet, file } = hosted();
    await onSheet(async (sheet) => {
      for (const cell of ["A1", "B2", "C3"]) sheet.getRange(cell).style = "Bad";
      await sheet.context.sync();
    });
    const xml = strFromU8(unzipSync(file.save())["xl/styles.xml"] ?? new Uint8Array());
    expect(xml).toContain('<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/>');
    expect(xml).toContain('<cellStyle name="Bad" xfId="1" builtinId="27"/></cellStyles>');
    expect(xml).toContain('<cellStyleXfs count="2">');
  });

  it("stays when a format is changed, and goes with Normal", async () => {
    await hosted().onSheet(async (sheet) => {
      const cell = sheet.getRange("A1");
      cell.style = "Good";
      cell.format.font.bold = true;
      expect((await loaded(cell, "style")).style).toBe("Good");
      cell.style = "Normal";
      cell.format.fill.load("color");
      expect((await loaded(cell, "style")).style).toBe("Normal");
      expect(cell.format.fill.color).toBe("#FFFFFF");
    });
  });

  it("is refused by name where its looks cannot be written", async () => {
    const batch = hosted().onSheet(async (sheet) => {
      sheet.getRange("A1").style = "Heading 1";
      await sheet.context.sync();
    });
    expect(await refusal(batch)).toMatchObject({ code: "NotImplemented", location: "Range.style" });
  });
});
