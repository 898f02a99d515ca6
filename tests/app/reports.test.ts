import {
  agendaOf,
  partiesToReport,
  periodKey,
  recordActuals,
  reportForms,
  reportsToGive,
  partiesOf,
  type ActualEntry,
  type Period,
  type ReportToGive,
  type StudiedPlan,
  readTypedNumber,
  applyFix,
  checkPlan,
  formatCell,
  previewFix,
  undoOf,
} from "../../src/app";
import { createTranslator } from "../../src/locales/translator";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { entry } from "./reported-actuals";
import { hostedPlan, studied } from "./small-plan";
import { mkdtempSync, rmSync, writeFileSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readActualsFile } from "../../src/headless/cli/reports/actuals-file";
import { readActualsSheet } from "../../src/reading/own-sheets/actuals-sheet";
import { gridOf } from "../reading/grid-of";
import { planOf } from "../checks/plan-of";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile } from "@plan-of-action/xlsx";

const translate = createTranslator("en");

const on = { year: 2024, month: 7, day: 1 };

const Q2 = { year: 2024, quarter: 2 } as const;

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of courses held", 24, 8, 8, 8],
  ["1.2 Keep shelters open", "MoJ, MoSVY", "Number of shelters open", 5, 5, 5, 5],
  ["1.3 Assist victims", "MoSVY", "Percentage of victims assisted", "80 %", "40 %", "60 %", "80 %"],
  ["1.4 Build", "MoSVY", "Number of centres built", 1, null, null, 1],
];

async function reported(entries: readonly ActualEntry[]): Promise<StudiedPlan> {
  const hosted = hostedPlan(ACTIONS);
  const outcome = await recordActuals(hosted.workbook, { entries, on, translate });
  if (outcome.kind !== "recorded") throw new Error(JSON.stringify(outcome));
  return studied(hosted, on);
}

describe("the form of a report", () => {
  it("shows the year's target where the quarter has none, and what is expected by the quarter's end", async () => {
    const study = await studied(hostedPlan(ACTIONS), on);
    expect(reportForms(study, Q2, "")("1.1-1")).toMatchObject({
      text: "Number of courses held",
      action: "Train officers",
      unit: "courses held",
      target: { number: 8, period: { year: 2024 } },
      expected: 12,
      actual: null,
      last: null,
      standing: null,
    });
  });

  it("gives percentages in points", async () => {
    const study = await studied(hostedPlan(ACTIONS), on);
    expect(reportForms(study, { year: 2024 }, "")("1.3-1")).toMatchObject({
      measure: "percentage",
      target: { number: 60 },
      expected: 60,
    });
  });

  it("shows what was reported last, and what stands for the period already", async () => {
    const study = await reported([
      entry("1.1-1", "2023", "7", { evidence: "Lists" }),
      entry("1.1-1", "2024-Q1", "3"),
      entry("1.1-1", "2024-Q2", "4", { comment: "One more in July" }),
    ]);
    const form = reportForms(study, Q2, "")("1.1-1");
    expect(form?.last).toMatchObject({ actual: "3", period: { year: 2024, quarter: 1 } });
    expect(form?.standing).toMatchObject({ actual: "4", comment: "One more in July", reportedOn: on });
    expect(form?.actual).toBe(14);
  });

  it("is that of a party, and shows another party's last report where it has none of its own", async () => {
    const study = await reported([
      entry("1.1-1", "2024-Q1", "3", { party: "Cambodia" }),
      entry("1.1-1", "2024-Q2", "4", { party: "Cambodia" }),
    ]);
    expect(reportForms(study, Q2, "cambodia")("1.1-1")?.standing).toMatchObject({ actual: "4" });
    const other = reportForms(study, Q2, "Thailand")("1.1-1");
    expect(other?.standing).toBeNull();
    expect(other?.last).toMatchObject({ actual: "3", party: "Cambodia" });
  });

  it("is none for an indicator that the plan does not have", async () => {
    expect(reportForms(await studied(hostedPlan(ACTIONS), on), Q2, "")("9.9-1")).toBeNull();
  });
});

