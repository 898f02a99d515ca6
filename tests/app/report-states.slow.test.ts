import {
  changeSettings,
  progressOf,
  recordActuals,
  saveSettings,
  unagreedReports,
  undoReports,
  writeSummary,
} from "../../src/app";
import { handOut, takeBack, tidyLines } from "../../src/app/exchange";
import { readReportedRows } from "../../src/app/reports/reported-rows";
import type { HostedWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import type { CountedReports } from "../../src/plan/report-state";
import { describedGrid } from "../../src/workbook/described-grid";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { valuesOf } from "../cells-of-sheet";
import { writeIndicators } from "../sheets-alone";
import { typeDefinition } from "../typed-definition";
import { actualsSheetOf, entry } from "./reported-actuals";
import { hostedPlan, studied } from "./small-plan";

const translate = createTranslator("en");
const on = { year: 2024, month: 7, day: 15 };

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of officers trained", 120, 40, 40, 40],
  ["1.2 Meet", "MoJ", "Number of meetings", 6, 2, 2, 2],
];

const report = (actual: string, more: Parameters<typeof entry>[3] = {}) =>
  entry("1.1-1", "2024", actual, more);

async function record(hosted: HostedWorkbook, entries: readonly ReturnType<typeof entry>[], day = on) {
  const recorded = await recordActuals(hosted.workbook, { entries, on: day, translate });
  if (recorded.kind !== "recorded") throw new Error(JSON.stringify(recorded));
  return recorded;
}

function headersOf(hosted: HostedWorkbook): string[] {
  const sheet = actualsSheetOf(hosted);
  return Array.from({ length: 16 }, (_, column) => sheet.cell(3, column).value).map((value) =>
    typeof value === "string" ? value : "",
  );
}

/** Party, actual, state and who agreed, of each row. */
function rowsOf(hosted: HostedWorkbook): string[] {
  const sheet = actualsSheetOf(hosted);
  const headers = headersOf(hosted);
  const at = (row: number, name: string): string => {
    const value = sheet.cell(row, headers.indexOf(name)).value;
    return typeof value === "string" || typeof value === "number" ? String(value) : "–";
  };
  return Array.from({ length: 8 }, (_, place) => place + 4)
    .filter((row) => sheet.cell(row, 0).value !== null)
    .map((row) =>
      ["Party", "Actual", "State", "Agreed or returned by"].map((name) => at(row, name)).join(" | "),
    );
}

async function count(hosted: HostedWorkbook, countedReports: CountedReports): Promise<void> {
  const contents = await hosted.workbook.read();
  const made = changeSettings(contents, JSON.stringify({ version: 1, countedReports }));
  if (made.kind !== "changed") throw new Error(JSON.stringify(made));
  await saveSettings(hosted.workbook, contents, made.settings);
}

const actualOf = async (hosted: HostedWorkbook) =>
  progressOf(await studied(hosted), { year: 2024 }).indicators[0]!.actual;

async function waiting(hosted: HostedWorkbook): Promise<string[]> {
  return unagreedReports(await studied(hosted)).map(({ actual, state, waitsFor }) =>
    [actual.indicator, actual.party ?? "all", state ?? "none", ...waitsFor].join(" "),
  );
}

/** The parties of the first indicator, confirmed on the Indicators sheet. */
async function confirmParties(hosted: HostedWorkbook, parties: string): Promise<void> {
  await writeIndicators(hosted.workbook, { translate });
  typeDefinition(hosted.file, "Number of officers trained", { parties });
}

