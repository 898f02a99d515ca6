import { makePlanSheet, studyPlan, type StudiedPlan } from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { newWorkbookFile, openWorkbookFile } from "@plan-of-action/xlsx";
import { LANGUAGES, type Language } from "../../src/locales/languages";
import { createTranslator } from "../../src/locales/translator";

async function made(language: Language, kind: "empty" | "sample", hosted: HostedWorkbook) {
  const sheet = await makePlanSheet(hosted.workbook, {
    kind,
    firstYear: 2026,
    translate: createTranslator(language),
  });
  return { sheet, study: studyPlan(await hosted.workbook.read()) };
}

function checked(study: ReturnType<typeof studyPlan>): StudiedPlan {
  if (study.kind !== "checked") throw new Error("The sheet is not read as a plan");
  return study;
}

describe.each(LANGUAGES)("a plan sheet in %s", (language) => {
  it("is read right, every column of it, and has nothing that has to be mended", async () => {
    const { study } = await made(language, "empty", hostWorkbook(newWorkbookFile()));
    const { plan, counts, findings } = checked(study);
    expect(plan.years).toEqual([2026, 2027, 2028]);
    expect(plan.columns.map(({ meaning }) => meaning)).toEqual([
      "objective",
      "actionNumber",
      "action",
      "responsibleAgencies",
      "implementingPartners",
      "indicator",
      "unit",
      "baseline",
      "overallTarget",
      "annualTarget",
      "annualTarget",
      "annualTarget",
      "meansOfVerification",
      "remarks",
    ]);
    expect([plan.objectives.length, plan.actions.length, plan.indicators.length]).toEqual([1, 1, 1]);
    expect(plan.actions[0]).toMatchObject({ id: "1.1", objective: "1" });
    expect({ counts, findings: findings.map(({ rule }) => rule) }).toMatchObject({
      counts: { error: 0, warning: 0 },
    });
  });

  it.each(["empty", "sample"] as const)("is not doubted (%s)", async (kind) => {
    const { study } = await made(language, kind, hostWorkbook(newWorkbookFile()));
    const { plan, isUnsure, isToConfirm, others } = checked(study);
    expect({ doubts: plan.doubts, isUnsure, isToConfirm, others }).toEqual({
      ...{ doubts: [], isUnsure: false, isToConfirm: false, others: [] },
    });
  });

  it("is the user's: kept without a marker, also in the saved file", async () => {
    const hosted = hostWorkbook(newWorkbookFile());
    const { sheet } = await made(language, "empty", hosted);
    const reopened = hostWorkbook(openWorkbookFile(hosted.file.save()));
    const { sheets } = await reopened.workbook.read();
    expect(sheets.find(({ grid }) => grid.sheet === sheet.title)?.marker).toBeNull();
  });

  it("can be a sample, in which checks find what is wrong on purpose and nothing else", async () => {
    const { study } = await made(language, "sample", hostWorkbook(newWorkbookFile()));
    const { plan, findings } = checked(study);
    expect([plan.objectives.length, plan.actions.length, plan.indicators.length]).toEqual([2, 5, 5]);
    const grave = findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule);
    expect(grave.sort()).toEqual(["action-number-gap", "agency-missing", "target-total-mismatch"]);
  });
});

describe("a second plan sheet", () => {
  it("leaves the first alone and gets a title of its own", async () => {
    const hosted = hostWorkbook(newWorkbookFile());
    await made("en", "empty", hosted);
    const first = hosted.file.sheets.map(({ name }) => name);
    const { sheet } = await made("en", "empty", hosted);
    expect(sheet.titleWasTaken).toBe(true);
    expect(hosted.file.sheets.map(({ name }) => name)).toEqual([...first, sheet.title]);
  });

  it("is refused in a workbook whose structure is protected, and nothing is added", async () => {
    const hosted = hostWorkbook(newWorkbookFile());
    hosted.file.isStructureProtected = true;
    await expect(made("en", "empty", hosted)).rejects.toMatchObject({
      problem: { kind: "structureProtected" },
    });
    expect(hosted.file.sheets).toHaveLength(1);
  });
});
