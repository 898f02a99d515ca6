import { readFileSync } from "node:fs";
import {
  columnReasons,
  saveMapping,
  mappingOfPlan,
  readingQuestion,
  studyPlan,
  type StudiedPlan,
  type Workbook,
} from "../../src/app";
import { hostWorkbook } from "../../src/headless/hosted-workbook";
import { openWorkbookFile, type WorkbookFile } from "@plan-of-action/xlsx";
import { workbookOfNumberedMeasures, workbookOfThreeLists } from "../doubtful-plans";

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
      against: "numbersForTexts",
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
    const file = workbookOfThreeLists();
    ["Colour", "Size"].forEach((header, place) =>
      [header, "one", "two", "two"].forEach((value, row) =>
        file.sheets[0]?.setCell(row, 3 + place, { value, formula: null }),
      ),
    );
    file.sheets[0]?.setCell(0, 4, { value: null, formula: null });
    const question = readingQuestion(await studyOf(file));
    expect(question?.doubt).toEqual({ kind: "unreadColumns", headers: ["Colour", "E"] });
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
