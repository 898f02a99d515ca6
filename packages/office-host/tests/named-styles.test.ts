import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";

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
