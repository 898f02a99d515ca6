import fc from "fast-check";
import { foreseeReports, prepareActuals, progressOf, recordActuals, type ActualEntry } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { valuesOf } from "../cells-of-sheet";
import { planWorkbook } from "../plan-workbook";
import { createTranslator } from "../../src/locales/translator";
import { LANGUAGES } from "../../src/locales/catalogues";
import { actualsSheetOf, entry, meetingPlan } from "./reported-actuals";
import { studied } from "./small-plan";
import { writeTrackingTable } from "../sheets-alone";

const translate = createTranslator("en");
const on = { year: 2024, month: 7, day: 1 } as const;
const period = { year: 2024, quarter: 2 } as const;

const reopened = ({ file }: HostedWorkbook) => hostWorkbook(openWorkbookFile(file.save()));
const study = (hosted: HostedWorkbook) => studied(hosted, on);

const record = (
  { workbook }: HostedWorkbook,
  entries: readonly ActualEntry[],
  day: typeof on | { year: 2024; month: 8; day: 5 } = on,
) => recordActuals(workbook, { entries, on: day, translate });

async function actualOf(hosted: HostedWorkbook, id: string): Promise<number | null> {
  return progressOf(await study(hosted), period).indicators.find((one) => one.id === id)!.actual;
}

/** The sheet's texts and numbers by row, without the hidden list. */
function rowsOf(sheet: SheetFile): unknown[][] {
  const { lastRow } = sheet.usedArea(true)!;
  return Array.from({ length: lastRow + 1 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => sheet.cell(row, column).value),
  );
}

const rowOf = (hosted: HostedWorkbook, id: string) =>
  rowsOf(actualsSheetOf(hosted)).findIndex(([text]) => String(text).startsWith(id));

describe("a percentage of what is counted", () => {
  it.each(["95%", "95 %", "๙๕%"])("is not recorded as a number: %s", async (actual) => {
    const hosted = meetingPlan();
    const { plan, definitions } = await study(hosted);
    const counted = plan.indicators.find(({ id }) => definitions.get(id)?.measure === "number")!;
    const outcome = await record(hosted, [entry(counted.id, "2024-Q2", actual)]);
    if (outcome.kind !== "refused") throw new Error(outcome.kind);
    expect(outcome.refusals[0]?.reasons.map(translate)).toEqual([expect.stringContaining("is counted")]);
    expect(hosted.file.sheets.some(({ name }) => name === "Actuals")).toBe(false);
  });
});

