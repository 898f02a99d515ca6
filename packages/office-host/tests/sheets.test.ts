import { openWorkbookFile } from "@plan-of-action/xlsx";
import { hosted, loaded, refusal } from "./hosting";

async function sheetNames(worksheets: Excel.WorksheetCollection): Promise<string[]> {
  return (await loaded(worksheets, "items/name")).items.map(({ name }) => name);
}

describe("worksheets", () => {
  it("are added after the others, named or not", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      worksheets.add("Summary 2024 Q2");
      worksheets.add();
      expect(await sheetNames(worksheets)).toEqual(["Sheet1", "Summary 2024 Q2", "Sheet3"]);
      const count = worksheets.getCount();
      const last = worksheets.getLast();
      expect((await loaded(last, "name,position")).toJSON()).toMatchObject({ name: "Sheet3", position: 2 });
      expect(count.value).toBe(3);
    });
  });

  it("are found by name in any case, and by id", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      const byName = await loaded(worksheets.getItem("SHEET1"), "id,name");
      expect((await loaded(worksheets.getItem(byName.id), "name")).name).toBe("Sheet1");
    });
  });

  it.each(["", "a".repeat(32), "a:b", "a\\b", "a/b", "a?b", "a*b", "[a]", "'a", "a'", "History"])(
    "are refused the name %j",
    async (name) => {
      const { run } = hosted();
      const add = run(async ({ workbook: { worksheets } }) => {
        worksheets.getFirst().name = name;
        await worksheets.context.sync();
      });
      expect(await refusal(add)).toMatchObject({ code: "InvalidArgument", location: "Worksheet.name" });
    },
  );

  it("have each a name of its own, whatever the case", async () => {
    const { run } = hosted();
    const add = run(async ({ workbook: { worksheets } }) => {
      worksheets.add("sheet1");
      await worksheets.context.sync();
    });
    expect(await refusal(add)).toMatchObject({
      code: "ItemAlreadyExists",
      location: "WorksheetCollection.add",
    });
  });

  it("have a look of their own", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      Object.assign(sheet, { name: "New", tabColor: "#1F4E79", showGridlines: false });
      await loaded(sheet, "name,tabColor,showGridlines");
      expect(sheet.toJSON()).toMatchObject({ name: "New", tabColor: "#1F4E79", showGridlines: false });
    });
  });

  it("are moved among the tabs", async () => {
    const { run, file } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      worksheets.add("Summary");
      worksheets.add("Checks").position = 0;
      expect(await sheetNames(worksheets)).toEqual(["Checks", "Sheet1", "Summary"]);
    });
    expect(file.sheets.map(({ name }) => name)).toEqual(["Checks", "Sheet1", "Summary"]);
    const beyond = run(async ({ workbook: { worksheets } }) => {
      worksheets.getFirst().position = 3;
      await worksheets.context.sync();
    });
    expect(await refusal(beyond)).toMatchObject({ code: "InvalidArgument", location: "Worksheet.position" });
  });

  it("and cells that are shown are so in the file, too", async () => {
    const { run, file } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      worksheets.add("Summary").getRange("B3:C4").select();
      await worksheets.context.sync();
    });
    const saved = openWorkbookFile(file.save());
    expect(saved.sheetInFront).toMatchObject({
      name: "Summary",
      selection: { firstRow: 2, firstColumn: 1, lastRow: 3, lastColumn: 2 },
    });
  });

  it("can be hidden while another is in sight", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      const other = worksheets.add("Other");
      other.visibility = "VeryHidden";
      expect((await loaded(other, "visibility")).visibility).toBe("VeryHidden");
      const [all, shown] = [worksheets.getCount(), worksheets.getCount(true)];
      await worksheets.context.sync();
      expect([all.value, shown.value]).toEqual([2, 1]);
    });
    const hideLast = run(async ({ workbook: { worksheets } }) => {
      worksheets.getFirst().visibility = "Hidden";
      await worksheets.context.sync();
    });
    expect(await refusal(hideLast)).toMatchObject({
      code: "InvalidOperation",
      location: "Worksheet.visibility",
    });
  });

  it("can be deleted, but not the last in sight", async () => {
    const { run } = hosted();
    await run(async ({ workbook: { worksheets } }) => {
      worksheets.add("Other").delete();
      expect(await sheetNames(worksheets)).toEqual(["Sheet1"]);
    });
    const remove = run(async ({ workbook: { worksheets } }) => {
      worksheets.getFirst().delete();
      await worksheets.context.sync();
    });
    expect(await refusal(remove)).toMatchObject({ code: "InvalidOperation", location: "Worksheet.delete" });
  });

  it("are brought to the front unless they are hidden", async () => {
    const { run } = hosted();
    const activate = run(async ({ workbook: { worksheets } }) => {
      const other = worksheets.add("Other");
      other.activate();
      expect((await loaded(worksheets.getActiveWorksheet(), "name")).name).toBe("Other");
      other.visibility = "Hidden";
      other.activate();
      await worksheets.context.sync();
    });
    expect(await refusal(activate)).toMatchObject({
      code: "InvalidOperation",
      location: "Worksheet.activate",
    });
  });
});

describe("frozen panes", () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ["rows", (panes) => panes.freezeRows(3), "1:3"],
    ["columns", (panes) => panes.freezeColumns(2), "A:B"],
    ["both", (panes) => panes.freezeAt("A1:B3"), "A1:B3"],
  ])("keep %s in view", async (_, freeze, address) => {
    const { onSheet } = hosted();
    await onSheet(async (sheet, context) => {
      freeze(sheet.freezePanes);
      const location = await loaded(sheet.freezePanes.getLocationOrNullObject(), "address");
      expect(location.address).toBe(`Sheet1!${address}`);
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("the application", () => {
  it("lets screen updating and calculation be suspended until the next sync", async () => {
    const { run, file } = hosted();
    await run(async ({ workbook: { application, worksheets } }) => {
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      worksheets.getFirst().getRange("A1").formulas = [["=2*3"]];
    });
    expect(file.sheets[0]?.cell(0, 0)).toEqual({ formula: "=2*3", value: 6 });
  });
});