describe("what there is to report", () => {
  const subjects = (reports: readonly ReportToGive[]) => reports.map(({ indicator }) => indicator);

  it("is what is missing, the latest period first, then what can be and what was reported for a period", async () => {
    const study = await reported([entry("1.2-1", "2024-Q2", "5")]);
    const {
      missing,
      open,
      reported: given,
    } = reportsToGive(study, {
      period: Q2,
      on: { year: 2024, month: 8, day: 15 },
    });
    expect(missing.map(({ period, due, reports }) => [periodKey(period), due, subjects(reports)])).toEqual([
      ["2024-Q2", { year: 2024, month: 7, day: 15 }, ["1.1-1", "1.3-1"]],
      ["2023", { year: 2024, month: 1, day: 15 }, ["1.1-1", "1.2-1", "1.3-1"]],
    ]);
    expect(subjects(open)).toEqual(["1.4-1"]);
    expect(subjects(given)).toEqual(["1.2-1"]);
  });

  it("is as many missing reports as the day counts, whatever the period that is asked for", async () => {
    const study = await reported([entry("1.2-1", "2024-Q2", "5")]);
    const counted = (period: Period) =>
      reportsToGive(study, { period, on }).missing.flatMap(({ reports }) => reports).length;
    expect([Q2, { year: 2023 }, { year: 2025 }].map(counted)).toEqual(
      Array.from({ length: 3 }, () => agendaOf(study, on).missing.count),
    );
  });
});

describe("the parties of an indicator", () => {
  it("are those that report and the agencies of its action, each once", async () => {
    const study = await reported([entry("1.1-1", "2024-Q1", "3", { party: "Cambodia" })]);
    expect(partiesOf(study, "1.2-1")).toEqual(["Cambodia", "MoJ", "MoSVY"]);
  });

  it("each report for themselves only where somebody has said so", async () => {
    const study = await reported([entry("1.1-1", "2024-Q1", "3", { party: "Cambodia" })]);
    expect(partiesToReport(study, "1.1-1")).toEqual([]);
    const definition = study.definitions.get("1.1-1")!;
    const parties = ["Cambodia", "Thailand"];
    const confirmed = (partyParts: "byMeasure" | "joint", names: readonly string[] = parties) => ({
      ...study,
      definitions: new Map([["1.1-1", { ...definition, parties: names, partyParts }]]),
    });
    expect(partiesToReport(confirmed("byMeasure"), "1.1-1")).toEqual(parties);
    expect(partiesToReport(confirmed("joint"), "1.1-1")).toEqual([]);
    // The agencies of its action, which the Indicators sheet is filled with, are no parties.
    expect(partiesToReport(confirmed("byMeasure", ["MoJ"]), "1.1-1")).toEqual([]);
  });
});

