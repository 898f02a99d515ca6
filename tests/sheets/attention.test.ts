import type { Finding } from "../../src/checks/finding";
import type { Actual } from "../../src/plan/actual";
import type { Day } from "../../src/plan/period";
import { OF_SUMMARY } from "../../src/sheets/brief/columns";
import { COLUMN } from "../../src/sheets/layout/columns";
import type { SheetDescription } from "../../src/workbook/sheet-description";
import { valueOf, type WrittenIndicator } from "../progress/plan-of";
import { EVERY_STATUS, rowWith, summaryOf, textOf, type SummaryOptions } from "./summary-of";

/** What the first page says needs attention: number and words of each item, in its order. */
function itemsOf(sheet: SheetDescription): unknown[][] {
  const title = rowWith(sheet, right.first, "What needs attention");
  const end = sheet.rows.findIndex(
    ({ cells }, row) => row > title && cells[right.first]?.style === "briefSection",
  );
  return sheet.rows
    .slice(title + 1, end < 0 ? sheet.print.breaksBefore[0] : end)
    .filter(({ cells }) => cells[right.text]?.value != null)
    .map(({ cells }) => [cells[right.first]?.value, cells[right.text]?.value]);
}

const { right } = OF_SUMMARY;

const behind = (id: string, actual: number): WrittenIndicator => ({
  id,
  targets: { 2024: 10 },
  actuals: { 2024: actual },
});

const error: Finding = {
  rule: "target-total-mismatch",
  matter: "contradiction",
  key: "F11",
  severity: "error",
  cell: { sheet: "Plan", row: 10, column: 5 },
  message: { id: "summary-year" },
  fixes: [],
  group: "",
  doubt: null,
  accepted: null,
};

describe("what needs attention", () => {
  it("is told with its reason in words and figures", () => {
    expect(itemsOf(summaryOf(EVERY_STATUS))).toEqual([
      ["2.1", "▼ Action of 2.1-1: 30\u00a0% of 80\u00a0% expected by now."],
      ["2.3", "○ Action of 2.3-1: not reported for 2024 (due by 15 January 2025)."],
      ["1.3", "■ Action of 1.3-1: 2 of 4 expected by now."],
      ["2.2", "■ Action of 2.2-1: is at 12.5; by now it was to be down to 10."],
    ]);
  });

  it("is at most five things, the furthest behind first, and how many more there are", () => {
    const plan = [4, 1, 3, 0, 2, 4, 4].map((actual, index) => behind(`1.${index + 1}-1`, actual));
    const sheet = summaryOf(plan);
    expect(itemsOf(sheet).map(([id]) => id)).toEqual(["1.4", "1.2", "1.5", "1.3", "1.1"]);
    expect(textOf(sheet)).toContain("and 2 more");
  });

  it("has missing reports before what is at risk, and none that may still come; errors of the plan are counted only", () => {
    const plan = [behind("1.1-1", 6), { id: "1.2-1", targets: { 2024: 2 } }, behind("1.3-1", 1)];
    const order = (asOf: Day) => itemsOf(summaryOf(plan, { asOf, findings: [error] })).map(([id]) => id);
    expect(order({ year: 2025, month: 1, day: 16 })).toEqual(["1.3", "1.2", "1.1"]);
    expect(order({ year: 2025, month: 1, day: 15 })).toEqual(["1.3", "1.1"]);
  });

  it("names the period that was not reported, also where it is long past", () => {
    const plan = [{ id: "1.1-1", targets: { 2023: 1, 2024: 1 } }];
    const options = { period: "2024-Q2", asOf: { year: 2024, month: 7, day: 1 } };
    expect(itemsOf(summaryOf(plan, options))[0]?.[1]).toBe(
      "○ Action of 1.1-1: not reported for 2023 (due by 15 January 2024).",
    );
  });

  it("repeats the reason that was given with the last report, or says that none was", () => {
    const reasonOf = (varianceReason: string | null): unknown => {
      const actual: Actual = {
        indicator: "1.1-1",
        period: { year: 2024 },
        party: null,
        value: valueOf(1),
        report: { evidence: null, varianceReason, comment: null, reportedOn: null },
      };
      const plan = [{ id: "1.1-1", targets: { 2024: 10 } }];
      return itemsOf(summaryOf(plan, { actuals: [actual] }))[0]?.[1];
    };
    expect(reasonOf("The funds came\nlate")).toBe(
      "▼ Action of 1.1-1: 1 of 10 expected by now. Reason given: “The funds came late”",
    );
    expect(reasonOf(null)).toBe("▼ Action of 1.1-1: 1 of 10 expected by now. No reason was given.");
  });

  it("is said to be nothing where all is well", () => {
    expect(textOf(summaryOf([{ targets: { 2024: 2 }, actuals: { 2024: 2 } }]))).toContain(
      "No indicator is off track or at risk, and no report is missing.",
    );
  });
});

