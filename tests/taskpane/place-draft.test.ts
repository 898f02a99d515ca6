import {
  faultsOf,
  type PlaceDraft,
  placeOf,
  type RowField,
  rowsOf,
  withRow,
} from "../../src/taskpane/columns/place-draft";

/** A place by its rows, as they stand in their fields: `3-4 5`. */
function place(text: string): PlaceDraft {
  const [firstHeaderRow = "", lastHeaderRow = "", firstRow = ""] = text.split(/[- ]/);
  return { sheet: "Plan", firstHeaderRow, lastHeaderRow, firstRow };
}

function shown({ firstHeaderRow, lastHeaderRow, firstRow }: PlaceDraft): string {
  return `${firstHeaderRow}-${lastHeaderRow} ${firstRow}`;
}

describe("the rows of a table while the user changes them", () => {
  it("are those of the mapping that they come from", () => {
    const draft = placeOf({ version: 1, sheet: "Plan", headRows: [3, 4], firstRow: 6, columns: [] });
    expect(shown(draft)).toBe("3-4 6");
    expect(rowsOf(draft)).toEqual({ headRows: [3, 4], firstRow: 6 });
  });

  it.each<[string, RowField, string, string]>([
    // A header further down takes along what stood above it.
    ["1-1 2", "firstHeaderRow", "5", "5-5 6"],
    ["1-2 3", "firstHeaderRow", "5", "5-5 6"],
    // One that begins higher is longer.
    ["5-6 7", "firstHeaderRow", "4", "4-6 7"],
    // The body begins below the header, however that grows or shrinks.
    ["3-3 4", "lastHeaderRow", "5", "3-5 6"],
    ["3-5 6", "lastHeaderRow", "4", "3-4 5"],
    // Where the user has left rows out below the header, they stay out.
    ["3-3 6", "lastHeaderRow", "4", "3-4 6"],
    ["3-3 6", "lastHeaderRow", "8", "3-8 9"],
    ["3-3 4", "firstRow", "9", "3-3 9"],
    // What is no row yet moves nothing.
    ["3-3 4", "lastHeaderRow", "", "3- 4"],
    ["3-3 4", "firstHeaderRow", "x", "x-3 4"],
  ])("%s, with %s %j, is %s", (before, field, text, after) => {
    expect(shown(withRow(place(before), field, text))).toBe(after);
  });

  it.each<[string, ReturnType<typeof faultsOf>]>([
    ["3-4 5", {}],
    ["1-1 2", {}],
    ["0-1 2", { firstHeaderRow: { kind: "noRow" } }],
    ["x-4 5", { firstHeaderRow: { kind: "noRow" } }],
    ["3-2.5 5", { lastHeaderRow: { kind: "noRow" } }],
    ["3-4 1048577", { firstRow: { kind: "noRow" } }],
    ["3-2 4", { lastHeaderRow: { kind: "tooHigh", atLeast: 3 } }],
    ["3-4 4", { firstRow: { kind: "tooHigh", atLeast: 5 } }],
  ])("%s has the faults %j", (text, faults) => {
    expect(faultsOf(place(text))).toEqual(faults);
    expect(rowsOf(place(text)) === null).toBe(Object.keys(faults).length > 0);
  });
});
