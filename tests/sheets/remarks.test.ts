import { remarksOf } from "../../src/sheets";
import { COLUMN } from "../../src/sheets/layout/columns";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { subjectFinder, typedOf, type TypedBefore } from "../../src/workbook/row-subject";
import { cellAt, EVERY_STATUS, gridOf, rowWith, summaryOf, textOf } from "./summary-of";

const remarks = new Map([
  ["1.1-1", "Held in Phnom Penh"],
  ["2.3-1", "ประชุมเดือนมีนาคม"],
]);
const sheet = summaryOf(EVERY_STATUS, { remarks });
const written = gridOf(sheet);
const find = subjectFinder(sheet.subjects ?? []);

/** What was typed, by the number of the row. */
function byNumber({ beside }: TypedBefore): Record<string, string> {
  return Object.fromEntries(beside.map(({ about, text }) => [about.number, text]));
}

/** The grid with its rows in another order; formulas keep pointing at what they pointed at. */
function withRows(grid: Grid, change: <Item>(rows: readonly Item[]) => Item[]): Grid {
  return {
    ...grid,
    values: change(grid.values),
    formulas: change(grid.formulas),
    numberFormats: change(grid.numberFormats),
  };
}

/** These are of a workbook that has lost what the product noted of its sheets, and for a copy for Word. */
describe("remarks that are read from the summary itself", () => {
  it("are those beside its indicators", () => {
    expect(byNumber(remarksOf(written, find))).toEqual(Object.fromEntries(remarks));
    const again = summaryOf(EVERY_STATUS, { typed: remarksOf(written, find) });
    expect(cellAt(again, rowWith(again, COLUMN.number, "1.1-1"), COLUMN.remarks).value).toBe(
      "Held in Phnom Penh",
    );
  });

  it("are found after rows were inserted and sorted", () => {
    const header = written.values.findIndex((row) => row.includes("poa:indicator"));
    const sorted = withRows(written, (rows) => [
      ...rows.slice(0, header + 1),
      ...rows.slice(header + 1).reverse(),
    ]);
    expect(byNumber(remarksOf(sorted, find))).toEqual(Object.fromEntries(remarks));
    const inserted = { ...written, firstRow: 3, firstColumn: 0 };
    expect(byNumber(remarksOf(inserted, find))).toEqual(Object.fromEntries(remarks));
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
    expect(byNumber(remarksOf(moved, find))).toEqual(Object.fromEntries(remarks));
  });

  it("are both there where a row was copied, and numbers as they read", () => {
    const row = written.values.findIndex((cells) => cells[COLUMN.number] === "1.1-1");
    const copy = [...(written.values[row] ?? [])] as GridValue[];
    copy[COLUMN.remarks] = 12;
    const typed = remarksOf({ ...written, values: [...written.values, copy] }, find);
    const about = typed.beside.find(({ text }) => text === "12")!.about;
    expect(typedOf(typed, about, COLUMN.remarks)).toBe("Held in Phnom Penh\n12");
  });

  it("are none where the sheet is not a summary or the keys were deleted", () => {
    const none = { beside: [], gone: [] };
    expect(remarksOf({ ...written, values: [], formulas: [] }, find)).toEqual(none);
    const withoutKeys = withRows(written, (rows) => [...rows]);
    const values = withoutKeys.values.map((row) => row.slice(1));
    expect(remarksOf({ ...withoutKeys, values, firstColumn: 1 }, find)).toEqual(none);
  });

  it("leave out blanks and errors", () => {
    const values = written.values.map((row) =>
      row[COLUMN.number] === "1.1-1"
        ? row.map((value, column) => (column === COLUMN.remarks ? { error: "#REF!" } : value))
        : row,
    );
    expect(Object.keys(byNumber(remarksOf({ ...written, values }, find)))).toEqual(["2.3-1"]);
  });

  it("are set aside with number and words of their rows where the plan no longer has these", () => {
    const others = summaryOf([{ id: "1.1-1", text: "# of laws drafted", targets: { 2024: 1 } }]);
    const typed = remarksOf(written, subjectFinder(others.subjects ?? []));
    expect(typed.beside).toEqual([]);
    const again = summaryOf([{ id: "1.1-1", text: "# of laws drafted", targets: { 2024: 1 } }], { typed });
    expect(textOf(again)).toContain("Was said of rows that are gone");
    const row = rowWith(again, COLUMN.remarks, "Held in Phnom Penh");
    expect(cellAt(again, row, COLUMN.number).value).toBe("1.1-1");
    expect(cellAt(again, row, COLUMN.text).value).toBe("# of workshops");
    // And from there they are read again.
    expect(remarksOf(gridOf(again), subjectFinder(again.subjects ?? [])).gone).toMatchObject([
      { about: { number: "1.1-1", words: "# of workshops" }, text: "Held in Phnom Penh" },
      { about: { number: "2.3-1", words: "# of meetings" }, text: "ประชุมเดือนมีนาคม" },
    ]);
  });
});
