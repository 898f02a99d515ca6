import fc from "fast-check";
import { LANGUAGES } from "../../../src/locales/catalogues";
import { createTranslator } from "../../../src/locales/translator";
import { formatAddress, type Grid, type GridValue } from "@plan-of-action/xlsx/grid";
import { ACTUALS_COLUMNS } from "../../../src/reading/own-sheets/actuals-headers";
import { readActualsSheet } from "../../../src/reading/own-sheets/actuals-sheet";
import { periodKey } from "../../../src/plan/period";
import { periodOfTexts } from "../../../src/reading/own-sheets/reported-period";
import { actualsHeader } from "../../../src/sheets/actuals/actuals-sheet";
import { planOf } from "../../progress/plan-of";

const { plan } = planOf([
  { id: "1.1-1", text: "# of workshops" },
  { id: "1.2-1", text: "# of officers trained" },
  { id: "1.2-2", text: "# of judges trained" },
  { id: "1.3-1", text: "Guideline developed and validated by the joint committee" },
]);

function gridOf(
  values: readonly (readonly GridValue[])[],
  formats: Readonly<Record<string, string>> = {},
): Grid {
  const width = Math.max(...values.map((row) => row.length));
  const block = <Item>(take: (row: number, column: number) => Item): Item[][] =>
    values.map((_, row) => Array.from({ length: width }, (__, column) => take(row, column)));
  return {
    sheet: "Actuals",
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: block((row, column) => values[row]?.[column] ?? null),
    formulas: block(() => null),
    numberFormats: block((row, column) => formats[formatAddress(row, column)] ?? "General"),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

const HEADER = [
  "Indicator",
  "Year",
  "Quarter",
  "Party",
  "Actual",
  "Evidence",
  "Variance reason",
  "Comment",
  "Reported on",
];

function read(rows: readonly (readonly GridValue[])[], header: readonly GridValue[] = HEADER) {
  const reading = readActualsSheet(gridOf([["Actuals"], [], header, ...rows]), plan);
  if (reading === null) throw new Error("The heads were not found");
  return reading;
}

const told = (rows: readonly (readonly GridValue[])[], header?: readonly GridValue[]) =>
  read(rows, header).actuals.map(({ indicator, period, party, value }) => [
    indicator,
    [period.year, period.month === undefined ? (period.quarter ?? "year") : `month ${period.month}`].join(
      " ",
    ),
    party,
    value.state === "number" ? value.number : value.state,
  ]);

describe("a row of the Actuals sheet", () => {
  it.each([
    ["an id", "1.2-2"],
    ["an id in Thai digits", "๑.๒-๒"],
    ["an id in Khmer digits", "១.២-២"],
    ["an id before the wording", "1.2-2 # of judges trained"],
    ["the wording", "# of judges trained"],
    ["the wording otherwise cased and spaced", " # OF  Judges trained "],
    ["the wording behind the id that it had before", "4.1-1 # of judges trained"],
    ["the wording behind the id of another", "1.1-1: # of judges trained"],
  ])("names its indicator by %s", (_, text) => {
    expect(told([[text, 2024, 2, null, 3]])).toEqual([["1.2-2", "2024 2", null, 3]]);
  });

  it("names its indicator by the number of an action that has only one", () => {
    expect(
      told([
        ["1.1", 2024, 2, null, 3],
        [1.3, 2024, 2, null, 1],
      ]).map(([id]) => id),
    ).toEqual(["1.1-1", "1.3-1"]);
  });

  it("names its indicator by a wording that the sheet cut", () => {
    expect(told([["9.9-9 Guideline developed and vali…", 2024, 2, null, 1]]).map(([id]) => id)).toEqual([
      "1.3-1",
    ]);
  });

  it.each<[GridValue, GridValue, string]>([
    [2024, 2, "2024 2"],
    ["2024", "2", "2024 2"],
    [2567, "Q2", "2024 2"],
    ["๒๕๖๗", "ไตรมาส ๒", "2024 2"],
    ["พ.ศ. 2567", "ไตรมาสที่ 2", "2024 2"],
    ["២០២៤", "ត្រីមាសទី២", "2024 2"],
    ["2024", "2nd quarter", "2024 2"],
    [2024, "Q 2", "2024 2"],
    [2024, "April–June", "2024 2"],
    [2024, "May", "2024 month 5"],
    ["2567", "มี.ค.", "2024 month 3"],
    [2024, "Mar 2024", "2024 month 3"],
    ["2024-03", null, "2024 month 3"],
    ["2024-Q2", null, "2024 2"],
    [2024, null, "2024 year"],
    [2024, "whole year", "2024 year"],
    [2024, "–", "2024 year"],
  ])("of %p and %p is of the period %s", (year, quarter, expected) => {
    expect(told([["1.1-1", year, quarter, null, 3]])).toEqual([["1.1-1", expected, null, 3]]);
  });

  it.each<[GridValue, number | string]>([
    [0, 0],
    ["1 200", 1200],
    ["๑๒", 12],
    ["១២", 12],
    ["12 workshops", 12],
    ["80 %", 80],
    [null, "blank"],
    ["", "blank"],
    ["N/A", "notApplicable"],
    ["TBD", "undecided"],
    ["many", "text"],
    [{ error: "#REF!" }, "error"],
    ["2\n60", "text"],
    ["14 men; 12 women", 26],
    ["14 men\n12 women", 26],
    ["1.300", 1300],
    ["5 (2024)", 5],
    ["5 (2023)", "text"],
    ["2-3", "text"],
    ["3 of 4", "text"],
    ["2 workshops, 60 people", "text"],
  ])("with %p as its actual gives %p", (actual, expected) => {
    expect(told([["1.1-1", 2024, 2, null, actual]])).toEqual([["1.1-1", "2024 2", null, expected]]);
  });

  it("gives what stands beside the value, and the day", () => {
    const reading = read([["1.1-1", 2024, 2, "Thailand", 3, "Minutes", "Flood", "ok", 45_474]]);
    expect(reading.actuals[0]?.report).toEqual({
      evidence: "Minutes",
      varianceReason: "Flood",
      comment: "ok",
      reportedOn: { year: 2024, month: 7, day: 1 },
    });
    expect(reading.actuals[0]?.party).toBe("Thailand");
    expect(reading.actuals[0]?.value.cell).toEqual({ sheet: "Actuals", row: 3, column: 4 });
  });

  it("is of all parties together where it says so", () => {
    expect(
      told([
        ["1.1-1", 2024, 2, "Both parties", 3],
        ["1.1-1", 2024, 1, " ", 3],
      ]).map(([, , party]) => party),
    ).toEqual([null, null]);
  });
});

describe("what cannot be read of the Actuals sheet", () => {
  it("is told with its cell", () => {
    const { unread, actuals } = read([
      ["Nothing of the plan", 2024, 2, null, 3],
      ["1.2", 2024, 2, null, 3],
      ["1.1-1", "soon", 2, null, 3],
      ["1.1-1", 2024, "fifth", null, 3],
      [null, 2024, 2, null, 3],
    ]);
    expect(actuals).toEqual([]);
    expect(unread.map(({ cell, text, why }) => [formatAddress(cell.row, cell.column), text, why])).toEqual([
      ["A4", "Nothing of the plan", "unknownIndicator"],
      ["A5", "1.2", "ambiguousIndicator"],
      ["B6", "soon 2", "unknownPeriod"],
      ["C7", "2024 fifth", "unknownPeriod"],
      ["A8", "", "unknownIndicator"],
    ]);
  });

  it("is not a note below the table", () => {
    const { unread, layout } = read([["1.1-1", 2024, 2, null, 3], [], ["Collected by the secretariat"]]);
    expect(unread).toEqual([]);
    expect(layout.lastRow).toBe(3);
  });

  it.each(["=SUBTOTAL(109,E2:E3)", "=SUM(E2:E3)"])("is not a row of totals with %s", (formula) => {
    const grid = gridOf([HEADER, ["1.1-1", 2024, 2, null, 3], ["Total", null, null, null, 3]]);
    const formulas = grid.formulas.map((row, at) =>
      row.map((_, column) => (at === 2 && column === 4 ? formula : null)),
    );
    const { unread, layout, actuals } = readActualsSheet({ ...grid, formulas }, plan)!;
    expect([unread, layout.lastRow, actuals.length]).toEqual([[], 1, 1]);
  });

  it("is the whole sheet where its headers are gone", () => {
    expect(readActualsSheet(gridOf([["1.1-1", 2024, 2, null, 3]]), plan)).toBeNull();
    expect(readActualsSheet(gridOf([[]]), plan)).toBeNull();
  });
});

describe("what users do to the Actuals sheet", () => {
  const rows = [
    ["1.1-1", 2024, 1, "Thailand", 2, "list", null, "x", 45_474],
    ["1.2-1", 2024, 2, "Cambodia", 30, null, "flood", null, null],
    ["1.3-1", 2025, null, null, 1, null, null, null, null],
  ];

  it("columns moved and added, blank rows and any order change nothing", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(["mine", ...HEADER], { minLength: 10, maxLength: 10 }),
        fc.shuffledSubarray([...rows, []], { minLength: 4, maxLength: 4 }),
        (header, order) => {
          const moved = order.map((row) => header.map((name) => row[HEADER.indexOf(name)] ?? null));
          const sorted = (list: ReturnType<typeof told>) => list.map((one) => one.join()).sort();
          expect(sorted(told(moved, header))).toEqual(sorted(told(rows)));
        },
      ),
    );
  });

  it.each(LANGUAGES)("the headers of a new sheet in %s are understood", (language) => {
    const header = ACTUALS_COLUMNS.map(actualsHeader(createTranslator(language)));
    const wholes = rows.map((row) => [...row.slice(0, 4), null, ...row.slice(4)]);
    expect([...read(wholes, header).layout.columns.keys()]).toEqual(ACTUALS_COLUMNS);
    expect(told(wholes, header)).toEqual(told(rows));
  });

  describe("parts have rows of their own", () => {
    const withParts = [...HEADER.slice(0, 4), "Part", ...HEADER.slice(4)];
    const row = (part: GridValue, actual: GridValue, indicator = "1.2-1") => [
      indicator,
      2024,
      1,
      null,
      part,
      actual,
    ];
    const partsOf = (given: readonly (readonly GridValue[])[], header = withParts) =>
      (read(given, header).parts ?? []).map(
        ({ dimension, category, value }) => `${dimension}/${category} ${value.raw}`,
      );

    it.each<[string, GridValue, string]>([
      ["a sex", "Women", "sex/Women 4"],
      ["in another language", "หญิง", "sex/หญิง 4"],
      ["an age in signs", "< 18", "age/< 18 4"],
      ["a form of exploitation", "Forced labour", "exploitation/Forced labour 4"],
      ["an own category", "Basic", "other/Basic 4"],
      ["with its dimension", "Training: basic", "Training/basic 4"],
      ["with a known dimension", "ភេទ៖ ស្រី", "sex/ស្រី 4"],
    ])("%s", (_, label, expected) => {
      const given = [row(null, 9), row(label, 4)];
      expect(told(given, withParts).map(([, , , number]) => number)).toEqual([9]);
      expect(partsOf(given)).toEqual([expected]);
    });

    it("of a whole in whose row nothing stands yet the sum is taken in doubt", () => {
      const given = [row(null, null), row("Women", 4), row("Men", 5)];
      const reading = read(given, withParts);
      expect(reading.actuals.map(({ value }) => value)).toMatchObject([{ number: 9, state: "number" }]);
      expect(reading.doubts).toMatchObject([{ text: "4 + 5", taken: "9" }]);
      expect(reading.rows.map(({ actual }) => actual?.value.state)).toEqual(["blank", undefined, undefined]);
    });

    it("also where the header of their column was renamed", () => {
      const given = [row(null, 9), row("Women", 4)];
      const renamed = withParts.map((header) => (header === "Part" ? "Of whom" : header));
      expect(partsOf(given, renamed)).toEqual([]);
      const own = readActualsSheet(gridOf([["Actuals"], [], renamed, ...given]), plan, "own");
      expect(own?.actuals.map(({ value }) => value.raw)).toEqual(["9"]);
      expect(own?.parts).toHaveLength(1);
    });

    it("and never change a total, whatever they are", () => {
      const labels = fc.constantFrom("Women", "Men", "ស្រី", "< 18", "18+", "Basic", "Phnom Penh", "Unknown");
      const part = fc.tuple(labels, fc.option(fc.nat({ max: 999 }), { nil: null }));
      fc.assert(
        fc.property(fc.nat({ max: 99 }), fc.array(part), fc.nat(), (whole, parts, at) => {
          const given = parts.map(([label, number]) => row(label, number));
          given.splice(at % (given.length + 1), 0, row(null, whole));
          expect(told(given, withParts).map(([, , , number]) => number)).toEqual([whole]);
        }),
      );
    });
  });

  it("any cells at all give a reading or none, and never a number for a blank", () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.constantFrom(null, true, "1.1-1", "2024", "Q2", "Indicator", "Actual", "–"),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 12 }), { maxLength: 12 }), (cells) => {
        const grid = gridOf([HEADER, ...cells]);
        for (const { value: read } of readActualsSheet(grid, plan)?.actuals ?? []) {
          const held = grid.values[read.cell.row]?.[read.cell.column] ?? null;
          expect(held === null && read.state === "number").toBe(false);
        }
      }),
    );
  });
});

