import { checkPlan } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { parseAddress, type GridValue, type Area } from "@plan-of-action/xlsx/grid";
import type { HostOptions } from "@plan-of-action/office-host";
import { planWorkbook } from "../plan-workbook";

const HEADERS = ["Action", "Indicators", "Target", "2023", "2024"];

/** A plan of some rows in A1:E…, with more in cells of its sheet, by their addresses. */
function planWith(rows: number, more: Readonly<Record<string, GridValue>>): WorkbookFile {
  const file = newWorkbookFile();
  const sheet = file.sheets[0]!;
  sheet.name = "Plan";
  const enter = (row: number, column: number, value: GridValue) =>
    sheet.setCell(row, column, { value, formula: null });
  HEADERS.forEach((header, column) => enter(0, column, header));
  for (let row = 1; row <= rows; row++) {
    [`1.${row} Train officers`, `Number of courses in district ${row}`, 5, 2, 3].forEach((value, column) =>
      enter(row, column, value),
    );
  }
  for (const [address, value] of Object.entries(more)) {
    const { row, column } = parseAddress(address)!;
    enter(row, column, value);
  }
  return file;
}

async function studied(file: WorkbookFile) {
  const { workbook, host } = hostWorkbook(file);
  const study = await checkPlan(workbook);
  const far = study.findings.filter(({ rule }) => rule === "plan-truncated");
  return {
    indicators: study.kind === "checked" ? study.plan.indicators.length : 0,
    far: far.map(({ message, severity }) => `${String(message.values?.cellArea)} ${severity}`),
    requests: host.traffic.requests,
  };
}

describe("a sheet with something far from its plan", () => {
  it.each<[string, number, readonly string[], number]>([
    ["nothing", 40, [], 3],
    ["within 512 columns", 40, ["SR1"], 3],
    ["in the last column", 40, ["XFD1"], 4],
    ["in the last cell", 40, ["XFD1048576"], 4],
    ["in the last row", 40, ["A1048576"], 4],
    ["in column 1,024", 40, ["AMJ1"], 4],
    ["in column 500, with 5,000 rows", 40, ["SF5000"], 4],
    ["to the right and below", 40, ["XFD7", "B1048576"], 5],
  ])("is read whole: %s", async (_, rows, cells, requests) => {
    const read = await studied(planWith(rows, Object.fromEntries(cells.map((cell) => [cell, "x"]))));
    const told = cells.filter((cell) => cell !== "SR1").map((cell) => `${cell} warning`);
    expect(read).toEqual({ indicators: rows, far: told, requests });
  });

  it("loses columns before rows", async () => {
    const file = planWith(1, { SF1: "x", A5000: "y" });
    const { grid } = (await hostWorkbook(file).workbook.read()).sheets[0]!;
    expect([grid.values.length, grid.values[0]!.length]).toEqual([5_000, HEADERS.length]);
    expect(grid.beyond).toEqual([{ firstRow: 0, firstColumn: 499, lastRow: 0, lastColumn: 499 }]);
  });

  it("weighs less on another sheet", async () => {
    const file = planWith(10, {});
    file.addSheet("Data").setCell(3, 16_383, { value: 1, formula: null });
    file.sheets[1]!.setCell(0, 0, { value: 1, formula: null });
    expect((await studied(file)).far).toEqual(["XFD4 info"]);
  });

  it("is told where no plan is found", async () => {
    const file = newWorkbookFile();
    file.sheets[0]!.setCell(0, 0, { value: "Notes", formula: null });
    file.sheets[0]!.setCell(0, 16_383, { value: "x", formula: null });
    const study = await checkPlan(hostWorkbook(file).workbook);
    expect(study.findings.map(({ message }) => message.id)).toEqual(["plan-not-found", "plan-truncated"]);
  });

  it("is told again after a second reading, and no longer once it is gone", async () => {
    const file = planWith(10, { XFD1: "x" });
    const { workbook } = hostWorkbook(file);
    const told = async () => (await checkPlan(workbook)).findings.map(({ rule }) => rule);
    expect([await told(), await told()]).toEqual([
      expect.arrayContaining(["plan-truncated"]),
      expect.arrayContaining(["plan-truncated"]),
    ]);
    file.sheets[0]!.setCell(0, 16_383, { value: null, formula: null });
    expect(await told()).not.toContain("plan-truncated");
  });
});

