import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile } from "@plan-of-action/xlsx";

const cell = (row: number, column = 0) => ({ sheet: "Sheet1", row, column });

function workbookWith(values: readonly (string | number | null)[]) {
  const hosted = hostWorkbook(newWorkbookFile());
  values.forEach((value, row) => hosted.file.sheets[0]!.setCell(row, 0, { value, formula: null }));
  return { ...hosted, valueAt: (row: number) => hosted.file.sheets[0]!.cell(row, 0).value };
}

describe("an edit of the user's cells", () => {
  it("is made where the cell still holds what it held", async () => {
    const { workbook, valueAt } = workbookWith([2, "MOJ", null]);
    await workbook.applyEdits(
      [
        { cell: cell(0), expected: 2, value: 4 },
        { cell: cell(1), expected: "MOJ", value: "MoJ" },
        { cell: cell(2), expected: null, value: "=1+1" },
      ],
      [],
    );
    expect([0, 1, 2].map(valueAt)).toEqual([4, "MoJ", "=1+1"]);
  });

  it("is refused, with all that belong to it, where one cell has changed meanwhile", async () => {
    const { workbook, valueAt } = workbookWith([2, "MOJ"]);
    await expect(
      workbook.applyEdits(
        [
          { cell: cell(0), expected: 2, value: 4 },
          { cell: cell(1), expected: "MoI", value: "MoJ" },
        ],
        [],
      ),
    ).rejects.toMatchObject({ problem: { kind: "cellChanged", cell: cell(1) } });
    expect([0, 1].map(valueAt)).toEqual([2, "MOJ"]);
  });

  it("takes neither a zero nor an empty text for a blank", async () => {
    const { workbook } = workbookWith([0]);
    const edit = { cell: cell(0), expected: null, value: 1 };
    await expect(workbook.applyEdits([edit], [])).rejects.toMatchObject({ problem: { kind: "cellChanged" } });
  });

  it("is undone, formulas and all, where what stood around it moved with the very request", async () => {
    const { workbook, file, host } = workbookWith([2, 3, "a"]);
    file.sheets[0]!.setCell(1, 0, { value: 3, formula: "=1+2" });
    host.beforeRequest(3, (user) => user.edit("Sheet1!A3", "b"));
    const edits = [
      { cell: cell(0), expected: 2, value: "4" },
      { cell: cell(1), expected: 3, value: 5 },
    ];
    await expect(workbook.applyEdits(edits, [{ cell: cell(2), expected: "a" }])).rejects.toMatchObject({
      problem: { kind: "cellChanged", cell: cell(2) },
    });
    expect([0, 1].map((row) => file.sheets[0]!.cell(row, 0))).toEqual([
      { value: 2, formula: null },
      { value: 3, formula: "=1+2" },
    ]);
  });

  it("says what was overwritten where it cannot be undone", async () => {
    const { workbook, host } = workbookWith([2, "a"]);
    host.beforeRequest(3, (user) => user.edit("Sheet1!A2", "b"));
    host.beforeRequest(4, (user) => user.edit("Sheet1!A1", "typed just now"));
    await expect(
      workbook.applyEdits([{ cell: cell(0), expected: 2, value: 4 }], [{ cell: cell(1), expected: "a" }]),
    ).rejects.toMatchObject({ problem: { kind: "overwrote", cell: cell(0), held: "2", written: "4" } });
  });

  it("is refused with the sheet's name where the sheet is gone", async () => {
    const { workbook } = workbookWith([]);
    const edit = { cell: { sheet: "Gone", row: 0, column: 0 }, expected: null, value: 1 };
    await expect(workbook.applyEdits([edit], [])).rejects.toMatchObject({
      problem: { kind: "sheetMissing", sheet: "Gone" },
    });
  });
});
