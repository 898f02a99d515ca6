import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { hostedPlan } from "./small-plan";
import { fillRows, workbookOfRows } from "../workbook-of-rows";
import { writeSummary } from "../sheets-alone";

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of courses held", 6, 2, 2, 2],
  ["1.2 Keep shelters open", "MoSVY", "Number of shelters open", 5, 5, 5, 5],
];

function hostedStatuses(statuses: readonly string[]): HostedWorkbook {
  const hosted = hostedPlan(ACTIONS);
  const sheet = hosted.file.addSheet("Workplan");
  const rows: GridValue[][] = [
    ["Activity", "Year", "Quarter", "Status"],
    ["Workshop on training 1.1", 2023, "Q2", statuses[0] ?? null],
    ["Meeting of the parties", 2023, "Q3", statuses[1] ?? null],
    ["Visit to the shelters", 2023, "Q4", statuses[2] ?? null],
    ["Report to the ministers", 2023, "Q4", statuses[3] ?? null],
  ];
  fillRows(sheet, rows);
  return hosted;
}

async function textsOfSummary(
  hosted: HostedWorkbook,
  quarter: 1 | 4,
  year: number,
): Promise<readonly string[]> {
  await writeSummary(hosted.workbook, {
    period: { year, quarter },
    asOf: { year, month: quarter * 3, day: 28 },
    translate: createTranslator("en"),
  });
  const sheet = hosted.file.sheets.at(-1)!;
  const { lastRow, lastColumn } = sheet.usedArea(true)!;
  const texts: string[] = [];
  for (let row = 0; row <= lastRow; row++) {
    for (let column = 0; column <= lastColumn; column++) {
      const { value } = sheet.cell(row, column);
      if (typeof value === "string") texts.push(value);
    }
  }
  return texts;
}

describe("the workplan in a summary", () => {
  const statuses = ["Done", "Postponed to Q1 2024", "Cancelled", ""];

  it("says what people have said, and nothing else", async () => {
    const texts = await textsOfSummary(hostedStatuses(statuses), 4, 2023);
    expect(texts).toContain("1 Done  ·  1 Moved  ·  1 Dropped  ·  1 without a status");
    expect(texts).toContain("Visit to the shelters – Dropped");
    expect(texts).toContain("Meeting of the parties – moved here from 2023 Q3");
    // The workshop is done, whatever its indicator says.
    expect(texts.filter((text) => text.includes("Workshop on training"))).toEqual([]);
    expect(texts.filter((text) => text.includes("status is not known"))).toEqual([]);
  });

  it("lists what was not finished in earlier quarters", async () => {
    const texts = await textsOfSummary(hostedStatuses(["Under way", "Done", "Done", ""]), 1, 2024);
    expect(texts).toContain("From earlier quarters: 1 entry is not finished");
    expect(texts).toContain("Under way");
    expect(texts).toContain("For 1 earlier entry the status is not known: 2023 Q4.");
  });
});

it("sums up a plan of statuses that names no year", async () => {
  const rows: GridValue[][] = [
    ["Objective", "Action", "Responsible agency", "Indicator", "Status"],
    ["Protection", "1.1 Train officers", "MoJ", "Courses held", "Under way"],
    ["Protection", "1.2 Keep shelters open", "MoSVY", "Shelters open", "Completed"],
    ["Protection", "1.3 Review the law", "MoJ", "Law reviewed", "Not started"],
  ];
  const texts = await textsOfSummary(hostWorkbook(workbookOfRows(rows)), 4, 2024);
  expect(texts).toContain("Progress summary for 2024 Q4 (October–December 2024)");
  expect(texts).toContain("1 of the 3 activities is done, 1 under way, 1 not done yet.");
  expect(texts).toContain("1 Not done yet  ·  1 Under way  ·  1 Done");
});
