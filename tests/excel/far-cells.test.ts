import { checkPlan } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { parseAddress, type GridValue } from "@plan-of-action/xlsx/grid";

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
