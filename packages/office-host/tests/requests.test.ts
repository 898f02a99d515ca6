import { hosted, loaded, refusal, type Hosted } from "./hosting";
import { readFileSync } from "node:fs";
import * as applicationMembers from "../src/objects/application-members";
import * as documentMembers from "../src/objects/document-members";
import * as cellMembers from "../src/objects/ranges/cell-members";
import { functionResultMembers, functionsMembers } from "../src/objects/function-members";
import * as commentMembers from "../src/objects/comments/comment-members";
import * as filterMembers from "../src/objects/filters/filter-members";
import * as conditionalMembers from "../src/objects/ranges/conditional-members";
import * as chartMembers from "../src/objects/charts/chart-members";
import * as sheetMembers from "../src/objects/sheet-members";
import * as shapeMembers from "../src/objects/shapes/shape-members";
import * as tableMembers from "../src/objects/tables/table-members";
import type { Members } from "../src/requests/host-object";
import type { Failure } from "../src";

describe("requests", () => {
  it("are counted, one for each sync with something to do", async () => {
    const { onSheet, host } = hosted();
    await onSheet(async (sheet, context) => {
      sheet.getRange("A1").values = [["text"]];
      await context.sync();
      await context.sync();
      await loaded(sheet, "name");
    });
    expect(host.traffic.requests).toBe(2);
    expect(host.traffic.log.map(({ error }) => error)).toEqual([null, null, null]);
  });

  it("are measured in bytes both ways", async () => {
    const { onSheet, host } = hosted();
    await onSheet(async (sheet) => {
      sheet.getRange("A1").values = [["ក".repeat(1000)]];
    });
    const [first] = host.traffic.log;
    expect(first?.requestBytes).toBeGreaterThan(3000);
    expect(first?.requestBytes).toBeLessThan(4500);
    expect(host.traffic.largestRequest).toBe(first?.requestBytes);
    host.traffic.reset();
    expect([host.traffic.requests, host.traffic.requestBytes, host.traffic.responseBytes]).toEqual([0, 0, 0]);
  });

  it("write a large block in the parts that Office.js makes of it", async () => {
    const { onSheet, file } = hosted();
    const block = Array.from({ length: 500 }, (_, row) =>
      Array.from({ length: 8 }, (_, column) => row * 8 + column),
    );
    await onSheet(async (sheet) => {
      sheet.getRange("B2:I501").values = block;
    });
    expect(file.sheets[0]?.cell(1, 1).value).toBe(0);
    expect(file.sheets[0]?.cell(500, 8).value).toBe(3999);
  });

  it("are refused where they are too large", async () => {
    const { onSheet, file } = hosted({ largestMessage: 20_000 });
    const write = onSheet(async (sheet) => {
      sheet.getRange("A1").values = [["x".repeat(20_000)]];
    });
    expect(await refusal(write)).toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(file.sheets[0]?.cell(0, 0).value).toBeNull();
  });

  it("are answered with an error where the answer is too large", async () => {
    const { onSheet } = hosted({ largestMessage: 20_000 });
    const read = onSheet((sheet) => loaded(sheet.getRange("A1:Z500"), "values"));
    expect(await refusal(read)).toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  describe("made to fail", () => {
    const error = { code: "GeneralException", message: "There was an internal error." };

    it("fail before anything is done, in their turn", async () => {
      const { onSheet, host, file } = hosted();
      host.failRequest(2, error);
      const write = onSheet(async (sheet, context) => {
        for (const row of [1, 2, 3]) {
          sheet.getRange(`A${row}`).values = [[row]];
          await context.sync();
        }
      });
      expect(await refusal(write)).toMatchObject({ code: "GeneralException" });
      expect([0, 1, 2].map((row) => file.sheets[0]?.cell(row, 0).value)).toEqual([1, null, null]);
      await onSheet(async (sheet) => {
        sheet.getRange("A3").values = [[3]];
      });
      expect(file.sheets[0]?.cell(2, 0).value).toBe(3);
    });

    it("fail after some of their actions", async () => {
      const { onSheet, host, file } = hosted();
      host.failRequest(1, { ...error, afterActions: 7 });
      const write = onSheet(async (sheet) => {
        for (const row of [1, 2, 3]) sheet.getRange(`A${row}`).values = [[row]];
      });
      expect(await refusal(write)).toMatchObject({ code: "GeneralException" });
      expect([0, 1, 2].map((row) => file.sheets[0]?.cell(row, 0).value)).toEqual([1, null, null]);
    });

    it("fail where they would change a workbook that is open for reading only, and only those", async () => {
      const { onSheet, host, file } = hosted();
      host.refuseWrites({ code: "UnsupportedOperationInReadOnlyMode", message: "Reading only." });
      const write = () =>
        onSheet(async (sheet) => {
          sheet.getRange("A1").values = [[1]];
        });
      expect(await refusal(write())).toMatchObject({ code: "UnsupportedOperationInReadOnlyMode" });
      const addName = onSheet((sheet) => void sheet.names.add("Rate", "=1"));
      expect(await refusal(addName)).toMatchObject({ code: "UnsupportedOperationInReadOnlyMode" });
      // Office.js itself marks the asking for merged areas as an operation that writes.
      await onSheet((sheet) => loaded(sheet.getRange("A1:C3").getMergedAreasOrNullObject(), "address"));
      await onSheet((sheet) => sheet.getRange("B2").select());
      expect(host.user.place.selected).toMatchObject({ firstRow: 1, firstColumn: 1 });
      host.refuseWrites(null);
      await write();
      expect(file.sheets[0]?.cell(0, 0).value).toBe(1);
    });

    it("can stay without an answer", async () => {
      const { onSheet, host } = hosted();
      host.failRequest(1, { hangs: true });
      let isAnswered = false;
      void onSheet((sheet) => loaded(sheet, "name")).then(() => {
        isAnswered = true;
      });
      await onSheet((sheet) => loaded(sheet, "name"));
      expect(isAnswered).toBe(false);
    });
  });

  describe("while a cell is edited", () => {
    it("fail", async () => {
      const { onSheet, host } = hosted();
      host.user.beginCellEdit();
      const write = onSheet(async (sheet) => {
        sheet.getRange("A1").values = [[1]];
      });
      expect(await refusal(write)).toMatchObject({ code: "InvalidOperationInCellEditMode" });
    });

    it("wait where they may", async () => {
      const { host, file } = hosted();
      host.user.beginCellEdit();
      const write = host.Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
        await context.sync();
      });
      await new Promise((resolve) => setTimeout(resolve, 0));
      expect(file.sheets[0]?.cell(0, 0).value).toBeNull();
      host.user.endCellEdit();
      await write;
      expect(file.sheets[0]?.cell(0, 0).value).toBe(1);
    });
  });

  it("are not answered any more by a host that is closed", async () => {
    const { onSheet, host } = hosted();
    host.close();
    let isAnswered = false;
    void onSheet((sheet) => loaded(sheet, "name")).then(() => {
      isAnswered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isAnswered).toBe(false);
  });
});

describe("requirement sets", () => {
  const { chartFormatMembers, ...partsOfCharts } = chartMembers;

  const TABLES: Readonly<Record<string, Members>> = {
    ...cellMembers,
    ...conditionalMembers,
    ...commentMembers,
    ...filterMembers,
    ...sheetMembers,
    ...chartFormatMembers,
    ...partsOfCharts,
    functionsMembers,
    functionResultMembers,
    ...tableMembers,
    ...applicationMembers,
    ...documentMembers,
    ...shapeMembers,
  };

  /** Two tables are of the one class ChartAxis, and some names are longer in Office.js than a table's is. */
  const CLASSES: Readonly<Record<string, string>> = {
    chartValueAxisMembers: "ChartAxis",
    chartCategoryAxisMembers: "ChartAxis",
    dataBarPositiveFormatMembers: "ConditionalDataBarPositiveFormat",
  };

  function classOf(table: string): string {
    return CLASSES[table] ?? `${table.charAt(0).toUpperCase()}${table.slice(1)}`.replace(/Members$/, "");
  }

  /** The set that each member of Excel's classes came with, by what @types/office-js says above it. */
  function documentedSets(): Map<string, string> {
    const lines = readFileSync("node_modules/@types/office-js/index.d.ts", "utf8").split("\n");
    const sets = new Map<string, string>();
    let [className, set, isExcel] = ["", "", false];
    for (const line of lines) {
      if (line.startsWith("declare namespace ")) isExcel = line.startsWith("declare namespace Excel ");
      if (!isExcel) continue;
      set = /Api set: ExcelApi (\d+\.\d+)/.exec(line)?.[1] ?? set;
      const begun = /^ {4}(?:class|interface|enum|export namespace|namespace) (\w+)/.exec(line);
      if (begun !== null) className = line.includes(" class ") ? (begun[1] ?? "") : "";
      if (line.trim() === "/**" && className !== "" && line.startsWith("        ")) set = "";
      const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
      const key = `${className}.${member ?? ""}`;
      if (className !== "" && member !== undefined && !sets.has(key)) sets.set(key, set);
    }
    return sets;
  }

  describe("the members that the host has", () => {
    const documented = documentedSets();
    const listed = Object.entries(TABLES).flatMap(([table, { scalars, links, methods }]) =>
      Object.entries({ ...scalars, ...links, ...methods }).map(
        ([member, set]) => [`${classOf(table)}.${member}`, set] as const,
      ),
    );
    // Members that Office.js calls by itself are not documented: those of `Excel.createWorkbook` are the last.
    const isCalledByItself = /\._|^Runtime\.|^Application\.createWorkbook$|^CreatedWorkbook\./;
    const open = listed.filter(([member]) => !isCalledByItself.test(member));

    it("are many", () => {
      expect(open.length).toBeGreaterThan(200);
    });

    it.each(open)("%s came with ExcelApi %s", (member, set) => {
      const known = documented.get(member);
      expect(known).toBeDefined();
      if (known !== "") expect(set).toBe(known);
    });
  });

  describe("a host of an older set", () => {
    it("says which sets it has", () => {
      const { requirements } = hosted({ excelApi: "1.9" }).host;
      expect(
        ["1.1", "1.9", "1.10", "2.1"].map((set) => requirements.isSetSupported("ExcelApi", set)),
      ).toEqual([true, true, false, false]);
      expect(requirements.isSetSupported("WordApi", "1.1")).toBe(false);
    });

    it("does not have the members of later ones", async () => {
      const { onSheet } = hosted({ excelApi: "1.9" });
      const read = onSheet((sheet) => loaded(sheet.getRange("A1").getMergedAreasOrNullObject(), "address"));
      expect(await refusal(read)).toMatchObject({
        code: "ApiNotFound",
        location: "Range.getMergedAreasOrNullObject",
      });
    });

    it("leaves values of later ones out of a load of everything", async () => {
      const { onSheet } = hosted({ excelApi: "1.7" });
      await onSheet(async (sheet, context) => {
        sheet.load();
        await context.sync();
        expect(Object.keys(sheet.toJSON())).not.toContain("showGridlines");
        expect(sheet.name).toBe("Sheet1");
      });
    });
  });

  it("refuses members of Excel that it does not have", async () => {
    const { onSheet } = hosted();
    const insert = onSheet(async (sheet) => {
      sheet.getRange("A1").flashFill();
      await sheet.context.sync();
    });
    expect(await refusal(insert)).toMatchObject({ code: "ApiNotFound", location: "Range.flashFill" });
  });
});

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

const write = ({ onSheet }: Hosted) =>
  onSheet(async (sheet) => {
    sheet.getRange("A1").values = [["first"]];
    sheet.getRange("A2").values = [["second"]];
  });

const written = ({ file }: Hosted) => [0, 1].map((row) => file.sheets[0]?.cell(row, 0).value);

const cells = ({ file }: Hosted, rows: number) =>
  Array.from({ length: rows }, (_, row) => file.sheets[0]?.cell(row, 0).value);

describe("a request that is made to fail", () => {
  const BUSY = "GeneralException";
  it.each<[string, Failure, string, unknown[]]>([
    ["is refused", { code: BUSY }, BUSY, [null, null]],
    ["is broken off in the middle", { code: BUSY, afterActions: 7 }, BUSY, ["first", null]],
    ["is done, and its answer lost", { code: BUSY, afterActions: "all" }, BUSY, ["first", "second"]],
    ["never arrives, and a server says so", { status: 504 }, "ConnectionFailure", [null, null]],
    [
      "is done, and a server says 504",
      { status: 504, afterActions: "all" },
      "ConnectionFailure",
      ["first", "second"],
    ],
  ])("%s", async (_, failure, code, expected) => {
    const open = hosted();
    open.host.failRequest(1, failure);
    expect(await refusal(write(open))).toMatchObject({ code });
    expect(written(open)).toEqual(expected);
    await write(open);
    expect(written(open)).toEqual(["first", "second"]);
  });

  it("is done, and the text of its answer breaks off", async () => {
    const open = hosted();
    open.host.failRequest(1, { truncated: "text" });
    await expect(write(open)).rejects.toThrow();
    expect(written(open)).toEqual(["first", "second"]);
  });

  it("is done, and half of its results are missing", async () => {
    const open = hosted();
    open.host.failRequest(1, { truncated: "results" });
    const read = open.onSheet(async (sheet) => {
      sheet.getRange("A1").values = [["first"]];
      const range = await loaded(sheet.getRange("A1"), "values");
      return range.values.length;
    });
    expect(await refusal(read)).toMatchObject({ code: "PropertyNotLoaded" });
    expect(written(open)[0]).toBe("first");
  });

  it.each([
    [{ hangs: true } as const, [null, null]],
    [{ hangs: true, afterActions: "all" } as const, ["first", "second"]],
  ])("is never answered: %j", async (failure, expected) => {
    const open = hosted();
    open.host.failRequest(1, failure);
    const outcome = await Promise.race([
      write(open).then(() => "answered"),
      new Promise((resolve) => setTimeout(() => resolve("waits"), 10)),
    ]);
    expect(outcome).toBe("waits");
    expect(written(open)).toEqual(expected);
  });
});

describe("somebody else who acts before a request", () => {
  const THREE = [["one"], ["two"], ["three"]];
  const filled = async () => {
    const open = hosted();
    await open.onSheet((sheet) => {
      sheet.getRange("A1:A3").values = THREE;
    });
    return open;
  };

  it("types, and is first", async () => {
    const open = hosted();
    open.host.beforeRequest(2, (user) => user.edit("Sheet1!A1", "theirs"));
    const seen = await open.onSheet(async (sheet, context) => {
      const before = await loaded(sheet.getRange("A1"), "values");
      const value: unknown = before.values[0]?.[0];
      const after = sheet.getRange("A1").load("values");
      await context.sync();
      return [value, after.values[0]?.[0] as unknown];
    });
    expect(seen).toEqual(["", "theirs"]);
  });

  it("sorts, inserts and deletes rows", async () => {
    const open = await filled();
    open.host.beforeRequest(1, (user) => user.sort("Sheet1!A1:A3", [2, 0, 1]));
    open.host.beforeRequest(2, (user) => user.insertRow("Sheet1!A2"));
    open.host.beforeRequest(3, (user) => user.deleteRow("Sheet1!A1"));
    await open.onSheet((sheet) => loaded(sheet, "name"));
    expect(cells(open, 4)).toEqual(["three", "one", "two", null]);
    await open.onSheet((sheet) => loaded(sheet, "name"));
    expect(cells(open, 4)).toEqual(["three", null, "one", "two"]);
    await open.onSheet((sheet) => loaded(sheet, "name"));
    expect(cells(open, 4)).toEqual([null, "one", "two", null]);
  });

  it("lets a table grow by an inserted row and shrink by a deleted one", async () => {
    const open = await filled();
    await open.onSheet((sheet) => void sheet.tables.add("A1:A3", true));
    open.host.user.insertRow("Sheet1!A2");
    expect(open.file.sheets[0]?.tables[0]?.area.lastRow).toBe(3);
    open.host.user.deleteRow("Sheet1!A2");
    expect(open.file.sheets[0]?.tables[0]?.area.lastRow).toBe(2);
  });

  it("finds a sheet protected by others", async () => {
    const open = hosted();
    open.host.beforeRequest(1, (user) => user.protectSheet("Sheet1"));
    expect(await refusal(write(open))).toMatchObject({ code: "AccessDenied" });
  });
});

describe("a second client of the workbook", () => {
  it("sees what the first wrote, and fails by itself", async () => {
    const open = hosted();
    const second = open.host.secondClient();
    second.failRequest(1, { code: "GeneralException" });
    await write(open);
    const read = () =>
      second.Excel.run(async (context) => {
        const range = await loaded(context.workbook.worksheets.getFirst().getRange("A1"), "values");
        return range.values[0]?.[0] as unknown;
      });
    expect(await refusal(read())).toMatchObject({ code: "GeneralException" });
    expect(await read()).toBe("first");
    expect(open.host.traffic.requests).toBe(1);
    expect(second.traffic.requests).toBe(2);
  });

  it("is told of the first one's changes as of those of others", async () => {
    const open = hosted();
    const second = open.host.secondClient();
    const told: string[] = [];
    for (const [name, { Excel }] of Object.entries({ first: open.host, second })) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ triggerSource }) => {
          told.push(`${name}: ${triggerSource}`);
          return Promise.resolve();
        });
        await context.sync();
      });
    }
    await open.onSheet((sheet) => {
      sheet.getRange("A1").values = [["x"]];
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(told.sort()).toEqual(["first: ThisLocalAddin", "second: Unknown"]);
    open.host.user.edit("Sheet1!A1", "y");
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(told).toHaveLength(4);
    expect(told.slice(2).sort()).toEqual(["first: Unknown", "second: Unknown"]);
  });
});
