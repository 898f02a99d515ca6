import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile } from "../../src/headless/xlsx";

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

  it("is refused with the sheet's name where the sheet is gone", async () => {
    const { workbook } = workbookWith([]);
    const edit = { cell: { sheet: "Gone", row: 0, column: 0 }, expected: null, value: 1 };
    await expect(workbook.applyEdits([edit], [])).rejects.toMatchObject({
      problem: { kind: "sheetMissing", sheet: "Gone" },
    });
  });
});
