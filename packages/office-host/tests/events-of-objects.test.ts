import { hosted } from "./hosting";

/** Lets what was told reach its handlers. */
const told = () => new Promise((resolve) => setTimeout(resolve, 0));

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
