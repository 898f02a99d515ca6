import { saveMapping, mappingToBeginWith, type PlanMapping, sheetsToPointAt, studyPlan } from "../../src/app";
import { type HostedWorkbook, hostWorkbook } from "../../src/headless/hosted-workbook";
import type { ColumnMeaning } from "../../src/plan/plan";
import { BURMESE_SHEET, workbookInUnknownWords } from "../plan-in-unknown-words";

const TODAY = { year: 2024, month: 8, day: 15 };

const MEANINGS: Readonly<Record<string, ColumnMeaning>> = {
  A: "actionNumber",
  B: "action",
  C: "responsibleAgencies",
  D: "indicator",
  E: "overallTarget",
};

describe("where the plan is that was not found", () => {
  let hosted: HostedWorkbook;
  let begun: PlanMapping;

  beforeEach(async () => {
    hosted = hostWorkbook(workbookInUnknownWords());
    begun = mappingToBeginWith(await hosted.workbook.read(), BURMESE_SHEET) ?? fail("nothing to begin with");
  });

  /** The mapping with meanings, by the letters of their columns, and the two years. */
  function mapped(meanings: Readonly<Record<string, ColumnMeaning>>): PlanMapping {
    const years: Readonly<Record<string, number>> = { F: 2024, G: 2025 };
    const columns = begun.columns.map((column) => ({
      ...column,
      meaning: meanings[column.column] ?? "annualTarget",
      year: years[column.column] ?? null,
    }));
    return { ...begun, columns };
  }

  it("can be any of the user's sheets in which something stands", async () => {
    hosted.file.addSheet("Blank");
    expect(sheetsToPointAt(await hosted.workbook.read())).toEqual(["Guests", BURMESE_SHEET]);
  });

  it("is kept in the workbook, and the plan is read and checked from then on", async () => {
    const kept = await saveMapping(hosted.workbook, mapped(MEANINGS), TODAY);
    if (kept.kind !== "kept" || kept.outcome.kind !== "checked") throw new Error("no plan");
    const { plan } = kept.outcome;
    expect(plan.sheet).toBe(BURMESE_SHEET);
    expect(plan.actions).toHaveLength(3);
    expect(plan.indicators.map(({ overallTarget }) => overallTarget)).toMatchObject([
      { state: "number", number: 50 },
      { state: "number", number: 2 },
      { state: "number", number: 4 },
    ]);
    expect(plan.years).toEqual([2024, 2025]);
    const later = studyPlan(await hosted.workbook.read(), undefined, TODAY);
    expect(later).toMatchObject({ kind: "checked", mappingMisfit: null, plan: { sheet: BURMESE_SHEET } });
  });

  it.each<[string, () => PlanMapping, object]>([
    [
      "without a column of actions or indicators",
      () => mapped({ ...MEANINGS, B: "ignored", D: "ignored" }),
      { why: "columnsMissing", missing: ["action", "indicator"] },
    ],
    [
      "with a body that begins below the sheet's last row",
      () => ({ ...mapped(MEANINGS), firstRow: 90 }),
      { why: "rowsOutsideSheet" },
    ],
    [
      "whose columns of actions and indicators are blank",
      () => ({
        ...mapped({}),
        columns: [
          { column: "J", meaning: "action", year: null, quarter: null, head: null },
          { column: "K", meaning: "overallTarget", year: null, quarter: null, head: null },
        ],
      }),
      { why: "noActions", sheet: BURMESE_SHEET },
    ],
    ["of a sheet that is gone", () => ({ ...mapped(MEANINGS), sheet: "Gone" }), { why: "sheetMissing" }],
  ])("is refused %s, and nothing is kept", async (_, wrong, refusal) => {
    expect(await saveMapping(hosted.workbook, wrong(), TODAY)).toMatchObject({ kind: "refused", refusal });
    expect((await hosted.workbook.read()).settings).toBeNull();
  });

  it("begins with what was kept when a header has changed, so that only that is to be said again", async () => {
    await saveMapping(hosted.workbook, mapped(MEANINGS), TODAY);
    const sheet = hosted.file.sheets[1] ?? fail("no sheet");
    sheet.setCell(2, 3, { value: "ညွှန်ကိန်းသစ်", formula: null });
    const contents = await hosted.workbook.read();
    expect(studyPlan(contents)).toMatchObject({ kind: "noPlan", mappingMisfit: { why: "headChanged" } });
    const again = mappingToBeginWith(contents, BURMESE_SHEET) ?? fail("nothing to begin with");
    expect(again.columns[3]).toMatchObject({ meaning: "indicator", head: "ညွှန်ကိန်းသစ်" });
    expect(again.columns[5]).toMatchObject({ meaning: "annualTarget", year: 2024 });
    expect(await saveMapping(hosted.workbook, again, TODAY)).toMatchObject({ kind: "kept" });
  });
});

describe("the sheet in view", () => {
  it("is told by its title", async () => {
    const { workbook } = hostWorkbook(workbookInUnknownWords());
    expect(await workbook.shownSheet()).toBe("Guests");
    await workbook.selectCell({ sheet: BURMESE_SHEET, row: 0, column: 0 });
    expect(await workbook.shownSheet()).toBe(BURMESE_SHEET);
  });
});

function fail(message: string): never {
  throw new Error(message);
}
