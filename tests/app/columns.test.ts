import { readFileSync } from "node:fs";
import {
  columnReasons,
  saveMapping,
  mappingOfPlan,
  readingQuestion,
  studyPlan,
  type StudiedPlan,
  type Workbook,
  mappingToBeginWith,
  type PlanMapping,
  sheetsToPointAt,
  columnExamples,
  listDefinitions,
  studyContents,
} from "../../src/app";
import { hostWorkbook, type HostedWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { workbookOfNumberedMeasures, workbookOfThreeLists } from "../doubtful-plans";
import { workbookOfRows } from "../workbook-of-rows";
import type { ColumnMeaning } from "../../src/plan/plan";
import { BURMESE_SHEET, workbookInUnknownWords } from "../plan-in-unknown-words";
import { planWorkbook } from "../plan-workbook";

const TODAY = { year: 2024, month: 8, day: 15 };

const JOINT_PLAN = "tests/fixtures/joint-plan-of-action-2023-2025.xlsx";

async function studied(workbook: Workbook): Promise<StudiedPlan> {
  const study = studyPlan(await workbook.read());
  if (study.kind !== "checked") throw new Error("no plan");
  return study;
}

const studyOf = (file: WorkbookFile) => studied(hostWorkbook(file).workbook);

const jointPlan = () => openWorkbookFile(readFileSync(JOINT_PLAN));

describe("why a column is read as it is", () => {
  it("is told by the strongest reasons for it, with what comes next", async () => {
    const reasons = columnReasons(await studyOf(jointPlan()));
    expect(reasons.get("H")).toEqual({
      kind: "read",
      as: { role: "annualTarget", period: { year: 2024 } },
      because: ["headSays", "numbersBelow"],
      against: null,
      nextBest: { role: "ignored", period: null, isClose: false },
    });
    expect(reasons.get("A")).toMatchObject({
      as: { role: "objective", period: null },
      nextBest: { role: "remarks", isClose: false },
    });
  });

  it("names what speaks against it where another meaning is close", async () => {
    const reasons = columnReasons(await studyOf(workbookOfNumberedMeasures()));
    expect(reasons.get("A")).toMatchObject({
      as: { role: "action" },
      because: ["headSays"],
      against: "numbersForNames",
      nextBest: { role: "ignored", isClose: true },
    });
  });

  it("is that a person has said so, where reading by itself would not", async () => {
    const { workbook } = hostWorkbook(jointPlan());
    const mapping = mappingOfPlan((await studied(workbook)).plan);
    const columns = mapping.columns.map((column) =>
      column.column === "J" ? { ...column, meaning: "remarks" as const } : column,
    );
    await saveMapping(workbook, { ...mapping, columns }, TODAY);
    const reasons = columnReasons(await studied(workbook));
    expect(reasons.get("J")).toEqual({ kind: "set", byItself: { role: "resources", period: null } });
    expect(reasons.get("H")).toMatchObject({ kind: "read", as: { period: { year: 2024 } } });
  });
});

describe("the question whether a plan is the user's", () => {
  it("is not asked where it was read for sure", async () => {
    expect(readingQuestion(await studyOf(jointPlan()))).toBeNull();
  });

  it("is about the table, and names another one that it could be", async () => {
    const question = readingQuestion(await studyOf(workbookOfThreeLists()));
    expect(question).toMatchObject({
      header: { sheet: "Ideas", row: 0, column: 0 },
      doubt: { kind: "table" },
      other: { sheet: "List", header: { row: 0, column: 0 } },
    });
  });

  it("names the columns without a meaning where these are what is in doubt", async () => {
    const file = workbookOfRows([
      ["Activity", "Planned", "Responsible", "Colour", null, "Size", "Shape", "Smell"],
      ["Train officers", 3, "MoJ", "red", "one", "small", "round", "mint"],
      ["Print guides", 2, "MoJ", "blue", "two", "large", "flat", "rose"],
      ["Meet the press", 4, "MoI", "red", "two", "small", "flat", "mint"],
    ]);
    const question = readingQuestion(await studyOf(file));
    expect(question?.doubt).toEqual({ kind: "unreadColumns", headers: ["Colour", "E", "Size"] });
  });

  it("is about a column where that is what is in doubt", async () => {
    const question = readingQuestion(await studyOf(workbookOfNumberedMeasures()));
    expect(question).toMatchObject({
      header: { sheet: "Programme", row: 0, column: 0 },
      doubt: {
        kind: "column",
        header: "Measure",
        as: { role: "action" },
        nextBest: { role: "ignored", isClose: true },
      },
      other: null,
    });
  });

  it.each([
    ["of the table", workbookOfThreeLists],
    ["of a column", workbookOfNumberedMeasures],
  ])("%s is not asked again once the reading is kept, and the same is read", async (_, file) => {
    const { workbook } = hostWorkbook(file());
    const { plan } = await studied(workbook);
    await saveMapping(workbook, mappingOfPlan(plan), TODAY);
    const again = await studied(workbook);
    expect(again.plan.actions.map(({ title }) => title)).toEqual(plan.actions.map(({ title }) => title));
    expect(again.plan.indicators).toEqual(plan.indicators);
    expect(again.isUnsure).toBe(false);
    expect(readingQuestion(again)).toBeNull();
  });
});

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

describe("the examples of a column", () => {
  it("are its first filled cells below the header, blanks passed over", async () => {
    const { workbook } = hostWorkbook(planWorkbook(12));
    const contents = await workbook.read();
    const study = studyPlan(contents);
    if (study.kind !== "checked") throw new Error("no plan");
    const mapping = mappingOfPlan(study.plan);
    const examples = columnExamples(contents, mapping);
    const indicators = mapping.columns.find(({ meaning }) => meaning === "indicator");
    expect(examples.get(indicators?.column ?? "")).toEqual(
      study.plan.indicators.slice(0, 3).map(({ text }) => text),
    );
    for (const texts of examples.values()) {
      expect(texts.length).toBeLessThanOrEqual(3);
      expect(texts).not.toContain("");
    }
  });

  it("are none where the sheet of the mapping is gone", async () => {
    const { workbook } = hostWorkbook(planWorkbook(2));
    const contents = await workbook.read();
    const study = studyPlan(contents);
    if (study.kind !== "checked") throw new Error("no plan");
    const mapping = { ...mappingOfPlan(study.plan), sheet: "Gone" };
    expect([...columnExamples(contents, mapping).values()].flat()).toEqual([]);
  });
});

async function examples(fixture: string) {
  const { workbook } = hostWorkbook(openWorkbookFile(readFileSync(`tests/fixtures/${fixture}.xlsx`)));
  const study = await studyContents(await workbook.read());
  if (study.kind !== "checked") throw new Error(study.kind);
  return new Map(listDefinitions(study).map(({ id, example }) => [id, example]));
}

describe("the example that a plan's numbers give of a definition", () => {
  it("adds the years of a count, beside what the plan says and what the last year alone would be", async () => {
    const found = await examples("joint-plan-of-action-2023-2025");
    expect(found.get("1.4-1")).toEqual({
      years: [2, 2],
      made: 4,
      otherwise: { aggregation: "latest", made: 2 },
      overall: 2,
    });
  });

  it("is none where fewer than two years have a target", async () => {
    const found = await examples("joint-plan-of-action-2023-2025");
    for (const example of found.values()) expect(example === null || example.years.length >= 2).toBe(true);
  });
});