describe("missing reports", () => {
  const plan = [
    { id: "1.1-1", agencies: ["MoJ", "NCCT"], targets: { 2023: 1, "2024-Q1": 1, "2024-Q2": 1 } },
    { id: "1.2-1", agencies: ["MoJ"], targets: { 2023: 1 }, actuals: { 2023: 1 } },
    { id: "1.3-1", agencies: [], targets: { 2024: 1 } },
  ];
  const listOf = (sheet: SheetDescription, agency: string): unknown =>
    sheet.rows
      .slice(rowWith(sheet, COLUMN.number, "Missing reports"))
      .find(({ cells }) => cells[COLUMN.number]?.value === agency)?.cells[COLUMN.yearTarget]?.value;

  it("are listed by agency, with their periods until that of the summary", () => {
    const options: SummaryOptions = { period: "2024-Q1", asOf: { year: 2025, month: 2, day: 1 } };
    const sheet = summaryOf(plan, options);
    // Agencies that owe the same reports share a row.
    expect(listOf(sheet, "MoJ, NCCT")).toBe("1.1-1 (2023, 2024 Q1)");
    expect(listOf(summaryOf(plan), "No responsible agency")).toBe("1.3-1 (2024)");
  });

  it("are counted only beyond a dozen, and left out before reporting has begun", () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      id: `1.${index + 1}-1`,
      agencies: ["MoJ"],
      targets: { 2023: 1 },
      actuals: index === 0 ? { 2023: 1 } : {},
    }));
    expect(listOf(summaryOf(many), "MoJ")).toMatch(/1\.13-1 \(2023\), {2}and 7 more$/);
    expect(textOf(summaryOf([{ targets: { 2023: 1 } }]))).not.toContain("Missing reports\n");
  });
});

describe("work from earlier quarters", () => {
  const cell = { sheet: "Workplan", row: 1, column: 1 };
  const entry = { outputs: [], dates: [], cell };
  const workplan = {
    sheet: "Workplan",
    entries: [
      { ...entry, year: 2023, quarter: 4 as const, activities: ["Workshop"], actions: ["1.1"] },
      { ...entry, year: 2024, quarter: 1 as const, activities: ["Training"], actions: ["1.2"] },
      { ...entry, year: 2024, quarter: 1 as const, activities: ["Meeting"], actions: [] },
      { ...entry, year: 2024, quarter: 2 as const, activities: ["Visit"], actions: ["1.1"] },
    ],
  };
  const plan = [
    { id: "1.1-1", targets: { 2023: 10 }, actuals: { 2023: 3 } },
    { id: "1.2-1", targets: { 2023: 1 }, actuals: { 2023: 1 } },
  ];
  const text = textOf(summaryOf(plan, { workplan, period: "2024-Q2" }));

  it("is called late where the indicators of its joint action are behind, with how far", () => {
    expect(text).toContain("From earlier quarters: 1 entry whose joint action is behind or without report");
    expect(text).toContain("1.1-1 ▼ Off track: 3 reached, 10 expected");
    expect(text).not.toContain("Training");
  });

  it("is not judged where it names no joint action", () => {
    expect(text).toContain("For 1 earlier entry the status is not known: 2024 Q1.");
  });

  it("is what was due before the period, not in it", () => {
    const annual = textOf(summaryOf(plan, { workplan, period: "2024" }));
    expect(annual).toContain("From earlier quarters: 1 entry");
    expect(annual).toContain("Training");
  });
});
