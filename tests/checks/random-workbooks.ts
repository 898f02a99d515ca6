import type fc from "fast-check";
import { formatAddress } from "@plan-of-action/xlsx/grid";
import { cleanPlan, COLUMNS, kindOf, type Row } from "./random-plans";

/** A row of any table by its headers; what stands under none of them is not drawn. */
export type Cells = Readonly<Record<string, string>>;

/** A table as it is drawn; its header stands in row 1. */
export interface DrawnTable {
  readonly headers: readonly string[];
  readonly rows: readonly Cells[];
}

/** A workbook as the tests draw it: the plan with what is reported on it, its workplan and its Indicators sheet. */
export interface DrawnWorkbook {
  /** What stands above the plan: its title, what is far away. */
  readonly lines: readonly string[];
  readonly plan: DrawnTable;
  readonly workplan: DrawnTable;
  readonly reports: DrawnTable;
  readonly definitions: DrawnTable;
  /** As it stood when a summary was frozen; left out where none was. */
  readonly former?: DrawnWorkbook;
}

export const QUARTERS = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"] as const;
const HEADERS = [
  ...COLUMNS.slice(0, 7),
  "Unit",
  "Baseline",
  "Baseline year",
  ...COLUMNS.slice(8, 12),
  ...QUARTERS,
  "Verification",
  "Resources",
];
/** What was reported on a workbook was so on this day. */
const DAY = "2024-12-20";
/** Objectives as the header of the plan states them, besides the table. */
const OBJECTIVES = [1, 2, 3, 9];

/** A workbook with nothing wrong in it. */
export const cleanWorkbook: fc.Arbitrary<DrawnWorkbook> = cleanPlan.map((rows) => ({
  lines: [
    `On ${DAY}`,
    "A JOINT PLAN OF ACTION 2023-2025",
    ...OBJECTIVES.map((number) => `${number}) Task force ${number} is at work`),
  ],
  plan: { headers: HEADERS, rows: rows.map(filledIn) },
  workplan: {
    headers: ["Year", "Quarter", "Outputs", "Activities", "Status"],
    rows: ["2023", "2024", "2025"].flatMap((year) => activitiesOf(rows, year)),
  },
  reports: {
    headers: ["Indicator", "Year", "Quarter", "Party", "Actual", "Evidence", "Variance reason"],
    rows: rows.flatMap((row) => ["2023", "2024"].flatMap((year) => reportOf(row, year))),
  },
  definitions: {
    headers: ["Id", "Indicator", "Measure", "Confirmed"],
    rows: rows.map((row) => ({
      ...{ Id: idOf(row), Indicator: row.Indicators, Measure: measureOf(row), Confirmed: "No" },
    })),
  },
}));

/** The id of the one indicator of a row. */
export function idOf({ No: number = "" }: Cells): string {
  return `${number}-1`;
}

/** A row of the plan as it was made. */
export function kindIn(row: Cells): ReturnType<typeof kindOf> {
  return kindOf(row);
}

function filledIn(row: Row): Cells {
  return {
    ...row,
    Partners: row.Partners === "" ? "" : row.Responsible === "NCCT" ? "MoWA" : "NCCT",
    Unit: unitOf(row),
    ...baselineOf(row),
    Verification: "Minutes",
    ...quartersOf(row),
  };
}

/** Counts begin with nothing. */
function baselineOf(row: Row): Cells {
  const Baseline = kindOf(row) === "count" ? "0" : row.Baseline;
  return { Baseline, "Baseline year": Baseline === "" ? "" : "2022" };
}

function unitOf(row: Row): string {
  const kind = kindOf(row);
  if (kind === "percentage") return "%";
  return kind === "count" ? "Number" : "";
}

/** Counts come in quarters of the last year. */
function quartersOf(row: Row): Cells {
  if (kindOf(row) !== "count") return { "2025-Q1": "", "2025-Q2": "", "2025-Q3": "", "2025-Q4": "" };
  const year = Number(row["2025"]);
  const each = Math.floor(year / 4);
  const [a, b, c, d] = [each, each, each, year - 3 * each].map(String);
  return { "2025-Q1": a ?? "", "2025-Q2": b ?? "", "2025-Q3": c ?? "", "2025-Q4": d ?? "" };
}

function activitiesOf(rows: readonly Row[], year: string): readonly Cells[] {
  const due = rows.filter((row) => row[year as "2023"] !== "");
  return due.map(({ No: number }, place) => ({
    Year: year,
    Quarter: `Q${1 + (place % 4)}`,
    Outputs: `Work of ${number}`,
    Activities: `Do what is planned under ${number}`,
    Status: year === "2025" || (year === "2024" && place % 4 === 3) ? "Planned" : "Done",
  }));
}

function reportOf(row: Row, year: string): readonly Cells[] {
  const target = row[year as "2023"];
  if (target === "") return [];
  const placed = { Indicator: idOf(row), Year: year, Quarter: "", Party: "" };
  return [{ ...placed, Actual: target, Evidence: "Minutes", "Variance reason": "", Kind: kindOf(row) }];
}

function measureOf(row: Row): string {
  const kind = kindOf(row);
  if (kind === "percentage") return "Percentage";
  return kind === "milestone" ? "Milestone" : "Number";
}

/** The workbook as a drawing. */
export function drawWorkbook(workbook: DrawnWorkbook): string {
  const { lines, plan, workplan, reports, definitions, former } = workbook;
  const now = [lines.join("\n"), ...[plan, workplan, reports, definitions].map(drawTable)].join("\n\n");
  return former === undefined
    ? now
    : `When the summary of 2023 was frozen on 2024-01-20:\n\n${drawWorkbook(former)}\n\nNow:\n\n${now}`;
}

function drawTable({ headers, rows }: DrawnTable): string {
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? ""))]
    .map((cells) => `|${cells.join("|")}|`)
    .join("\n");
}

/** The address of a cell of a drawn table. */
export function addressOf({ headers }: DrawnTable, row: number, header: string): string {
  return formatAddress(row + 1, headers.indexOf(header));
}