describe("recording an actual", () => {
  it("makes the Actuals sheet, and the progress takes it", async () => {
    const hosted = meetingPlan();
    const recorded = await record(hosted, [
      entry("1.4-2", "2024-Q2", "14", { party: "Cambodia", evidence: "list" }),
    ]);
    expect(recorded).toMatchObject({ kind: "recorded", added: 1, corrected: 0 });
    const again = reopened(hosted);
    expect(rowsOf(actualsSheetOf(again))[4]?.slice(1, 9)).toEqual([
      2024,
      2,
      "Cambodia",
      14,
      "list",
      null,
      null,
      45_474,
    ]);
    expect(await actualOf(again, "1.4-2")).toBe(14);
  });

  it("takes what is written as the plan writes it, and asks where the plan does not tell", async () => {
    const file = planWorkbook(2);
    const sheet = file.sheets[0]!;
    ["8,7 M", "2,9 M", "2,9 M", "2,9 M"].forEach((value, place) =>
      sheet.setCell(3, 4 + place, { value, formula: null }),
    );
    const hosted = hostWorkbook(file);
    const recorded = await record(hosted, [
      entry("1.1-1", "2023", "3,4 M", { line: 2 }),
      entry("1.1-1", "2024", "3 M", { line: 3 }),
      entry("1.2-1", "2023", "$ 3.1 M", { line: 4 }),
    ]);
    expect(recorded).toMatchObject({ kind: "recorded", added: 3 });
    expect(rowsOf(actualsSheetOf(reopened(hosted))).flatMap((row) => row[4])).toEqual(
      expect.arrayContaining([3_400_000, 3_000_000, 3_100_000]),
    );
    for (const unclear of ["3,4 M", "4 M", "4 m"]) {
      const refused = await record(hosted, [entry("1.2-1", "2023", unclear)]);
      expect([unclear, refused.kind]).toEqual([unclear, "refused"]);
    }
    // Of money M is million, whether or not its values look as if they could be something else.
    ["Loans in USD", "30 M", "10 M"].forEach((value, place) =>
      sheet.setCell(4, 3 + place, { value, formula: null }),
    );
    // The row says another thing now, so its number alone would not tell which is meant.
    const byNumber = await record(hosted, [entry("1.2-1", "2024", "4 M")]);
    expect(byNumber.kind).toBe("refused");
    const more = await record(hosted, [entry("1.2-1 Loans in USD", "2024", "4 M")]);
    expect(more.kind).toBe("recorded");
    expect(rowsOf(actualsSheetOf(reopened(hosted))).flatMap((row) => row[4])).toContain(4_000_000);
  });

  it("adds up men and women, and keeps what was typed in the comment", async () => {
    const hosted = meetingPlan();
    await record(hosted, [entry("1.4-2", "2024-Q2", "14 men; 12 women", { comment: "in May" })]);
    const again = reopened(hosted);
    expect(rowsOf(actualsSheetOf(again))[4]?.slice(4, 8)).toEqual([
      26,
      null,
      null,
      "in May; 14 men; 12 women",
    ]);
    expect(await actualOf(again, "1.4-2")).toBe(26);
  });

  it("adds up the parties, whatever names the indicator and the quarter", async () => {
    const hosted = meetingPlan();
    await record(hosted, [
      entry("1.4-2", "2024-Q2", "14", { party: "Cambodia" }),
      entry(
        "# Participants (Law enforcement officers and other relevant officials are aware of the basic rights of victims, children and gender issues)",
        "ไตรมาส 2 2567",
        "๑๒",
        { party: "Thailand" },
      ),
    ]);
    expect(await actualOf(reopened(hosted), "1.4-2")).toBe(26);
  });

  it("corrects a value in its row and keeps the former one with its day", async () => {
    const hosted = meetingPlan();
    await record(hosted, [entry("1.4-2", "2024-Q2", "14", { comment: "first count" })]);
    const again = reopened(hosted);
    const recorded = await record(again, [entry("1.4-2", "2024-Q2", "16")], { year: 2024, month: 8, day: 5 });
    expect(recorded).toMatchObject({ kind: "recorded", added: 0, corrected: 1 });
    const rows = rowsOf(actualsSheetOf(again)).slice(4, 6);
    expect(rows[0]?.slice(4, 9)).toEqual([16, null, null, "first count; formerly 14 (1 July 2024)", 45_509]);
    expect(rows[1]?.slice(0, 9)).toEqual(Array.from({ length: 9 }, () => null));
  });

  it("fills in the row that was made for it", async () => {
    const hosted = meetingPlan();
    const prepared = await prepareActuals(hosted.workbook, { period, translate });
    expect(prepared).toMatchObject({ kind: "written", added: 12 });
    const row = rowOf(hosted, "1.4-2");
    await record(hosted, [entry("1.4-2", "2024-Q2", "14")]);
    expect(actualsSheetOf(hosted).cell(row, 4).value).toBe(14);
    expect((await prepareActuals(hosted.workbook, { period, translate })).kind === "written").toBe(true);
    expect(rowsOf(actualsSheetOf(hosted)).filter(([text]) => String(text).startsWith("1.4-2"))).toHaveLength(
      1,
    );
  });

  it("keeps the user's columns, notes and order, and takes blank rows first", async () => {
    const hosted = meetingPlan();
    await record(hosted, [
      entry("1.4-2", "2024-Q2", "14"),
      entry("2.3-2", "2024-Q2", "30"),
      entry("1.1-1", "2023", "1"),
    ]);
    const sheet = actualsSheetOf(hosted);
    sheet.setCell(3, 9, { value: "Checked by", formula: null });
    sheet.setCell(4, 9, { value: "the secretariat", formula: null });
    for (let column = 0; column < 9; column++) sheet.setCell(5, column, { value: null, formula: null });
    sheet.setCell(9, 0, { value: "Collected in July", formula: null });
    const again = reopened(hosted);
    await record(again, [entry("3.3-1", "2023", "1"), entry("3.4-1", "2023", "1")]);
    const rows = rowsOf(actualsSheetOf(again));
    expect(rows.slice(4, 8).map(([text]) => String(text).slice(0, 5))).toEqual([
      "1.4-2",
      "3.3-1",
      "1.1-1",
      "3.4-1",
    ]);
    expect(rows[3]?.[9]).toBe("Checked by");
    expect(rows[4]?.[9]).toBe("the secretariat");
    expect(rows.flat()).toContain("Collected in July");
  });

  it.each(LANGUAGES)("works in a sheet whose headers are in %s", async (language) => {
    const hosted = meetingPlan();
    const words = createTranslator(language);
    await prepareActuals(hosted.workbook, { period, translate: words });
    const recorded = await recordActuals(hosted.workbook, {
      entries: [entry("1.4-2", "2024-Q2", "14")],
      on,
      translate: words,
    });
    expect(recorded.kind).toBe("recorded");
    expect(await actualOf(reopened(hosted), "1.4-2")).toBe(14);
  });

  it("knows a renamed or blanked header by its place between the others, and leaves it as it is", async () => {
    const hosted = meetingPlan();
    await record(hosted, [entry("1.4-2", "2024-Q2", "14")]);
    actualsSheetOf(hosted).setCell(3, 0, { value: "Something", formula: null });
    actualsSheetOf(hosted).setCell(3, 4, { value: null, formula: null });
    const recorded = await record(hosted, [entry("1.4-2", "2024-Q2", "15")]);
    expect(recorded).toMatchObject({ kind: "recorded", added: 0, corrected: 1 });
    const [headers, row] = rowsOf(actualsSheetOf(hosted)).slice(3);
    expect([headers?.[0], headers?.[4] ?? null, row?.[4]]).toEqual(["Something", null, 15]);
    expect(await actualOf(reopened(hosted), "1.4-2")).toBe(15);
  });

  it("is refused where the sheet has lost so many headers that no place is certain, and nothing is lost", async () => {
    const hosted = meetingPlan();
    await record(hosted, [entry("1.4-2", "2024-Q2", "14")]);
    for (let column = 0; column < 9; column++)
      actualsSheetOf(hosted).setCell(3, column, { value: `Something ${column}`, formula: null });
    const before = rowsOf(actualsSheetOf(hosted));
    expect(await record(hosted, [entry("1.4-2", "2024-Q2", "15")])).toEqual({
      kind: "headsGone",
      sheet: "Actuals",
    });
    expect(rowsOf(actualsSheetOf(hosted))).toEqual(before);
  });
});

