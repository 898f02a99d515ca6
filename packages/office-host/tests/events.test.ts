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

/** A handler that notes what it was reported. */
function noting<Args>(seen: unknown[], what: (args: Args) => unknown) {
  return (args: Args): Promise<void> => {
    seen.push(what(args));
    return Promise.resolve();
  };
}

describe("handlers of a sheet are told", () => {
  it("of what is selected, by the user and by the add-in, once where it changes", async () => {
    const { onSheet, host } = hosted();
    const seen: unknown[] = [];
    await onSheet(async (sheet, context) => {
      sheet.onSelectionChanged.add(noting(seen, ({ address }) => address));
      context.workbook.worksheets.onSelectionChanged.add(noting(seen, ({ address }) => `all ${address}`));
      await context.sync();
      sheet.getRange("B7:C7").select();
      sheet.getRange("B7:C7").select();
      await context.sync();
    });
    host.user.select("Sheet1!A1");
    await told();
    expect(seen).toEqual(["B7:C7", "all B7:C7", "A1", "all A1"]);
  });

  it("that it comes to the front and goes from it, is renamed, moved, hidden and protected", async () => {
    const { run } = hosted();
    const seen: unknown[] = [];
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const other = worksheets.add("Other");
      worksheets.onActivated.add(noting(seen, () => "activated"));
      worksheets.onDeactivated.add(noting(seen, () => "deactivated"));
      other.onNameChanged.add(noting(seen, ({ nameBefore, nameAfter }) => [nameBefore, nameAfter]));
      worksheets.onMoved.add(noting(seen, (event) => [event.positionBefore, event.positionAfter]));
      other.onVisibilityChanged.add(noting(seen, ({ visibilityAfter }) => visibilityAfter));
      other.onProtectionChanged.add(noting(seen, ({ isProtected }) => isProtected));
      await context.sync();
      other.activate();
      other.name = "New";
      other.position = 0;
      other.protection.protect();
      other.protection.unprotect();
      other.protection.unprotect();
      other.visibility = "Hidden";
      await context.sync();
    });
    await told();
    expect(seen).toEqual(["deactivated", "activated", ["Other", "New"], [1, 0], true, false, "Hidden"]);
  });

  it("of what was calculated, of formulas that were changed, and of rows that a sort moved", async () => {
    const { onSheet } = hosted();
    const seen: unknown[] = [];
    await onSheet(async (sheet) => {
      sheet.getRange("A1:B3").values = [
        [3, "=A1*2"],
        [1, "=A2*2"],
        [2, "=A3*2"],
      ];
      await sheet.context.sync();
      sheet.onCalculated.add(noting(seen, ({ address }) => `calculated ${address}`));
      sheet.onFormulaChanged.add(noting(seen, ({ formulaDetails }) => formulaDetails));
      sheet.onRowSorted.add(noting(seen, ({ address }) => `sorted ${address}`));
      await sheet.context.sync();
      sheet.getRange("A1").values = [[5]];
      await sheet.context.sync();
      sheet.getRange("B3").formulas = [["=A3*3"]];
      await sheet.context.sync();
      sheet.getRange("A1:A3").sort.apply([{ key: 0 }]);
      await sheet.context.sync();
    });
    await told();
    expect(seen[0]).toBe("calculated B1");
    expect(seen).toContainEqual([{ cellAddress: "B3", previousFormula: "=A3*2" }]);
    expect(seen).toContainEqual("sorted A1:A1,A2:A2,A3:A3".replaceAll(/(A\d):\1/g, "$1"));
  });

  it("of clicks, and of what a single cell held before", async () => {
    const { onSheet, host } = hosted();
    const seen: unknown[] = [];
    await onSheet(async (sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.onSingleClicked.add(noting(seen, ({ address }) => `click ${address}`));
      sheet.onChanged.add(noting(seen, ({ details }) => details));
      await sheet.context.sync();
    });
    host.user.click("Sheet1!D4");
    host.user.edit("Sheet1!A1", "text");
    await told();
    expect(seen.at(0)).toBe("click D4");
    expect(seen.at(-1)).toEqual({
      valueBefore: 1,
      valueAfter: "text",
      valueTypeBefore: "Double",
      valueTypeAfter: "String",
    });
  });
});

describe("handlers of tables and charts are told", () => {
  it("of changes inside them, of their selection, and of tables that come and go", async () => {
    const { onSheet, host } = hosted();
    const seen: unknown[] = [];
    await onSheet(async (sheet, context) => {
      context.workbook.tables.onAdded.add(noting(seen, ({ type }) => type));
      sheet.tables.onDeleted.add(noting(seen, ({ tableName }) => `gone ${tableName}`));
      await context.sync();
      const table = sheet.tables.add("A1:B3", true);
      await context.sync();
      table.onChanged.add(noting(seen, ({ address }) => `changed ${address}`));
      table.onSelectionChanged.add(noting(seen, ({ address, isInsideTable }) => [address, isInsideTable]));
      table.load("id");
      await context.sync();
    });
    host.user.edit("Sheet1!A2", 1);
    host.user.edit("Sheet1!F9", 1);
    host.user.select("Sheet1!A2:C2");
    host.user.select("Sheet1!F1");
    host.user.select("Sheet1!F2");
    await onSheet(async (sheet) => {
      sheet.tables.getItemAt(0).convertToRange();
      await sheet.context.sync();
    });
    await told();
    expect(seen).toEqual(["TableAdded", "changed A2", ["A2:C2", true], ["", false], "gone Table1"]);
  });

  it("of charts that are added, selected, left and deleted", async () => {
    const { onSheet, host } = hosted();
    const seen: unknown[] = [];
    await onSheet(async (sheet, context) => {
      sheet.charts.onAdded.add(noting(seen, ({ type }) => type));
      sheet.charts.onDeleted.add(noting(seen, ({ type }) => type));
      await context.sync();
      sheet.charts.add("Pie", sheet.getRange("A1:B3")).name = "Pie";
      await context.sync();
      const chart = sheet.charts.getItem("Pie").load("id");
      await context.sync();
      chart.onActivated.add(noting(seen, ({ type }) => type));
      chart.onDeactivated.add(noting(seen, ({ type }) => type));
      await context.sync();
      host.user.selectChart("Sheet1", "Pie");
      host.user.selectChart("Sheet1", null);
      chart.delete();
      await context.sync();
    });
    await told();
    expect(seen).toEqual(["ChartAdded", "ChartActivated", "ChartDeactivated", "ChartDeleted"]);
  });
});