describe("typed numbers", () => {
  /*
   * One text is one number or none wherever it is typed: in the pane's form, on the Actuals sheet, in a CSV file.
   * `null` is a text that is asked about or refused, never its first digits.
   */

  const PLAN = planOf(`
  | Action | Indicators | Target | 2024 |
  | 1.1 Train | Number of courses | 3 | 3 |`);

  const TEXTS: readonly (readonly [text: string, number: number | null])[] = [
    ["12", 12],
    ["12k", 12_000],
    ["14 men; 12 women", 26],
    ["26 (11 women)", 26],
    ["20 staff x 2 areas x 3 countries = 120", 120],
    ["1 per country = 3", 3],
    ["1 000", 1_000],
    ["1,000", 1_000],
    ["๑๒", 12],
    ["１２", 12],
    ["2-3", null],
    ["1_000", null],
    ["0x10", null],
    ["5x", null],
    ["1O", null],
    ["5 of 10", null],
    ["5/10", null],
    ["3rd", null],
    ["1.5.2", null],
    ["2 workshops, 60 participants", null],
    ["12 or 14", null],
    ["12?", null],
  ];

  function onSheet(text: string): number | null {
    const grid = gridOf([
      ["Indicator", "Year", "Quarter", "Actual"],
      ["1.1-1", 2024, 2, text],
    ]);
    const value = readActualsSheet(grid, PLAN)?.actuals[0]?.value;
    return value?.state === "number" ? value.number : null;
  }

  async function inCsv(text: string): Promise<number | null> {
    const folder = mkdtempSync(join(tmpdir(), "poa-"));
    try {
      const file = join(folder, "a.csv");
      writeFileSync(file, `indicator,period,actual\n1.1-1,2024-Q2,"${text}"\n`);
      const [entry] = await readActualsFile(file);
      return readTypedNumber(entry!.actual)?.number ?? null;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  it.each(TEXTS)("%j is %j in the form, on the sheet and in a file", async (text, number) => {
    const inForm = readTypedNumber(text)?.number ?? null;
    expect({ inForm, onSheet: onSheet(text), inCsv: await inCsv(text) }).toEqual({
      inForm: number,
      onSheet: number,
      inCsv: number,
    });
  });
});

async function checkedMeetingPlan() {
  const hosted = hostWorkbook(
    openWorkbookFile(readFileSync("tests/fixtures/joint-plan-of-action-2023-2025.xlsx")),
  );
  const study = await checkPlan(hosted.workbook);
  if (study.kind !== "checked") throw new Error("The plan was not found");
  return { ...hosted, study };
}

const findingAt = ({ findings }: StudiedPlan, rule: string, row: number, column: number) =>
  findings.find(({ rule: id, cell }) => id === rule && cell.row === row && cell.column === column);

describe("a fix", () => {
  it("shows what it would change, changes just that, and the finding is gone", async () => {
    const { workbook, study, file } = await checkedMeetingPlan();
    const finding = findingAt(study, "agency-variant", 13, 2)!;
    const [fix] = finding.fixes;
    expect(previewFix(study.contents, fix!)).toEqual([
      {
        cell: finding.cell,
        before: "GS/NCCT, GCNP, MoH, MoSVY",
        after: "SG/NCCT, GCNP, MoH, MoSVY",
      },
    ]);
    const after = await applyFix(workbook, study, fix!);
    expect(after.kind === "checked" && findingAt(after, "agency-variant", 13, 2)).toBeUndefined();
    expect(file.sheets[0]!.cell(13, 2).value).toBe("SG/NCCT, GCNP, MoH, MoSVY");
  });

  it("is refused where the cell has changed since it was read", async () => {
    const { workbook, study, host } = await checkedMeetingPlan();
    const finding = findingAt(study, "agency-variant", 13, 2)!;
    host.user.edit(formatCell(finding.cell), "MoH");
    await expect(applyFix(workbook, study, finding.fixes[0]!)).rejects.toMatchObject({
      problem: { kind: "cellChanged", cell: finding.cell },
    });
  });

  it("sets one line of a cell with several values and keeps the others", async () => {
    const { workbook, study, file } = await checkedMeetingPlan();
    const finding = findingAt(study, "target-total-mismatch", 10, 5)!;
    const [setTotal] = finding.fixes;
    const after = await applyFix(workbook, study, setTotal!);
    expect(file.sheets[0]!.cell(10, 5).value).toBe("4\n120");
    expect(after.kind === "checked" && findingAt(after, "target-total-mismatch", 10, 5)).toBeUndefined();
  });

  it("can be undone where the cells held texts and numbers, and not where they held formulas", async () => {
    const { study } = await checkedMeetingPlan();
    const [fix] = findingAt(study, "target-total-mismatch", 10, 5)!.fixes;
    const { contents } = study;
    const before = previewFix(contents, fix!).map(({ before }) => before);
    expect(undoOf(contents, fix!)?.edits.map(({ value }) => value)).toEqual(before);
    const sheets = contents.sheets.map(({ grid, ...sheet }) => ({
      ...sheet,
      grid: { ...grid, formulas: grid.values.map((row) => row.map(() => "=1+1")) },
    }));
    expect(undoOf({ ...contents, sheets }, fix!)).toBeNull();
  });
});
