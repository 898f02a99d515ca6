import { hosted, refusal } from "./hosting";

/** Lets what was told reach its handlers. */
const told = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("events of changes", () => {
  it("come from the user's entries, on any sheet", async () => {
    const { run, host } = hosted();
    const seen: string[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Other");
      worksheets.onChanged.add(({ address, source, type }) => {
        seen.push(`${type} ${source} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.user.edit("Other!C7", 5);
    host.user.edit("Sheet1!A1", "text");
    await told();
    expect(seen).toEqual(["WorksheetChanged Local C7", "WorksheetChanged Local A1"]);
  });

  it("come from one sheet to its own handlers only, and tell which sheet", async () => {
    const { run, host } = hosted();
    const seen: [string, string][] = [];
    const id = await run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add("Other");
      other.load("id");
      other.onChanged.add((event) => {
        seen.push([event.worksheetId, event.address]);
        return Promise.resolve();
      });
      await context.sync();
      return other.id;
    });
    host.user.edit("Sheet1!A1", 1);
    host.user.edit("Other!B2", 2);
    await told();
    expect(seen).toEqual([[id, "B2"]]);
  });

  it("come from the add-in's own writes too, as in Excel", async () => {
    const { onSheet } = hosted();
    const seen: string[] = [];
    await onSheet(async (sheet, context) => {
      context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
        seen.push(`${triggerSource} ${address}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A1:B2").clear("Contents");
      await context.sync();
    });
    await told();
    expect(seen).toEqual(["ThisLocalAddin A1:B2", "ThisLocalAddin A1:B2"]);
  });

  it("end with their handler", async () => {
    const { run, host } = hosted();
    const seen: string[] = [];
    const handler = await run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.onChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.user.edit("Sheet1!A1", 1);
    await told();
    await host.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.user.edit("Sheet1!A2", 1);
    await told();
    expect(seen).toEqual(["A1"]);
  });

  it("tell each client of settings, and of several in a request once", async () => {
    const { host } = hosted();
    const seen: string[] = [];
    for (const [name, client] of Object.entries({ own: host, other: host.secondClient() })) {
      await client.Excel.run(async (context) => {
        context.workbook.settings.onSettingsChanged.add(() => {
          seen.push(name);
          return Promise.resolve();
        });
        await context.sync();
      });
    }
    await host.Excel.run(async (context) => {
      context.workbook.settings.add("A", 1);
      context.workbook.settings.add("B", 2);
      await context.sync();
    });
    await told();
    expect(seen).toEqual(["own", "other"]);
  });

  it("can be turned off", async () => {
    const { run, host } = hosted();
    const seen: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) => {
        seen.push(address);
        return Promise.resolve();
      });
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
    });
    host.user.edit("Sheet1!A1", 1);
    await told();
    expect(seen).toEqual([]);
  });

  it("recalculate what depends on the user's entry", async () => {
    const { onSheet, host, file } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1:A2").formulas = [[1], ["=A1*2"]];
    });
    host.user.edit("Sheet1!A1", "21");
    expect(file.sheets[0]?.cell(1, 0).value).toBe(42);
  });
});

describe("events of sheets", () => {
  it("tell of sheets that are added, deleted and brought to the front", async () => {
    const { run } = hosted();
    const seen: string[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      for (const event of [worksheets.onAdded, worksheets.onDeleted, worksheets.onActivated]) {
        event.add(({ type }: { type: string }) => {
          seen.push(type);
          return Promise.resolve();
        });
      }
      await context.sync();
      const sheet = worksheets.add("New");
      sheet.activate();
      sheet.delete();
      await context.sync();
    });
    await told();
    expect(seen).toEqual(["WorksheetAdded", "WorksheetActivated", "WorksheetDeleted"]);
  });

  it("tell what the user does to sheets, and the names of one that is renamed", async () => {
    const { run, host } = hosted();
    const seen: string[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(({ type, source }) => Promise.resolve(void seen.push(`${type} ${source}`)));
      worksheets.onNameChanged.add(({ nameBefore, nameAfter }) =>
        Promise.resolve(void seen.push(`${nameBefore} → ${nameAfter}`)),
      );
      worksheets.onDeleted.add(({ type }) => Promise.resolve(void seen.push(type)));
      await context.sync();
    });
    host.user.addSheet("New");
    host.user.renameSheet("New", "Newer");
    host.user.deleteSheet("Newer");
    await told();
    expect(seen).toEqual(["WorksheetAdded Local", "New → Newer", "WorksheetDeleted"]);
  });

  it("tell of no new names before ExcelApi 1.17", async () => {
    const { run } = hosted({ excelApi: "1.16" });
    const listening = run((context) => {
      context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
    });
    expect(await refusal(listening)).toMatchObject({
      code: "ApiNotFound",
      location: "WorksheetCollection._RegisterEventNameChanged",
    });
  });
});