describe("a period in words", () => {
  it.each([
    ["2024", "Q1", "2024-Q1"],
    ["2024", "H1", "2024-H1"],
    ["2024", "March", "2024-03"],
    ["2024", "Quarter 2", "2024-Q2"],
    ["2024-Q3", "", "2024-Q3"],
    ["Q1 2024", "", "2024-Q1"],
    ["FY24", "", "2024"],
    ["Year 2024", "", "2024"],
    ["2024", "whole year", "2024"],
    ["ปี 2567", "", "2024"],
  ])("%s | %s", (year, quarter, key) => {
    const period = periodOfTexts(year, quarter, { yearStart: 1 });
    expect(period === null ? null : periodKey(period)).toBe(key);
  });

  it.each([
    ["2024", "Q1-Q2"],
    ["2024", "Q3/Q4"],
    ["2024", "H3"],
    ["2024", "Q1 2025"],
    ["2024-Q1 & Q2", ""],
    ["Q1-2 2024", ""],
    ["mid 2024", ""],
    ["2024-H3", ""],
    ["2024 1-6", ""],
    ["Jan-Feb 2024", ""],
  ])("that is not one, and never the whole year or a part of what it says: %s | %s", (year, quarter) => {
    expect(periodOfTexts(year, quarter, { yearStart: 1 })).toBeNull();
  });
});

it("a period needs a year", () => {
  expect(periodOfTexts("", "Q2", { yearStart: 1 })).toBeNull();
  expect(periodOfTexts("12", "Q2", { yearStart: 1 })).toBeNull();
});