describe("a formula over more cells than can be listed", () => {
  it.each([
    ["over all columns", "=SUM(J:XFD)", null, 0],
    ["over all cells", "=SUM(J1:XFD1048576)", null, 0],
    ["over all columns, with the last cell in use", "=SUM(J:XFD)", "XFD1048576", null],
    ["over a column, with its last cell in use", "=SUM(J:J)", "J1048576", 7],
  ])("does not hang: %s", async (_, formula, cell, value) => {
    const file = planWith(5, cell === null ? {} : { [cell]: 7 });
    file.sheets[0]!.setCell(1, 8, { value: null, formula });
    const opened = hostWorkbook(file);
    await opened.workbook.read();
    expect(opened.file.sheets[0]!.cell(1, 8).value).toBe(value);
  });
});

const REFUSED: HostOptions = { faulty: { refused: ["Range.getMergedAreasOrNullObject"] } };

const ordered = (areas: readonly Area[]) =>
  [...areas].sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);

/** A sheet with so many merged areas, of two rows or two columns. */
function sheetOfMerges(count: number): WorkbookFile {
  const file = newWorkbookFile();
  const sheet = file.sheets[0]!;
  for (let n = 0; n < count; n++) {
    const [firstRow, firstColumn] = [2 * Math.floor(n / 3), 3 * (n % 3)];
    const isTall = n % 2 === 0;
    sheet.setCell(firstRow, firstColumn, { value: n, formula: null });
    sheet.merge({
      firstRow,
      firstColumn,
      lastRow: firstRow + (isTall ? 1 : 0),
      lastColumn: firstColumn + (isTall ? 0 : 1),
    });
  }
  return file;
}

async function readIn(file: WorkbookFile, options?: HostOptions) {
  const { workbook, host } = hostWorkbook(file, options);
  const { sheets } = await workbook.read();
  return { grids: sheets.map(({ grid }) => grid), requests: host.traffic.requests };
}

describe("merged areas", () => {
  it.each([0, 1, 512])("take no round trip of their own: %i of them", async (count) => {
    const file = sheetOfMerges(count);
    const { grids, requests } = await readIn(file);
    expect(ordered(grids[0]!.merges)).toEqual(ordered(file.sheets[0]!.merges));
    expect(requests).toBe(count === 0 ? 2 : 3);
  });

  it.each([513, 520, 2_000])("are all read where Excel refuses to list %i at once", async (count) => {
    const file = sheetOfMerges(count);
    file.addSheet("Few").merge({ firstRow: 4, firstColumn: 1, lastRow: 5, lastColumn: 2 });
    file.sheets[1]!.setCell(4, 1, { value: "x", formula: null });
    const { grids, requests } = await readIn(file);
    expect(ordered(grids[0]!.merges)).toEqual(ordered(file.sheets[0]!.merges));
    expect(grids[0]!.values.flat().filter((value) => value !== null)).toHaveLength(count);
    expect(grids.map(({ mergesUnknown }) => mergesUnknown)).toEqual([undefined, undefined]);
    expect(grids[1]!.merges).toHaveLength(1);
    expect(requests).toBeLessThan(24);
  });

  it("are told where they cannot be read, and the cells are", async () => {
    const { grids, requests } = await readIn(sheetOfMerges(600), REFUSED);
    expect(grids[0]).toMatchObject({ merges: [], mergesUnknown: true });
    expect(grids[0]!.values.flat().filter((value) => value !== null)).toHaveLength(600);
    expect(requests).toBeLessThan(24);
  });

  it("are whole where an address names the first cell of each alone", async () => {
    const file = sheetOfMerges(7);
    const { grids } = await readIn(file, { quirks: { namesMergesByFirstCell: true } });
    expect(ordered(grids[0]!.merges)).toEqual(ordered(file.sheets[0]!.merges));
  });
});

describe("a plan of more than 512 merged areas", () => {
  it("is checked as ever", async () => {
    const file = planWorkbook(600);
    const plan = file.sheets[0]!;
    for (let row = 3; row < 603; row++)
      plan.merge({ firstRow: row, lastRow: row, firstColumn: 9, lastColumn: 10 });
    const study = await checkPlan(hostWorkbook(file).workbook);
    expect(study.kind === "checked" && study.plan.actions.length).toBe(600);
    expect(study.findings.map(({ rule }) => rule)).not.toContain("plan-truncated");
  });

  it("tells that merged cells were not read where they could not be", async () => {
    const file = planWorkbook(4);
    const study = await checkPlan(hostWorkbook(file, REFUSED).workbook);
    const told = study.findings.filter(({ rule }) => rule === "plan-truncated");
    expect(told.map(({ message, severity }) => [message.id, severity])).toEqual([
      ["plan-truncated-merges", "warning"],
    ]);
  });
});
