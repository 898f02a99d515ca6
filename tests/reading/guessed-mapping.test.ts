import { guessMapping } from "../../src/reading";
import type { PlanMapping } from "../../src/reading";
import { BURMESE_PLAN, ICELANDIC_PLAN } from "../plan-in-unknown-words";
import { gridOf } from "./grid-of";

/** The rows of a mapping as `3-4 5`, and its columns that are read: `F annualTarget 2024`. */
function told({ headRows: headerRows, firstRow, columns }: PlanMapping): readonly string[] {
  const read = columns.filter(({ meaning }) => meaning !== "ignored");
  return [
    `${headerRows[0]}-${headerRows[1]} ${firstRow}`,
    ...read.map(({ column, meaning, year }) => [column, meaning, year].filter(Boolean).join(" ")),
  ];
}

describe("the mapping to begin with where no plan was found", () => {
  it("takes the row with the most short texts for the header, below a title", () => {
    const mapping = guessMapping(gridOf(BURMESE_PLAN));
    expect(told(mapping)[0]).toBe("3-3 4");
    expect(mapping.columns.map(({ column }) => column)).toEqual(["A", "B", "C", "D", "E", "F", "G"]);
    expect(mapping.columns[3]?.head).toBe("ညွှန်းကိန်း");
  });

  it("takes the years below the header with it, and reads what it knows of them", () => {
    expect(told(guessMapping(gridOf(ICELANDIC_PLAN)))).toEqual([
      "2-3 4",
      "E annualTarget 2024",
      "F annualTarget 2025",
    ]);
  });

  it("takes merged cells with it", () => {
    const merges = ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2"];
    expect(told(guessMapping(gridOf(ICELANDIC_PLAN, { merges })))[0]).toBe("2-3 4");
  });

  it("reads the columns again below the header that a person names", () => {
    const mapping = guessMapping(gridOf(ICELANDIC_PLAN), { headRows: [3, 3], firstRow: 5 });
    expect(told(mapping)).toEqual(["3-3 5", "E annualTarget 2024", "F annualTarget 2025"]);
    // Columns without a header are there too, since something stands in them.
    expect(mapping.columns.map(({ head: header }) => header)).toEqual(["", "", "", "", "2024", "2025"]);
  });

  it("gives rows and no columns where nothing stands", () => {
    expect(guessMapping(gridOf([]))).toMatchObject({ headRows: [1, 1], firstRow: 2, columns: [] });
  });
});
