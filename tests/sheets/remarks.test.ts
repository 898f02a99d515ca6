import { remarksOf } from "../../src/sheets";
import { COLUMN } from "../../src/sheets/layout/columns";
import type { Grid, GridValue } from "../../src/workbook/grid";
import { cellAt, EVERY_STATUS, gridOf, rowWith, summaryOf, textOf } from "./summary-of";

const remarks = new Map([
  ["1.1-1", "Held in Phnom Penh"],
  ["2.3-1", "ประชุมเดือนมีนาคม"],
]);
const written = gridOf(summaryOf(EVERY_STATUS, { remarks }));

/** The grid with its rows, or its columns, in another order; formulas keep pointing at what they pointed at. */
function withRows(grid: Grid, change: <Item>(rows: readonly Item[]) => Item[]): Grid {
  return {
    ...grid,
    values: change(grid.values),
    formulas: change(grid.formulas),
    numberFormats: change(grid.numberFormats),
  };
}

describe("remarks that users typed into a summary", () => {
  it("survive its rewriting", () => {
    expect(remarksOf(written)).toEqual(remarks);
    const rewritten = summaryOf(EVERY_STATUS, { remarks: remarksOf(written) });
    expect(cellAt(rewritten, rowWith(rewritten, COLUMN.key, "1.1-1"), COLUMN.remarks).value).toBe(
      "Held in Phnom Penh",
    );
  });

  it("are found after rows were inserted and sorted", () => {
    const head = written.values.findIndex((row) => row.includes("poa:indicator"));
    const sorted = withRows(written, (rows) => [
      ...rows.slice(0, head + 1),
      ...rows.slice(head + 1).reverse(),
    ]);
    expect(remarksOf(sorted)).toEqual(remarks);
    const inserted = { ...written, firstRow: 3, firstColumn: 0 };
    expect(remarksOf(inserted)).toEqual(remarks);
  });

  it("are found after the column was moved, by the formula that Excel moves along", () => {
    const move = <Item>(row: readonly Item[]): Item[] => {
      const cells = [...row];
      const [moved] = cells.splice(COLUMN.remarks, 1);
      return moved === undefined ? cells : [...cells.slice(0, 3), moved, ...cells.slice(3)];
    };
    const moved: Grid = {
      ...written,
      values: written.values.map((row) => move(row)),
      formulas: written.formulas.map((row) =>
        move(row).map((each) => each?.replace(/^=N(\d+)$/, "=D$1") ?? null),
      ),
    };
    expect(remarksOf(moved)).toEqual(remarks);
  });

  it("keep both where a row was copied, and numbers as they read", () => {
    const row = written.values.findIndex((cells) => cells[COLUMN.key] === "1.1-1");
    const copy = [...(written.values[row] ?? [])] as GridValue[];
    copy[COLUMN.remarks] = 12;
    const values = [...written.values, copy];
    expect(remarksOf({ ...written, values }).get("1.1-1")).toBe("Held in Phnom Penh\n12");
  });

  it("are none where the sheet is not a summary or the ids were deleted", () => {
    expect(remarksOf({ ...written, values: [], formulas: [] })).toEqual(new Map());
    const withoutIds = withRows(written, (rows) => [...rows]);
    const values = withoutIds.values.map((row) => row.slice(1));
    expect(remarksOf({ ...withoutIds, values, firstColumn: 1 })).toEqual(new Map());
  });

  it("leave out blanks and errors", () => {
    const values = written.values.map((row) =>
      row[COLUMN.key] === "1.1-1"
        ? row.map((value, column) => (column === COLUMN.remarks ? { error: "#REF!" } : value))
        : row,
    );
    expect([...remarksOf({ ...written, values }).keys()]).toEqual(["2.3-1"]);
  });

  it("are kept apart where the plan no longer has the indicator", () => {
    const rewritten = summaryOf(EVERY_STATUS, { remarks: new Map([["9.9-1", "Dropped in March"]]) });
    expect(textOf(rewritten)).toContain("Remarks on indicators that the plan no longer has");
    expect(remarksOf(gridOf(rewritten)).get("9.9-1")).toBe("Dropped in March");
  });
});