describe("what cannot be right", () => {
  it.each<[string, readonly ActualEntry[], readonly string[]]>([
    [
      "an indicator that the plan does not have",
      [entry("9.9-1", "2024-Q2", "3")],
      ["actuals-refused-indicator"],
    ],
    ["an action with two indicators", [entry("1.4", "2024-Q2", "3")], ["actuals-refused-several"]],
    ["a word for a period", [entry("1.4-2", "soon", "3")], ["actuals-refused-period"]],
    ["no period", [entry("1.4-2", "", "3")], ["actuals-refused-no-period"]],
    ["no indicator", [entry("", "2024-Q2", "3")], ["actuals-refused-no-indicator"]],
    ["a period that has not begun", [entry("1.4-2", "2024-Q4", "3")], ["actual-in-future"]],
    ["words", [entry("1.4-2", "2024-Q2", "many")], ["actual-not-number"]],
    ["a day that no month has", [entry("1.4-2", "31/06/2024", "3")], ["actuals-refused-period"]],
    ["a range of a milestone", [entry("1.3-1", "2024-Q2", "2-3")], ["actual-not-number-yesNo"]],
    ["words of a milestone", [entry("1.3-1", "2024-Q2", "a first text")], ["actual-not-number-yesNo"]],
    ["a part of a milestone", [entry("1.3-1", "2024-Q2", "a first draft")], ["actual-refused"]],
    ["a formula of a milestone", [entry("1.3-1", "2024-Q2", "=1+1")], ["actual-not-number-yesNo"]],
    ["a number beyond all", [entry("1.3-1", "2024-Q2", "1e400")], ["actual-not-number-yesNo"]],
    ["a share of a milestone", [entry("1.3-1", "2024-Q2", "12%")], ["actual-percent-scale-of-milestone"]],
    ["a range", [entry("1.4-2", "2024-Q2", "20-30")], ["actual-not-number"]],
    ["a share that can be a count", [entry("1.4-2", "2024-Q2", "3 of 4")], ["actual-not-number-fraction"]],
    ["two numbers", [entry("1.4-2", "2024-Q2", "2 workshops, 60 people")], ["actual-not-number"]],
    ["the number of another year", [entry("1.4-2", "2024-Q2", "30 (2023)")], ["actual-not-number"]],
    ["less than nothing", [entry("1.4-2", "2024-Q2", "-3")], ["actual-negative"]],
    ["nothing", [entry("1.4-2", "2024-Q2", " ")], ["actuals-refused-blank"]],
    [
      "evidence that no cell can hold",
      [entry("1.4-2", "2024-Q2", "3", { evidence: "x".repeat(32_768) })],
      ["actuals-refused-long"],
    ],
    [
      "one report twice",
      [entry("1.4-2", "2024-Q2", "3"), entry("1.4-2", "2024 Q2", "4", { line: 3 })],
      ["actuals-refused-twice"],
    ],
  ])("%s is refused with its reason, and nothing is written", async (_, entries, reasons) => {
    const hosted = meetingPlan();
    const good = entry("2.3-2", "2024-Q2", "30");
    const refused = await record(hosted, [good, ...entries]);
    if (refused.kind !== "refused") throw new Error(refused.kind);
    expect(refused.refusals.flatMap(({ reasons: each }) => each.map(({ id }) => id))).toEqual(reasons);
    expect(refused.refusals.map(({ entry: each }) => each)).not.toContain(good);
    expect(hosted.file.sheets.map(({ name }) => name)).toEqual(["Plan of Action", "Workplan"]);
  });

  it("names every bad row", async () => {
    const refused = await record(meetingPlan(), [
      entry("9.9-1", "2024-Q2", "3", { line: 2 }),
      entry("1.4-2", "2024-Q2", "many", { line: 3 }),
      entry("2.3-2", "2031", "1", { line: 4 }),
    ]);
    expect(refused.kind === "refused" && refused.refusals.map(({ entry: { line } }) => line)).toEqual([
      2, 3, 4,
    ]);
  });
});

