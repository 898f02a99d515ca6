import type { PlanMapping } from "../../src/app";
import { type ColumnDraft, draftOf, lacksYear, mappingOf } from "../../src/taskpane/columns/column-draft";

const MAPPING: PlanMapping = {
  version: 1,
  sheet: "Plan",
  headRows: [3, 4],
  firstRow: 5,
  columns: [
    { column: "A", meaning: "action", year: null, quarter: null, head: "Joint action" },
    { column: "F", meaning: "annualTarget", year: 2024, quarter: null, head: "2024" },
    { column: "G", meaning: "quarterActual", year: 2024, quarter: 3, head: "Q3" },
  ],
};

const drafts = MAPPING.columns.map(draftOf);

function changed(column: string, change: Partial<ColumnDraft>): ColumnDraft[] {
  return drafts.map((draft) => (draft.column === column ? { ...draft, ...change } : draft));
}

describe("the columns while the user changes them", () => {
  it("stand for the mapping that they came from as long as nothing is changed", () => {
    expect(mappingOf(MAPPING, drafts)).toEqual(MAPPING);
  });

  it("lose year and quarter with a meaning that has none", () => {
    const columns = mappingOf(MAPPING, changed("G", { meaning: "remarks" }))?.columns;
    expect(columns?.[2]).toEqual({
      column: "G",
      meaning: "remarks",
      year: null,
      quarter: null,
      head: "Q3",
    });
  });

  it("keep the year when a target of the year becomes one of a quarter", () => {
    const columns = mappingOf(MAPPING, changed("F", { meaning: "quarterTarget", quarter: 2 }))?.columns;
    expect(columns?.[1]).toMatchObject({ meaning: "quarterTarget", year: 2024, quarter: 2 });
  });

  it.each(["2568", "๒๕๖๘", " 2568 ", "2025"])("have the year 2025 where %j stands in the field", (year) => {
    const some = changed("F", { year });
    expect(some.some(lacksYear)).toBe(false);
    expect(mappingOf(MAPPING, some)?.columns[1]).toMatchObject({ meaning: "annualTarget", year: 2025 });
  });

  it.each(["", "24", "2767", "next year", "20245"])("stand for no mapping where the year is %j", (year) => {
    const some = changed("F", { year });
    expect(some.filter(lacksYear).map(({ column }) => column)).toEqual(["F"]);
    expect(mappingOf(MAPPING, some)).toBeNull();
  });

  it("need no year where the meaning needs none", () => {
    expect(mappingOf(MAPPING, changed("A", { year: "?" }))).toEqual(MAPPING);
  });
});
