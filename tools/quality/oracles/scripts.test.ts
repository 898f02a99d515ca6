import { openWorkbookFile } from "@plan-of-action/xlsx";
import { differences } from "./same-workbook";
import { runScript } from "./scripts";
import { THREADS } from "./threads";
import { outcomeOf } from "./threads/recorded-case";

/** A script as others have them: one batch about the active sheet. */
function script(inner: string): string {
  return `await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  ${inner}
  await context.sync();
});`;
}

describe("a script", () => {
  it("runs, and leaves a workbook", async () => {
    const { verdict, saved } = await runScript(script('sheet.getRange("A1").values = [[1]];'));
    expect(verdict).toEqual({ kind: "runs" });
    expect(openWorkbookFile(saved).sheets[0]?.cell(0, 0).value).toBe(1);
  });

  it("is beyond the host where it asks for a member that the host has not", async () => {
    const { verdict } = await runScript(script("context.workbook.slicers.getCount();"));
    expect(verdict).toEqual({ kind: "beyond", member: "Workbook.slicers" });
  });

  it("fails where it is refused, or wrong by itself", async () => {
    const refused = await runScript(script('sheet.getRange("A1:B1").values = [[1, 2, 3]];'));
    expect(refused.verdict).toMatchObject({ kind: "fails", why: expect.stringContaining("rows") as unknown });
    expect((await runScript("throw new Error('of its own');")).verdict).toEqual({
      kind: "fails",
      why: "of its own",
    });
  });
});

describe("a workbook that Excel saved", () => {
  const base = 'sheet.getRange("A1:B2").values = [["Target", 0.5], ["Total", 7]];';
  const saved = async (inner: string) => (await runScript(script(base + inner))).saved;

  it("is equal to one with the same cells", async () => {
    expect(differences(await saved(""), await saved(""))).toEqual([]);
  });

  it.each([
    ["a value", 'sheet.getRange("B2").values = [[8]];', "Sheet1!B2: [null,7], in Excel [null,8]"],
    ["a formula", 'sheet.getRange("B2").formulas = [["=3+4"]];', 'Sheet1!B2: [null,7], in Excel ["=3+4",7]'],
    ["a cell more", 'sheet.getRange("D9").values = [["x"]];', "Sheet1!D9"],
    ["a number format", 'sheet.getRange("B1").numberFormat = [["0%"]];', "Sheet1!B1 format"],
    ["a fill", 'sheet.getRange("A1").format.fill.color = "#FFFF00";', "Sheet1!A1 format"],
    ["the size of a font", 'sheet.getRange("A1").format.font.size = 16;', '["size",16]'],
    ["a merge", 'sheet.getRange("A4:B4").merge();', "Sheet1 merges: , in Excel A4:B4"],
    ["frozen rows", "sheet.freezePanes.freezeRows(1);", "Sheet1 frozen: 0 rows, 0 columns, in Excel 1 rows"],
    ["a sheet", 'context.workbook.worksheets.add("More");', "sheets: Sheet1 (visible), in Excel"],
    ["a name", 'context.workbook.names.add("Goal", "=7");', "names: , in Excel !Goal=7"],
  ])("differs by %s", async (_, inner, told) => {
    const [first] = differences(await saved(""), await saved(inner));
    expect(first).toContain(told);
  });
});

describe("what a thread says of Excel", () => {
  it.each(THREADS.map((recorded) => [recorded.thread, recorded.says, recorded] as const))(
    "%s: %s",
    async (_thread, _says, recorded) => {
      expect(await outcomeOf(recorded)).toEqual(recorded.gives);
    },
  );
});
