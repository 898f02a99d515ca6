import type { Plan } from "../../../src/plan/plan";
import { periodKey } from "../../../src/plan/period";
import { numberOf } from "../../../src/plan/value";
import { readPlan } from "../../../src/reading";
import { type Grid, type GridValue, formatCell } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../grid-of";
import { reportsOnSheets, reportsWithoutActuals } from "../../../src/reading/actuals/reports-on-sheets";
import * as fc from "fast-check";
import { readActualsSheet } from "../../../src/reading/own-sheets/actuals-sheet";
import { propertyRuns } from "../../property-runs";
import { planReading } from "../told";

type Rows = readonly (readonly (GridValue | undefined)[])[];

function planOf(...grids: readonly Grid[]): Plan {
  const reading = readPlan(grids);
  if (reading.kind === "noPlan") throw new Error("no plan was found");
  return reading.plan;
}

/** What was achieved, by period and, where there is one, by party. */
function actualsOf({ indicators }: Plan): Record<string, number | null>[] {
  return indicators.map(({ actuals, partyActuals = [] }) => {
    const told: Record<string, number | null> = {};
    for (const [period, value] of actuals) told[period] = numberOf(value);
    for (const { party, period, value } of partyActuals) {
      told[`${periodKey(period)} ${party}`] = numberOf(value);
    }
    return told;
  });
}

const PLAN: Rows = [
  ["Objective", "Action", "Lead agency", "Indicator", "Total target", 2024, 2025],
  ["1. Schools", "1.1 Train teachers", "MoE", "Number of teachers trained", 200, 80, 120],
  ["", "1.2 Make schools safe", "MoE", "Share of schools with a safety plan (%)", 60, 40, 60],
];

describe("a sheet with a row for each report, under headers of its own", () => {
  const reports = (rows: Rows) => planOf(gridOf(PLAN, { sheet: "Plan" }), gridOf(rows, { sheet: "Actuals" }));

  it("gives the actuals of years and of quarters", () => {
    const plan = reports([
      ["Indicator", "Year", "Quarter", "Value achieved", "Comment"],
      ["Number of teachers trained", 2024, "Q1", 15, ""],
      ["Number of teachers trained", 2024, 2, 20, "late"],
      ["Number of teachers trained", 2025, "Q1", 25, ""],
      ["Share of schools with a safety plan (%)", 2024, "", 42, ""],
    ]);
    expect(actualsOf(plan)).toEqual([{ "2024-Q1": 15, "2024-Q2": 20, "2025-Q1": 25 }, { "2024": 42 }]);
  });

  it.each([
    ["Month", { "2024-03": 15, "2024-11": 20 }],
    ["Quarter", { "2024-Q3": 15 }],
  ])("takes a number below “%s” for one", (header, expected) => {
    const plan = reports([
      ["Indicator", "Year", header, "Value achieved"],
      ["Number of teachers trained", 2024, 3, 15],
      ["Number of teachers trained", 2024, 11, 20],
    ]);
    expect(actualsOf(plan)[0]).toEqual(expected);
  });

  it("may name the period in one column, and has each indicator perhaps once", () => {
    const plan = reports([
      ["Indicator", "Reporting period", "Achieved value"],
      ["Number of teachers trained", "2024-Q2", 35],
      ["Share of schools with a safety plan (%)", "Q2 2024", 42],
    ]);
    expect(actualsOf(plan)).toEqual([{ "2024-Q2": 35 }, { "2024-Q2": 42 }]);
  });

  it("may say which party reports", () => {
    const plan = reports([
      ["Indicator", "Country", "Year", "Value achieved"],
      ["Number of teachers trained", "Cambodia", 2024, 30],
      ["Number of teachers trained", "Thailand", 2024, 40],
      ["Share of schools with a safety plan (%)", "Both", 2024, 41],
    ]);
    expect(actualsOf(plan)).toEqual([{ "2024 Cambodia": 30, "2024 Thailand": 40 }, { "2024": 41 }]);
  });

  it("is told where a row names no indicator", () => {
    const plan = reports([
      ["Indicator", "Year", "Value achieved"],
      ["Number of teachers trained", 2024, 15],
      ["Number of bridges built", 2024, 3],
    ]);
    expect(plan.notRead.map(({ text }) => text)).toEqual(["Number of bridges built 2024 3"]);
  });
});

