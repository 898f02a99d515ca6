import type { HostOptions } from "@plan-of-action/office-host";
import { checkPlan } from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import type { Area } from "@plan-of-action/xlsx/grid";
import { newWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { planWorkbook } from "../plan-workbook";

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