describe("the state of a report", () => {
  it("has its columns only once somebody says one", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [report("30")]);
    expect(headersOf(hosted)).not.toContain("State");
    expect(await waiting(hosted)).toEqual([]);
    await record(hosted, [report("30", { state: "submitted" })]);
    expect(rowsOf(hosted)).toEqual(["– | 30 | Submitted | –"]);
    expect(await waiting(hosted)).toEqual(["1.1-1 all submitted"]);
  });

  it("is changed alone, and taken back", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [report("30", { state: "submitted", comment: "first" })]);
    const { stated, corrected, added, reports } = await record(hosted, [
      report("", { agreedBy: "Cambodia" }),
    ]);
    expect({ stated, corrected, added }).toEqual({ stated: 1, corrected: 0, added: 0 });
    expect(rowsOf(hosted)).toEqual(["– | 30 | Agreed | Cambodia (2024-07-15)"]);
    expect(await waiting(hosted)).toEqual([]);
    expect(await undoReports(hosted.workbook, { reports, on, translate })).toMatchObject({ kind: "undone" });
    expect(rowsOf(hosted)).toEqual(["– | 30 | Submitted | –"]);
  });

  it("is submitted again where its value becomes another one, since nobody agreed to that", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [report("30", { agreedBy: "Cambodia" })]);
    const { reports } = await record(hosted, [report("31")]);
    expect(rowsOf(hosted)).toEqual(["– | 31 | Submitted | –"]);
    await undoReports(hosted.workbook, { reports, on, translate });
    expect(rowsOf(hosted)).toEqual(["– | 30 | Agreed | Cambodia (2024-07-15)"]);
    await record(hosted, [report("30")]);
    expect(rowsOf(hosted)).toEqual(["– | 30 | Agreed | Cambodia (2024-07-15)"]);
  });

  it("says with which remark it was returned, until it is agreed", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [report("30", { state: "returned", agreedBy: "Thailand: of how many?" })]);
    expect(rowsOf(hosted)).toEqual(["– | 30 | Returned | Thailand (2024-07-15): of how many?"]);
    await record(hosted, [report("", { agreedBy: "Thailand" })]);
    expect(rowsOf(hosted)).toEqual(["– | 30 | Agreed | Thailand (2024-07-15)"]);
  });

  it("keeps a remark whole", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [report("30", { state: "returned", agreedBy: "Thailand: women; men (of 40)?" })]);
    expect(rowsOf(hosted)).toEqual(["– | 30 | Returned | Thailand (2024-07-15): women; men (of 40)?"]);
  });

  it("is said of the value that was seen, and of no other", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [report("30", { state: "submitted" })]);
    const entries = [report("", { state: "agreed", agreedBy: "Cambodia", stands: "29" })];
    expect(await recordActuals(hosted.workbook, { entries, on, translate })).toMatchObject({
      kind: "refused",
      refusals: [{ reasons: [{ id: "actuals-refused-other", values: { actual: "30" } }] }],
    });
    expect(rowsOf(hosted)).toEqual(["– | 30 | Submitted | –"]);
  });

  it("is not taken back over what somebody else has agreed since", async () => {
    const hosted = hostedPlan(ACTIONS);
    await confirmParties(hosted, "Cambodia; Thailand");
    const { reports } = await record(hosted, [report("30", { agreedBy: "Cambodia" })]);
    await record(hosted, [report("", { agreedBy: "Thailand" })]);
    expect(await undoReports(hosted.workbook, { reports, on, translate })).toMatchObject({
      kind: "changedSince",
      changed: [{ indicator: "1.1-1", actual: "30" }],
    });
    expect(rowsOf(hosted)[0]).toContain("Thailand");
  });

  it("of a joint action of two parties takes both", async () => {
    const hosted = hostedPlan(ACTIONS);
    await confirmParties(hosted, "Cambodia; Thailand");
    await record(hosted, [report("30", { party: "Cambodia", agreedBy: "Cambodia" })]);
    expect(await waiting(hosted)).toEqual(["1.1-1 Cambodia agreed Thailand"]);
    await record(hosted, [report("", { party: "Cambodia", agreedBy: "Thailand" })], { ...on, day: 20 });
    expect(rowsOf(hosted)).toEqual(["Cambodia | 30 | Agreed | Cambodia (2024-07-15); Thailand (2024-07-20)"]);
    expect(await waiting(hosted)).toEqual([]);
    await record(hosted, [report("", { party: "Cambodia", agreedBy: "thailand" })]);
    expect(rowsOf(hosted)[0]).toContain("Thailand (2024-07-20)");
  });

  it("knows a party by its name with what is in brackets, and says when it agreed", async () => {
    const hosted = hostedPlan(ACTIONS);
    await confirmParties(hosted, "Lao PDR (Laos); Thailand");
    await record(hosted, [report("30", { agreedBy: "Lao PDR (Laos); Thailand" })]);
    expect(rowsOf(hosted)[0]).toContain("Lao PDR (Laos) (2024-07-15); Thailand (2024-07-15)");
    expect(await waiting(hosted)).toEqual([]);
  });

  it.each<[CountedReports, state: string, actual: number | null]>([
    ["all", "draft", 30],
    ["submitted", "draft", null],
    ["submitted", "returned", null],
    ["submitted", "submitted", 30],
    ["agreed", "submitted", null],
    ["agreed", "agreed", 30],
  ])("counts by the setting %s: %s", async (setting, state, actual) => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [report("30", { state, agreedBy: state === "agreed" ? "Cambodia" : "" })]);
    await count(hosted, setting);
    expect(await actualOf(hosted)).toBe(actual);
  });

  it("is refused where it is none, and listed where it is on the sheet", async () => {
    const hosted = hostedPlan(ACTIONS);
    const entries = [report("30", { state: "maybe" })];
    expect(await recordActuals(hosted.workbook, { entries, on, translate })).toMatchObject({
      kind: "refused",
      refusals: [{ reasons: [{ id: "actuals-refused-state" }] }],
    });
    await record(hosted, [report("30", { state: "draft" })]);
    actualsSheetOf(hosted).setCell(4, headersOf(hosted).indexOf("State"), { value: "half", formula: null });
    const { plan } = await studied(hosted);
    expect(plan.notRead.map(({ text }) => text)).toContain("half");
  });

  it.each(LANGUAGES)("is read back as it is written, in %s", async (language) => {
    const hosted = hostedPlan(ACTIONS);
    const inLanguage = createTranslator(language);
    for (const state of ["draft", "submitted", "agreed", "returned"] as const) {
      await recordActuals(hosted.workbook, { entries: [report("30", { state })], on, translate: inLanguage });
      expect((await studied(hosted)).actuals[0]?.report?.state).toBe(state);
    }
  });

  it("is in the file of reports and in the table of values", async () => {
    const fields = (row: string) => row.split(";");
    const read = readReportedRows([
      { line: 1, fields: fields("indicator;period;actual;state;agreed by") },
      { line: 2, fields: fields("1.1-1;2024;30;agreed;Cambodia") },
    ]);
    if (read.kind !== "entries") throw new Error(JSON.stringify(read));
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, read.entries);
    const { text } = tidyLines(await studied(hosted), "plan");
    expect(text).toContain("agreed,Cambodia (2024-07-15)\r\n");
  });

  it.each<[typed: string | null, expected: string]>([
    [null, "– | 40 | Submitted | –"],
    ["Draft", "– | 40 | Draft | –"],
    // Nobody agrees to their own report.
    ["Agreed", "– | 40 | Submitted | –"],
  ])("has a column in report forms once there are states: %s", async (typed, expected) => {
    const hosted = hostedPlan(ACTIONS);
    const handed = async () => {
      const form = handOut(await studied(hosted), { period: { year: 2024 }, translate });
      if (form.kind !== "handedOut") throw new Error(form.kind);
      return describedGrid(form.forms[0]!.sheet);
    };
    const placeOf = (grid: Grid, mark: string) => grid.values[4]!.indexOf(`poa:${mark}`);
    expect(placeOf(await handed(), "state")).toBe(-1);
    await record(hosted, [report("30", { agreedBy: "Cambodia" })]);
    const form = await handed();
    const values = form.values.map((row) => [...row]);
    values[6]![placeOf(form, "actual")] = 40;
    values[6]![placeOf(form, "state")] = typed;
    const files = [{ name: "MoJ.xlsx", sheets: [{ ...form, values }] }];
    expect(await takeBack(hosted.workbook, { files, on, translate })).toMatchObject({ recorded: 1 });
    expect(rowsOf(hosted)).toEqual([expected]);
  });

  it("is what the summary lists to be agreed", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, [report("30", { state: "submitted" }), entry("1.2-1", "2024", "2")]);
    const study = await studied(hosted, on);
    const written = await writeSummary(hosted.workbook, study, {
      period: { year: 2024 },
      asOf: on,
      translate,
    });
    if (written.kind !== "written") throw new Error(written.kind);
    const sheet = hosted.file.sheets.find(({ name }) => name === "Summary 2024")!;
    const texts = valuesOf(sheet).flat();
    expect(texts).toEqual(
      expect.arrayContaining([
        "Reports to be agreed",
        "2 reports are not agreed yet, and counted all the same.",
        "2024  ·  30  ·  Submitted",
      ]),
    );
  });
});