describe("columns of actuals", () => {
  const COLUMNS = ["Action", "Indicator", "2024 Target"];
  const ROW = ["1.1 Repatriate victims", "# of victims repatriated", 40];
  const read = (headers: readonly string[], values: readonly GridValue[]) =>
    actualsOf(
      planOf(
        gridOf([
          [...COLUMNS, ...headers],
          [...ROW, ...values],
        ]),
      ),
    )[0];

  it("are the parties' where a name tells them apart", () => {
    expect(read(["2024 Actual – Thailand", "2024 Actual – Cambodia"], [18, 15])).toEqual({
      "2024 Thailand": 18,
      "2024 Cambodia": 15,
    });
  });

  it("are the parties' where they name sides, and nobody responsible", () => {
    expect(read(["2024 Cambodian side actual", "2024 Thai side actual"], [10, 14])).toEqual({
      "2024 Cambodian": 10,
      "2024 Thai": 14,
    });
  });

  it("are the parties' below one header", () => {
    const rows = [
      [...COLUMNS, "2024 Actual", ""],
      ["", "", "", "Cambodia", "Thailand"],
      [...ROW, 15, 18],
    ];
    const grid = gridOf(rows, { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1"] });
    expect(actualsOf(planOf(grid))).toEqual([{ "2024 Cambodia": 15, "2024 Thailand": 18 }]);
  });

  it.each([
    ["2024 Actual (Original)", "2024 Actual (Revised)"],
    ["2024 Actual Male", "2024 Actual Female"],
    ["2024 Actual", "2024 Actual verified"],
  ])("are no parties' where it is another word: %s, %s", (...headers) => {
    expect(Object.keys(read(headers, [18, 15]) ?? {})).toEqual(["2024"]);
  });

  it("are of the years where they are cumulative", () => {
    const headers = ["Cumulative target 2023", "Cumulative actual 2023", "Cumulative target 2024"];
    const plan = planOf(
      gridOf([
        ["Action", "Indicator", "Overall target", ...headers, "Cumulative actual 2024"],
        ["1.1 Register", "Number of households registered", 400, 100, 90, 250, 240],
      ]),
    );
    expect(actualsOf(plan)).toEqual([{ "2023": 90, "2024": 240 }]);
  });
});

describe("a target that is a change", () => {
  const target = (text: string, indicator = "Number of users of the hotline") =>
    planOf(
      gridOf([
        ["Action", "Indicator", "Baseline", "Overall target"],
        ["1.1 Act", indicator, 40, text],
      ]),
    ).indicators[0]?.overallTarget;

  it.each([
    "Increase by 10%",
    "10% increase",
    "Reduction of 10 %",
    "Aumentar en 10%",
    "Augmenter de 10 %",
    "ลดลงร้อยละ 5",
  ])("by a percentage is not a number: %s", (text) =>
    expect(target(text)).toMatchObject({ state: "text", raw: text }),
  );

  it.each([
    ["Increase to 60%", "% of cases solved", 60],
    ["Increase by 10%", "% increase in the budget", 10],
    ["At least 60%", "% of cases solved", 60],
    ["Increase by 10", "Number of users of the hotline", 10],
  ])(
    "is one where it names a level, or where the indicator is of a change: %s of %s",
    (text, indicator, number) => expect(target(text, indicator)).toMatchObject({ state: "number", number }),
  );
});

describe("reports on sheets", () => {
  const PLAN = gridOf(
    [
      ["Action", "Indicator", "Overall target", 2025, 2026],
      ["1.1 Train", "Number of officers trained", 60, 30, 30],
      ["1.2 Meet", "Number of meetings", 4, 2, 2],
    ],
    { sheet: "Plan" },
  );

  const HEADER = ["Indicator", "Year", "Quarter", "Party", "Actual", "Evidence"];

  /** What a sheet beside the plan reports: `1.1-1 2025-Q2 Cambodia 12`; what cannot be read behind a `!`. */
  function reportedOn(rows: readonly (readonly GridValue[])[], sheet = "Actuals"): readonly string[] | null {
    const reports = gridOf(rows, { sheet });
    const reading = readPlan([PLAN, reports]);
    if (reading.kind === "noPlan") throw new Error("The plan was not found");
    const table = reportsOnSheets([PLAN, reports], reading.plan);
    if (table === null) return null;
    const told = table.actuals.map(({ indicator, period: { year, quarter }, party, value }) =>
      [indicator, quarter === undefined ? year : `${year}-Q${quarter}`, party, value.raw]
        .filter((part) => part !== null)
        .join(" "),
    );
    return [...told, ...table.unread.map(({ text }) => `! ${text}`)];
  }

  describe("reports on a sheet of the users' own", () => {
    it("are read, a row each", () => {
      const rows = [
        HEADER,
        ["1.1-1", 2025, 1, "Cambodia", 12, "List"],
        ["Number of meetings", 2025, "Q2", null, 1, "Minutes"],
        ["9.9-1", 2025, 2, null, 3, null],
      ];
      expect(reportedOn(rows)).toEqual(["1.1-1 2025-Q1 Cambodia 12", "1.2-1 2025-Q2 1", "! 9.9-1"]);
      expect(reportedOn(rows, "Data of 2025")).toEqual(reportedOn(rows));
    });

    it("are not another plan beside the one on which they report", () => {
      const ofYear = (year: number): GridValue[][] =>
        ["Number of officers trained", "Number of meetings"].flatMap((indicator) =>
          ["Q1", "Q2", "Q3", "Q4", ""].map((quarter) => [indicator, year, quarter, "", 12]),
        );
      const rows = [...ofYear(2025), ...ofYear(2026), ["Number of meetings", "2027-01", "", "", 3]];
      const othersOf = (header: readonly string[], body: readonly (readonly GridValue[])[]) => {
        const reading = readPlan([PLAN, gridOf([header, ...body], { sheet: "Reports" })]);
        return reading.kind === "plan" ? reading.others.map(({ header: { sheet } }) => sheet) : [];
      };
      expect(othersOf(["Indicator", "Year", "Quarter", "Party", "Actual"], rows)).toEqual([]);
      // What sets targets beside them may well be the plan.
      expect(othersOf(["Indicator", "Year", "Quarter", "Target", "Actual"], rows)).toEqual(["Reports"]);
    });

    it("are read where one column names year and quarter", () => {
      const rows = [
        ["Indicator", "Period", "Actual"],
        ["1.1-1", "2025-Q2", 12],
        ["1.2-1", "2025", 2],
      ];
      expect(reportedOn(rows)).toEqual(["1.1-1 2025-Q2 12", "1.2-1 2025 2"]);
    });

    it("are not made up of another plan's, of parts of indicators or of what names no time", () => {
      expect(reportedOn([HEADER, ["7.1-1", 2025, 1, null, 12, null]])).toBeNull();
      expect(
        reportedOn([
          ["Indicator", "Year", "Province", "Actual"],
          ["1.1-1", 2025, "Takeo", 12],
          ["1.1-1", 2025, "Kampot", 4],
          ["1.1-1", 2025, "Kep", 3],
        ]),
      ).toBeNull();
      expect(
        reportedOn([
          ["Indicator", "Actual"],
          ["1.1-1", 12],
        ]),
      ).toBeNull();
    });

    it.each<[string, readonly string[]]>([
      ["Indicator", ["", "Year", "Quarter", "Party", "Actual", "Evidence"]],
      ["Quarter", ["Indicator", "Year", "When", "Party", "Actual", "Evidence"]],
      ["Year", ["Indicator", "Info", "Quarter", "Party", "Actual", "Evidence"]],
      ["Year, of two", ["Year", "Year", "Quarter", "Party", "Actual", "Evidence"]],
    ])("are known by what stands in their columns where the header lost: %s", (_, header) => {
      const rows = (headers: readonly string[]) => [
        headers,
        ["Number of officers trained", 2025, "Q1", null, 12, "List"],
        ["Number of meetings", 2025, "Q2", null, 1, "Minutes"],
      ];
      expect(reportedOn(rows(header))).toEqual(["1.1-1 2025-Q1 12", "1.2-1 2025-Q2 1"]);
    });

    it.each<[string, readonly string[], readonly GridValue[], string[]]>([
      ["no header says “Actual”", ["Indicator", "Year", "Got"], ["1.1-1", 2025, 12], ["Reports!C1 Got"]],
      ["no header says when", ["Indicator", "Actual", "Evidence"], ["1.1-1", 12, "x"], ["Reports!B1 Actual"]],
      ["they are targets", ["Indicator", "Year", "Target"], ["1.1-1", 2025, 12], []],
      ["they are of no indicator", ["Indicator", "Year", "Got"], ["Boats", 2025, 12], []],
      ["all is said", ["Indicator", "Year", "Actual"], ["1.1-1", 2025, 12], []],
    ])("are told where nothing of them counts, since %s", (_, header, row, told) => {
      const reading = readPlan([PLAN]);
      if (reading.kind === "noPlan") throw new Error("The plan was not found");
      const left = reportsWithoutActuals([gridOf([header, row], { sheet: "Reports" })], reading.plan);
      expect(left.map(({ cell, headers }) => `${formatCell(cell)} ${headers.join()}`)).toEqual(told);
    });

    it("list the columns of which nothing was read", () => {
      const rows = [
        [...HEADER, "Desk", "Actual"],
        ["1.1-1", 2025, 1, null, 12, "List", "North", 13],
      ];
      const reading = readPlan([PLAN]);
      if (reading.kind === "noPlan") throw new Error("The plan was not found");
      const table = reportsOnSheets([gridOf(rows, { sheet: "Reports" })], reading.plan);
      expect(table?.notRead?.map(({ text, why }) => `${text} ${why}`)).toEqual([
        "Desk columnWithoutMeaning",
        "Actual duplicateColumn",
      ]);
    });
  });
});

const { plan } = planReading(
  gridOf([
    ["No", "Action", "Indicator", "Target 2024", "Target 2025"],
    ["1.1", "Train officers", "# of officers trained", 100, 120],
    ["", "", "# of courses held", 4, 4],
    ["1.2", "Print guides", "# of guides printed", 5, 5],
  ]),
);

const HEADERS = ["Indicator", "Year", "Quarter", "Party", "Actual", "Evidence", "Reason", "Comment"];

const OWN = { own: "own", users: "users" } as const;

const cell = (...texts: readonly GridValue[]) => fc.constantFrom<GridValue>(...texts, null);

const reportRow = fc.tuple(
  cell("1.1-1", "1.1-2", "# of guides printed", "1.2", "# of boats built", "Source: the ministry"),
  cell(2024, "2025", "2567", "someday"),
  cell(1, "Q2", "April–June", "fifth"),
  cell("Cambodia", "Both"),
  cell(5, "12", "about 30", "not yet", "N/A", "5 of 10"),
  cell("minutes of 3 May"),
  cell("floods"),
  cell("to be confirmed with the other side"),
);

/** The rows in which somebody said something of a report, by their places; a text below the indicators alone is a note. */
const saying = (rows: readonly (readonly GridValue[])[]): readonly number[] =>
  rows.flatMap((row, place) =>
    row.some((value, column) => value !== null && column > 0 && column !== 3) ? [place + 1] : [],
  );

describe("reports on a sheet are counted or told", () => {
  it.each([["as it was written"], ["with a renamed header"], ["with columns in another order"]])(
    "each row once, %s",
    (how) => {
      const order =
        how === "with columns in another order" ? [4, 0, 7, 1, 2, 3, 5, 6] : HEADERS.map((_, at) => at);
      const headers = HEADERS.map((header) =>
        how === "with a renamed header" && header === "Actual" ? "Got" : header,
      );
      fc.assert(
        fc.property(fc.array(reportRow, { minLength: 1, maxLength: 8 }), (rows) => {
          const all = [headers, ...rows].map((row) => order.map((at) => row[at] ?? null));
          const reading = readActualsSheet(gridOf(all), plan, OWN.own);
          const told = reading!.rows.map(({ row, actual, unread }) => ({
            row,
            once: (actual === null) !== (unread === null),
          }));
          expect(told.every(({ once }) => once)).toBe(true);
          const places = new Set(told.map(({ row }) => row));
          expect(saying(rows).filter((row) => !places.has(row))).toEqual([]);
          expect(reading!.actuals.length + reading!.unread.length).toBe(told.length);
        }),
        { numRuns: propertyRuns(200) },
      );
    },
  );

  const rowOf = (label: string, actual: GridValue, indicator = "1.1-1") => [
    indicator,
    2024,
    null,
    null,
    actual,
    label,
  ];
  const byParts = (rows: readonly (readonly GridValue[])[], kind: "own" | "users") => {
    const reading = readActualsSheet(gridOf([[...HEADERS.slice(0, 5), "Sex"], ...rows]), plan, kind)!;
    return {
      counted: reading.actuals.map(
        ({ indicator, period, value }) => `${indicator} ${periodKey(period)} ${numberOf(value)}`,
      ),
      parts: (reading.parts ?? []).map(({ category, value }) => `${category} ${value.raw}`),
      doubts: (reading.doubts ?? []).map(({ text, taken }) => `${text} → ${taken}`),
    };
  };

  it.each<[string, readonly (readonly GridValue[])[]]>([
    ["the row for all first", [rowOf("Total", 9), rowOf("Male", 5), rowOf("Female", 4)]],
    ["the row for all last", [rowOf("F", 4), rowOf("M", 5), rowOf("", 9)]],
    ["in Thai", [rowOf("รวม", 9), rowOf("ชาย", 5), rowOf("หญิง", 4)]],
    ["in Khmer", [rowOf("សរុប", 9), rowOf("ប្រុស", 5), rowOf("ស្រី", 4)]],
  ])("parts of a report count within their whole: %s", (_, rows) => {
    for (const kind of [OWN.own, OWN.users]) {
      const found = byParts(rows, kind);
      expect(found.counted).toEqual(["1.1-1 2024 9"]);
      expect(found.parts).toHaveLength(2);
      expect(found.doubts).toEqual([]);
    }
  });

  it.each<[string, readonly (readonly GridValue[])[], string[]]>([
    [
      "describes each report",
      [rowOf("By sex and age", 9), rowOf("By sex", 4, "1.2-1")],
      ["1.1-1 2024 9", "1.2-1 2024 4"],
    ],
    [
      "names parts that only it knows",
      [rowOf("", 9), rowOf("Basic", 4), rowOf("Advanced", 5)],
      ["1.1-1 2024 9"],
    ],
  ])("a column of parts on a sheet of people's own that %s", (_, rows, counted) => {
    const header = [...HEADERS.slice(0, 5), "Disaggregation"];
    const reading = readActualsSheet(gridOf([header, ...rows]), plan, "users")!;
    expect(
      reading.actuals.map(
        ({ indicator, period, value }) => `${indicator} ${periodKey(period)} ${numberOf(value)}`,
      ),
    ).toEqual(counted);
  });

  it("their sum is taken in doubt where there is no whole", () => {
    const found = byParts([rowOf("Women", 5), rowOf("Men", 4)], OWN.users);
    expect(found.counted).toEqual(["1.1-1 2024 9"]);
    expect(found.doubts).toEqual(["5 + 4 → 9"]);
  });

  it("shares have no sum, so both reports stand", () => {
    expect(byParts([rowOf("Women", "50%"), rowOf("Men", "40%")], OWN.users).counted).toHaveLength(2);
  });
});
