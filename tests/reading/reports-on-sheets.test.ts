import { reportsOnSheets, reportsWithoutActuals } from "../../src/reading/actuals/reports-on-sheets";
import { formatCell, type GridValue } from "@plan-of-action/xlsx/grid";
import { readPlan } from "../../src/reading";
import { gridOf } from "./grid-of";

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
    expect(table?.parts?.map(({ text, why }) => `${text} ${why}`)).toEqual([
      "Desk columnWithoutMeaning",
      "Actual duplicateColumn",
    ]);
  });
});
