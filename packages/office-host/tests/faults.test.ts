import type { Failure } from "../src";
import { hosted, loaded, refusal, type Hosted } from "./hosting";

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