describe("a party of which the plan knows nothing", () => {
  const entries = [
    entry("1.4-2", "2024-Q2", "14", { party: "Cambodia" }),
    entry("1.4-2", "2024-Q2", "12", { party: "Thialand", line: 3 }),
  ];

  it("is foreseen as doubtful, and those that the plan knows are not", async () => {
    const foreseen = foreseeReports(await study(meetingPlan()), { entries, on, translate });
    const ofParties = foreseen.kind === "foreseen" ? foreseen.reports : [];
    expect(
      ofParties.map(({ warnings }) => warnings.filter(({ id }) => id === "actuals-party-new").length),
    ).toEqual([0, 1]);
  });

  it.each([
    [[], "refused"],
    [["THIALAND"], "recorded"],
    [undefined, "recorded"],
  ])("is taken where the new parties are %j: %s", async (newParties, kind) => {
    const { workbook } = meetingPlan();
    const agreed = newParties === undefined ? {} : { newParties };
    expect((await recordActuals(workbook, { entries, on, translate, ...agreed })).kind).toBe(kind);
  });

  const warningsOn = async (hosted: HostedWorkbook, party: string): Promise<readonly string[]> => {
    const request = { entries: [entry("2.3-2", "2024-Q2", "1", { party })], on, translate };
    const foreseen = foreseeReports(await study(hosted), request);
    const warnings =
      foreseen.kind === "foreseen" ? foreseen.reports.flatMap((report) => report.warnings) : [];
    return warnings.map(({ id }) => id).filter((id) => id.startsWith("actuals-party"));
  };

  it.each([
    ["is in the titles of the plan", "Royal Governments of Thailand and Cambodia", []],
    [
      "nobody has named before, while nobody has said who the parties are",
      "Lao PDR",
      ["actuals-party-first"],
    ],
    ["is nearly one that the titles name", "Tailand", ["actuals-party-new"]],
  ])("that %s: %s gives %j", async (_, party, warnings) => {
    expect(await warningsOn(meetingPlan(), party)).toEqual(warnings);
  });

  it("is doubtful where the same reports have nearly the same one", async () => {
    const foreseen = foreseeReports(await study(hostWorkbook(planWorkbook(2))), {
      entries: ["Northland", "Nortland", "Southland", "Province 1", "Province 2"].map((party, place) =>
        entry("1.1-1", `202${place < 3 ? 4 : 3}-Q${(place % 3) + 1}`, "1", { party, line: place + 2 }),
      ),
      on: { year: 2025, month: 1, day: 5 },
      translate,
    });
    const reports = foreseen.kind === "foreseen" ? foreseen.reports : [];
    const ofParties = reports.map(({ warnings }) =>
      warnings.flatMap(({ id, values }) => (id.startsWith("actuals-party") ? [[id, values?.known]] : [])),
    );
    expect(ofParties).toEqual([
      [["actuals-party-new", "Nortland"]],
      [["actuals-party-new", "Northland"]],
      [["actuals-party-first", undefined]],
      [["actuals-party-first", undefined]],
      [["actuals-party-first", undefined]],
    ]);
  });

  it("is doubtful as soon as others have reported", async () => {
    const hosted = meetingPlan();
    await record(hosted, [entry("1.4-2", "2024-Q2", "14", { party: "Cambodia" })]);
    expect(await warningsOn(hosted, "Lao PDR")).toEqual(["actuals-party-new"]);
  });
});

