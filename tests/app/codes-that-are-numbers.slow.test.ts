import {
  activitiesOf,
  checkPlan,
  makePlanSheet,
  MEETING_SHEETS,
  prepareActuals,
  recordActuals,
  writeMeetingSheets,
  type StudiedPlan,
} from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { openWorkbookFile, type SheetFile } from "@plan-of-action/xlsx";
import { ON, planToAttack, PERIOD } from "../../tools/quality/attack/attacked-plan";
import { entryOf, placeOf, sheetTitled } from "../../tools/quality/attack/typed-workbook";

const translate = createTranslator("en");
const request = { period: PERIOD, asOf: ON, translate } as const;
const ALL = { next: () => true, written: () => undefined };

/** A plan of ten actions in its first objective, whose last is 1.10, with all own sheets. */
async function planWithSheets(): Promise<HostedWorkbook & { readonly activities: SheetFile }> {
  const hosted = hostWorkbook(planToAttack(10));
  await writeMeetingSheets(hosted.workbook, { ...request, sheets: ["activities", "indicators"] }, ALL);
  return { ...hosted, activities: sheetTitled(hosted.file, "Activities") };
}

async function studied({ workbook }: HostedWorkbook): Promise<StudiedPlan> {
  const study = await checkPlan(workbook, undefined, ON);
  if (study.kind !== "checked") throw new Error(study.kind);
  return study;
}

const linked = (study: StudiedPlan) => activitiesOf(study).map(({ action }) => action?.id ?? null);
const told = ({ findings }: StudiedPlan) =>
  findings.filter(({ rule }) => rule === "workplan-unknown-action").map(({ message }) => message.id);

/** The cell for the joint action of the first activity. */
function actionCell(sheet: SheetFile): {
  readonly row: number;
  readonly column: number;
  readonly name: string;
} {
  const header = placeOf(sheet, "Joint action");
  return { row: header.row + 1, column: header.column, name: `Activities!E${header.row + 2}` };
}

describe("the number of a joint action that is chosen from a list", () => {
  it("stays the text that it is", async () => {
    const hosted = await planWithSheets();
    const { row, column, name } = actionCell(hosted.activities);
    expect(column).toBe(4);
    expect(hosted.activities.style(row, column).numberFormat).toBe("@");
    hosted.host.user.edit(name, "1.10");
    expect(hosted.activities.cell(row, column).value).toBe("1.10");
    const study = await studied(hosted);
    expect(linked(study)).toContain("1.10");
    expect(told(study)).toEqual([]);
  });

  it("is told where an older sheet made 1.1 of it, and counts for no other action, also after it was written again", async () => {
    const hosted = await planWithSheets();
    const { row, column, name } = actionCell(hosted.activities);
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    hosted.activities.setStyle(cell, { numberFormat: "General" });
    hosted.host.user.edit(name, "1.10");
    expect(hosted.activities.cell(row, column).value).toBe(1.1);
    for (let time = 0; time < 2; time++) {
      const study = await studied(hosted);
      expect(told(study)).toEqual(["workplan-unknown-action-typed"]);
      expect(linked(study)).not.toContain("1.1");
      expect(hosted.activities.cell(row, column).value).toBe(1.1);
      await writeMeetingSheets(hosted.workbook, { ...request, sheets: ["activities"] }, ALL);
    }
    // The cell takes a text now.
    hosted.host.user.edit(name, "1.10");
    const study = await studied(hosted);
    expect([linked(study).includes("1.10"), told(study)]).toEqual([true, []]);
  });

  it("is told where Excel made a date of it, also after it was written again", async () => {
    const hosted = await planWithSheets();
    const { row, column } = actionCell(hosted.activities);
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    hosted.activities.setStyle(cell, { numberFormat: "d-mmm" });
    hosted.activities.setCell(row, column, { value: 45_301, formula: null });
    expect(told(await studied(hosted))).toEqual(["workplan-unknown-action-typed"]);
    await writeMeetingSheets(hosted.workbook, { ...request, sheets: ["activities"] }, ALL);
    expect(told(await studied(hosted))).toHaveLength(1);
  });

  it("is taken for what it says where it can be one only", async () => {
    const hosted = await planWithSheets();
    const { row, column } = actionCell(hosted.activities);
    hosted.activities.setCell(row, column, { value: 1.2, formula: null });
    const study = await studied(hosted);
    expect([linked(study).includes("1.2"), told(study)]).toEqual([true, []]);
  });
});

describe("a report of an indicator by its number", () => {
  it("is not taken for another's where Excel made a number of it", async () => {
    const hosted = hostWorkbook(planToAttack(10));
    await prepareActuals(hosted.workbook, request);
    const sheet = sheetTitled(hosted.file, "Actuals");
    const { row, column } = placeOf(sheet, "Indicator");
    const actual = placeOf(sheet, "Actual").column;
    expect(sheet.style(row + 1, column).numberFormat).toBe("@");
    sheet.setCell(row + 1, column, { value: 1.1, formula: null });
    sheet.setCell(row + 1, actual, { value: 4, formula: null });
    const study = await studied(hosted);
    expect(study.findings.map(({ message }) => message.id)).toContain("actual-unknown-indicator-ambiguous");
    sheet.setCell(row + 1, column, { value: "1.1", formula: null });
    const again = await studied(hosted);
    expect(again.findings.map(({ message }) => message.id)).not.toContain(
      "actual-unknown-indicator-ambiguous",
    );
  });

  it("has the format of a text in new rows too", async () => {
    const hosted = hostWorkbook(planToAttack(3));
    const { plan } = await studied(hosted);
    for (const quarter of ["2024-Q1", "2024-Q2"]) {
      await recordActuals(hosted.workbook, {
        entries: [entryOf(plan.indicators[0]!.id, quarter, { actual: "1" })],
        on: ON,
        translate,
      });
    }
    const sheet = sheetTitled(hosted.file, "Actuals");
    const { row, column } = placeOf(sheet, "Indicator");
    const formats = [1, 2].map((below) => sheet.style(row + below, column).numberFormat);
    expect(formats).toEqual(["@", "@"]);
  });
});

describe("columns of numbers of actions", () => {
  it("take texts on every sheet that is made", async () => {
    const hosted = hostWorkbook(planToAttack(3));
    await makePlanSheet(hosted.workbook, { kind: "sample", firstYear: 2024, translate });
    await writeMeetingSheets(hosted.workbook, { ...request, sheets: MEETING_SHEETS }, ALL);
    const headers = [
      ["Activities", "Joint action"],
      ["Indicators", "Action"],
    ] as const;
    for (const [title, header] of headers) {
      const sheet = sheetTitled(hosted.file, title);
      const { row, column } = placeOf(sheet, header);
      expect([title, sheet.style(row + 1, column).numberFormat]).toEqual([title, "@"]);
    }
    const plan = hosted.file.sheets.find(({ name }) => /sample/i.test(name))!;
    const { row, column } = placeOf(plan, "No.");
    expect([1, 8].map((below) => plan.style(row + below, column).numberFormat)).toEqual(["@", "@"]);
    // As Excel opens it again.
    expect(openWorkbookFile(hosted.file.save()).sheets.length).toBe(hosted.file.sheets.length);
  });
});
