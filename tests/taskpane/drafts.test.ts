import type { PlanMapping, Period } from "../../src/app";
import { type ColumnDraft, draftOf, lacksYear, mappingOf } from "../../src/taskpane/columns/column-draft";
import {
  faultsOf,
  type PlaceDraft,
  placeOf,
  type RowField,
  rowsOf,
  withRow,
} from "../../src/taskpane/columns/place-draft";
import {
  hasEnded,
  periodsToReport,
  quarterToReport,
  reportingPeriods,
} from "../../src/taskpane/period/reporting-periods";
import { planOf, type WrittenIndicator } from "../progress/plan-of";

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

const YEARS = [2023, 2024, 2025];

describe("the quarter to report", () => {
  it.each([
    [
      "in the middle of a quarter, the one before",
      { year: 2024, month: 8, day: 15 },
      { year: 2024, quarter: 2 },
    ],
    [
      "in January, the last one of the year before",
      { year: 2024, month: 1, day: 5 },
      { year: 2023, quarter: 4 },
    ],
    [
      "on the last day of a quarter, still the one before",
      { year: 2024, month: 6, day: 30 },
      { year: 2024, quarter: 1 },
    ],
    ["on the day after, the one that ended", { year: 2024, month: 7, day: 1 }, { year: 2024, quarter: 2 }],
    ["after the plan, its last one", { year: 2031, month: 3, day: 1 }, { year: 2025, quarter: 4 }],
    ["in the plan's first quarter, that one", { year: 2023, month: 2, day: 1 }, { year: 2023, quarter: 1 }],
    ["before the plan, its first one", { year: 2020, month: 2, day: 1 }, { year: 2023, quarter: 1 }],
  ])("is, %s", (_, today, quarter) => {
    expect(quarterToReport(YEARS, today)).toEqual(quarter);
  });

  it("is the last one that ended where the plan names no years", () => {
    expect(quarterToReport([], { year: 2024, month: 8, day: 15 })).toEqual({ year: 2024, quarter: 2 });
    expect(quarterToReport([], { year: 2024, month: 2, day: 1 })).toEqual({ year: 2023, quarter: 4 });
  });

  it("skips years that the plan leaves out", () => {
    expect(quarterToReport([2021, 2026], { year: 2024, month: 8, day: 15 })).toEqual({
      year: 2021,
      quarter: 4,
    });
  });
});

describe("the periods to choose from", () => {
  it("are the quarters that have begun, the newest first, then the years", () => {
    expect(reportingPeriods([2023], { year: 2023, month: 8, day: 15 })).toEqual([
      { year: 2023, quarter: 3 },
      { year: 2023, quarter: 2 },
      { year: 2023, quarter: 1 },
      { year: 2023 },
    ]);
  });

  it("are in the order of time whatever the order of the plan's columns", () => {
    const periods = reportingPeriods([2024, 2023], { year: 2030, month: 1, day: 1 });
    expect(periods[0]).toEqual({ year: 2024, quarter: 4 });
    expect(periods.slice(-3)).toEqual([{ year: 2023, quarter: 1 }, { year: 2024 }, { year: 2023 }]);
  });

  it("tell those that are over from the one that runs", () => {
    const today = { year: 2023, month: 8, day: 15 };
    expect(hasEnded({ year: 2023, quarter: 2 }, today)).toBe(true);
    expect(hasEnded({ year: 2023, quarter: 3 }, today)).toBe(false);
  });
});

describe("the periods of which a report can be", () => {
  const today = { year: 2024, month: 3, day: 10 };
  const meetings = [{ year: 2024, quarter: 1 }, { year: 2024 }];
  const offered = (indicator: WrittenIndicator) => periodsToReport(planOf([indicator], [2024]).plan, today);

  it.each<[string, WrittenIndicator, Period[]]>([
    ["only those of meetings in a plan by year and quarter", { targets: { "2024": 4, "2024-Q1": 1 } }, []],
    [
      "also the months that have begun, where the plan has targets of months",
      { targets: { "2024-01": 1, "2024-12": 2 } },
      [
        { year: 2024, month: 3 },
        { year: 2024, month: 2 },
        { year: 2024, month: 1 },
      ],
    ],
    [
      "also the half that has begun, where the plan has actuals of halves",
      { actuals: { "2024-H1": 1 } },
      [{ year: 2024, half: 1 }],
    ],
  ])("are %s", (_, indicator, parts) => {
    expect(offered(indicator)).toEqual([...meetings, ...parts]);
  });
});