describe("the Actuals sheet", () => {
  it("is never taken for the plan, and never read where nobody reports", async () => {
    const hosted = meetingPlan();
    expect((await study(hosted)).findings.filter(({ rule }) => rule.startsWith("actual-"))).toEqual([]);
    await prepareActuals(hosted.workbook, { period, translate });
    expect((await study(reopened(hosted))).plan.sheet).toBe("Plan of Action");
  });

  it("rows in any order give the same progress, and a blank one never counts as zero", async () => {
    const hosted = meetingPlan();
    await prepareActuals(hosted.workbook, { period, translate });
    await record(hosted, [
      entry("1.4-2", "2024-Q2", "14", { party: "Cambodia" }),
      entry("1.4-2", "2024-Q2", "12", { party: "Thailand" }),
      entry("2.3-2", "2024-Q1", "8"),
      entry("2.2-1", "2023", "0"),
    ]);
    const base = reopened(hosted);
    const before = progressOf(await study(base), period).indicators;
    expect(before.find(({ id }) => id === "2.4-1")?.actual).toBeNull();
    expect(before.find(({ id }) => id === "2.2-1")?.actual).toBe(0);
    const body = rowsOf(actualsSheetOf(base))
      .slice(4, 20)
      .map((row) => row.slice(0, 9)) as (string | number | null)[][];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(body, { minLength: body.length, maxLength: body.length }),
        async (rows) => {
          const sorted = reopened(hosted);
          rows.forEach((cells, index) =>
            cells.forEach((value, column) =>
              actualsSheetOf(sorted).setCell(4 + index, column, { value, formula: null }),
            ),
          );
          expect(progressOf(await study(sorted), period).indicators).toEqual(before);
        },
      ),
      { numRuns: 5 },
    );
  });
});

describe("the tracking table", () => {
  it("has targets, actuals and % met of the periods, and is rewritten in its place", async () => {
    const hosted = meetingPlan();
    await record(hosted, [entry("2.3-2", "2024-Q2", "33")]);
    expect(await writeTrackingTable(hosted.workbook, { translate })).toMatchObject({
      sheet: { rewritten: false },
    });
    const again = reopened(hosted);
    expect(await writeTrackingTable(again.workbook, { translate })).toMatchObject({
      sheet: { rewritten: true },
    });
    const sheet = again.file.sheets.at(-1)!;
    const values = valuesOf(sheet);
    expect(values[3]?.filter((text) => text !== null)).toEqual([
      ...["No.", "Indicator", "Baseline", "2023", "2024 Q2", "2024", "2025", "Overall"],
    ]);
    const row = values.find(([id]) => id === "2.3-2");
    expect(row?.slice(2)).toEqual([
      null,
      null,
      null,
      "–",
      null,
      33,
      "–",
      30,
      33,
      1.1,
      30,
      null,
      "–",
      60,
      33,
      0.55,
    ]);
  });
});
