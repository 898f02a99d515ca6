import { hosted, loaded, refusal } from "./hosting";

describe("the genuine Office.js over the host", () => {
  it("raises its own error where a property is read that was not loaded", async () => {
    const { onSheet } = hosted();
    const read = onSheet(async (sheet, context) => {
      await context.sync();
      return sheet.name;
    });
    expect(await refusal(read)).toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("gives errors that are errors of the code that calls it", async () => {
    const { run } = hosted();
    const missing = run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").load("name");
      await context.sync();
    });
    await expect(missing).rejects.toBeInstanceOf(Error);
  });

  it("tells where an error happened", async () => {
    const { run } = hosted();
    const missing = run((context) => loaded(context.workbook.worksheets.getItem("Nowhere"), "name"));
    expect(await refusal(missing)).toEqual({
      code: "ItemNotFound",
      location: "WorksheetCollection.getItem",
      statement: "var worksheet = worksheets.getItem(...);",
    });
  });

  it("keeps what was done before an error and does nothing after it", async () => {
    const { onSheet, file } = hosted();
    const batch = onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2:B2").values = [["too", "wide", "here"]];
      sheet.getRange("A3").values = [["after"]];
      await context.sync();
    });
    expect(await refusal(batch)).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
    expect([0, 1, 2].map((row) => file.sheets[0]?.cell(row, 0).value)).toEqual(["before", null, null]);
  });

  it("keeps instances apart", async () => {
    const one = hosted();
    const other = hosted();
    await one.onSheet(async (sheet) => {
      sheet.name = "One";
    });
    expect(one.host.Excel).not.toBe(other.host.Excel);
    expect([one.file.sheets[0]?.name, other.file.sheets[0]?.name]).toEqual(["One", "Sheet1"]);
  });

  describe("objects that may be missing", () => {
    it("do nothing where something is done to them", async () => {
      const { onSheet } = hosted();
      await onSheet(async (sheet, context) => {
        const none = context.workbook.worksheets.getItemOrNullObject("None");
        none.delete();
        none.name = "Other";
        none.getRange("A1").format.fill.color = "#FF0000";
        sheet.charts.getItemOrNullObject("None").delete();
        await context.sync();
        expect(none.isNullObject).toBe(true);
      });
    });

    it("are null objects", async () => {
      const { run } = hosted();
      await run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
        const present = context.workbook.worksheets.getItemOrNullObject("Sheet1");
        await context.sync();
        expect([missing.isNullObject, present.isNullObject]).toEqual([true, false]);
      });
    });

    it("make null objects of what is reached through them", async () => {
      const { run } = hosted();
      await run(async (context) => {
        const missing = context.workbook.worksheets.getItemOrNullObject("Nowhere");
        const used = missing.getUsedRangeOrNullObject(true);
        used.load("address");
        await context.sync();
        expect(used.isNullObject).toBe(true);
      });
    });
  });

  describe("proxies over several syncs", () => {
    it("follow a sheet that is renamed", async () => {
      const { onSheet } = hosted();
      await onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1");
        await context.sync();
        sheet.name = "Renamed";
        await context.sync();
        expect((await loaded(range, "address")).address).toBe("Renamed!A1");
      });
    });

    it("are kept for ranges and given back after the batch", async () => {
      const { onSheet, host } = hosted();
      await onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.values = [[1]];
        await context.sync();
        expect((await loaded(range, "values")).values).toEqual([[1]]);
      });
      expect(host.traffic.log.filter(({ isCleanup }) => isCleanup)).toHaveLength(1);
      expect(host.traffic.requests).toBe(2);
    });

    it("work after untrack too", async () => {
      const { onSheet } = hosted();
      await onSheet(async (sheet, context) => {
        const range = sheet.getRange("B2");
        range.untrack();
        range.values = [[5]];
        await context.sync();
      });
    });

    it("fail for a sheet that has gone", async () => {
      const { run } = hosted();
      const batch = run(async (context) => {
        const sheet = context.workbook.worksheets.add("Short-lived");
        const range = sheet.getRange("A1");
        await context.sync();
        sheet.delete();
        await context.sync();
        range.values = [[1]];
        await context.sync();
      });
      expect(await refusal(batch)).toMatchObject({ code: "ItemNotFound" });
    });
  });

  describe("loading", () => {
    it("takes members of objects and of items", async () => {
      const { run, onSheet } = hosted();
      await onSheet(async (sheet) => {
        sheet.names.add("Here", sheet.getRange("A1"));
      });
      await run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name,items/names/items/name,items/protection/protected");
        await context.sync();
        const [sheet] = worksheets.items;
        expect(sheet?.name).toBe("Sheet1");
        expect(sheet?.names.items.map(({ name }) => name)).toEqual(["Here"]);
        expect(sheet?.protection.protected).toBe(false);
      });
    });

    it("takes an object of members, and all values with $all", async () => {
      const { onSheet } = hosted();
      await onSheet(async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        range.load({ address: true, format: { fill: { color: true }, font: { $all: true } } });
        await context.sync();
        expect(range.address).toBe("Sheet1!A1:B2");
        expect(range.format.fill.color).toBe("#FFFFFF");
        expect(range.format.font.toJSON()).toMatchObject({ name: "Calibri", size: 11, bold: false });
      });
    });

    it("takes everything when nothing is named", async () => {
      const { onSheet } = hosted();
      await onSheet(async (sheet, context) => {
        sheet.load();
        await context.sync();
        expect(sheet.toJSON()).toMatchObject({ name: "Sheet1", position: 0, visibility: "Visible" });
      });
    });

    it("can leave out the first items and stop after some", async () => {
      const { run } = hosted();
      await run(async (context) => {
        const { worksheets } = context.workbook;
        for (const name of ["B", "C", "D"]) worksheets.add(name);
        worksheets.load({ $top: 2, $skip: 1, name: true });
        await context.sync();
        expect(worksheets.items.map(({ name }) => name)).toEqual(["B", "C"]);
      });
    });

    it("asks for nothing of objects by a name that no member has, as samples do", async () => {
      const { run } = hosted();
      await run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/noPropertiesNeeded");
        const sheet = worksheets.getFirst().load("NoPropertiesNeeded");
        await context.sync();
        expect(worksheets.items).toHaveLength(1);
        expect(() => sheet.name).toThrow(/not available/);
      });
    });

    it("names a member of Excel that the host has not", async () => {
      const { onSheet } = hosted();
      const load = onSheet((sheet) => loaded(sheet, "enableCalculation"));
      expect(await refusal(load)).toMatchObject({
        code: "ApiNotFound",
        location: "Worksheet.enableCalculation",
      });
    });

    // Two samples of Microsoft's load `text` of an axis and `value` of a row, which there are not.
    it("passes over what is no member of Excel", async () => {
      const { onSheet } = hosted();
      await onSheet(async (sheet) => {
        expect((await loaded(sheet, "name,nonsense")).name).toBe("Sheet1");
      });
    });
  });

  it("sets several members at once, those of objects too", async () => {
    const { onSheet } = hosted();
    await onSheet(async (sheet) => {
      const range = sheet.getRange("A1:B1");
      range.set({ values: [[1, 2]], format: { font: { bold: true } } });
      await loaded(range, "values,format/font/bold");
      expect([range.values, range.format.font.bold]).toEqual([[[1, 2]], true]);
    });
  });
});
