import {
  foreseeTakeBack,
  handOut,
  takeBack,
  type ReturnAnswers,
  type ReturnedFile,
  type ReturnQuestion,
} from "../../src/app/exchange";
import { recordActuals, undoReports } from "../../src/app";
import type { HostedWorkbook } from "../../src/headless/hosted-workbook";
import { createTranslator } from "../../src/locales/translator";
import { reportedText } from "../../src/plan/fraction-of-value";
import { describedGrid } from "../../src/workbook/described-grid";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { entry } from "./reported-actuals";
import { hostedPlan, studied } from "./small-plan";

const translate = createTranslator("en");
const period = { year: 2024 };
const on = { year: 2025, month: 1, day: 20 };

/** Three of MoJ, of which the last is of MoH as well. */
const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of officers trained", 120, 40, 40, 40],
  ["1.2 Issue manuals", "MoJ", "Number of manuals issued", 6, 2, 2, 2],
  ["1.3 Hold meetings", "MoJ; MoH", "Number of meetings held", 6, 2, 2, 2],
];

/** A sheet of an agency as it came back, with actuals typed from the top. */
async function sheetOf(hosted: HostedWorkbook, agency: string, actuals: readonly GridValue[]): Promise<Grid> {
  const out = handOut(await studied(hosted, on), { period, translate });
  if (out.kind !== "handedOut") throw new Error("Nothing was handed out");
  const grid = describedGrid(out.forms.find((each) => each.agency === agency)!.sheet);
  const column = grid.values[4]!.indexOf("poa:actual");
  const values = grid.values.map((row) => [...row]);
  actuals.forEach((actual, place) => (values[6 + place]![column] = actual));
  return { ...grid, sheet: agency, values };
}

const answersTo = (
  values: Readonly<Record<string, string | null>> = {},
  sheets: Readonly<Record<string, readonly string[]>> = {},
): ReturnAnswers => ({ values: new Map(Object.entries(values)), sheets: new Map(Object.entries(sheets)) });

async function foreseen(hosted: HostedWorkbook, files: readonly ReturnedFile[], answers = answersTo()) {
  return foreseeTakeBack(await studied(hosted, on), { files, period, on, translate, answers });
}

async function actualsIn(hosted: HostedWorkbook): Promise<Record<string, string>> {
  const { actuals } = await studied(hosted, on);
  return Object.fromEntries(actuals.map(({ indicator, value }) => [indicator, reportedText(value)]));
}

const choicesOf = (question: ReturnQuestion | undefined): readonly string[] =>
  question?.kind === "value" ? question.choices.map(({ value, by }) => `${value} ${by ?? "together"}`) : [];

describe("files that came back", () => {
  it("are shown value by value before anything is recorded", async () => {
    const hosted = hostedPlan(ACTIONS);
    const files = [{ name: "MoJ.xlsx", sheets: [await sheetOf(hosted, "MoJ", [40, 2])] }];
    const { reports, questions } = await foreseen(hosted, files);
    expect(reports.map(({ indicator, standing, actual }) => [indicator, standing, actual])).toEqual([
      ["1.1-1", "", "40"],
      ["1.2-1", "", "2"],
    ]);
    expect(questions).toEqual([]);
    expect(await actualsIn(hosted)).toEqual({});
  });

  it("bring what is clear; what is no number is typed or left out", async () => {
    const hosted = hostedPlan(ACTIONS);
    const files = [{ name: "MoJ.xlsx", sheets: [await sheetOf(hosted, "MoJ", ["30-40", 2])] }];
    const before = await foreseen(hosted, files);
    const [question] = before.questions;
    expect(before.recorded).toBe(1);
    expect(question).toMatchObject({ kind: "value", about: { indicator: "1.1-1" }, choices: [] });
    const key = question!.key;
    expect((await foreseen(hosted, files, answersTo({ [key]: "some" }))).questions).toHaveLength(1);
    const answers = answersTo({ [key]: "35" });
    expect(await foreseen(hosted, files, answers)).toMatchObject({ recorded: 2, questions: [] });
    await takeBack(hosted.workbook, { files, on, translate, answers });
    expect(await actualsIn(hosted)).toEqual({ "1.1-1": "35", "1.2-1": "2" });
    const { actuals } = await studied(hosted, on);
    expect(actuals[0]?.report?.comment).toBe("“30-40”; MoJ: 35 (MoJ.xlsx)");
  });

  it("are refused whole where nobody is asked", async () => {
    const hosted = hostedPlan(ACTIONS);
    const files = [{ name: "MoJ.xlsx", sheets: [await sheetOf(hosted, "MoJ", ["30-40", 2])] }];
    expect(await takeBack(hosted.workbook, { files, on, translate })).toMatchObject({
      recorded: 0,
      files: [{ isRefused: true }],
    });
  });

  it("that differ are a choice: one's, the other's, both together, or none", async () => {
    const hosted = hostedPlan(ACTIONS);
    const files = [
      { name: "MoJ.xlsx", sheets: [await sheetOf(hosted, "MoJ", [null, null, 1])] },
      { name: "MoH.xlsx", sheets: [await sheetOf(hosted, "MoH", [2])] },
    ];
    const { questions, recorded } = await foreseen(hosted, files);
    expect([recorded, ...questions.map(choicesOf)]).toEqual([0, ["1 MoJ", "2 MoH", "3 together"]]);
    const key = questions[0]!.key;
    const answers = answersTo({ [key]: "3" });
    expect(await takeBack(hosted.workbook, { files, on, translate, answers })).toMatchObject({
      recorded: 1,
      conflicts: [],
    });
    expect(await actualsIn(hosted)).toEqual({ "1.3-1": "3" });
    // The same files again ask nothing.
    expect(await foreseen(hosted, files)).toMatchObject({ recorded: 0, questions: [] });
  });

  it("that differ from what was recorded meanwhile are a choice", async () => {
    const hosted = hostedPlan(ACTIONS);
    const files = [{ name: "MoJ.xlsx", sheets: [await sheetOf(hosted, "MoJ", [40])] }];
    await recordActuals(hosted.workbook, { entries: [entry("1.1-1", "2024", "38")], on, translate });
    const { questions } = await foreseen(hosted, files);
    expect(questions).toMatchObject([{ standing: "38" }]);
    expect(choicesOf(questions[0])).toEqual(["40 MoJ"]);
    const key = questions[0]!.key;
    expect((await foreseen(hosted, files, answersTo({ [key]: null }))).recorded).toBe(0);
    await takeBack(hosted.workbook, { files, on, translate, answers: answersTo({ [key]: "40" }) });
    expect(await actualsIn(hosted)).toEqual({ "1.1-1": "40" });
  });

  it("with a value that the checks refuse ask for another", async () => {
    const hosted = hostedPlan(ACTIONS);
    const files = [{ name: "MoJ.xlsx", sheets: [await sheetOf(hosted, "MoJ", [-4, 2])] }];
    const { questions, recorded } = await foreseen(hosted, files);
    expect([recorded, questions.length]).toEqual([1, 1]);
  });
});

describe("what files brought", () => {
  it("is taken back with all that was next to it, from whichever file", async () => {
    const hosted = hostedPlan(ACTIONS);
    await recordActuals(hosted.workbook, { entries: [entry("1.1-1", "2024", "38")], on, translate });
    const files = [{ name: "MoJ.xlsx", sheets: [await sheetOf(hosted, "MoJ", [40, 2])] }];
    const taken = await takeBack(hosted.workbook, { files, on, translate, answers: answersTo() });
    if (taken.kind !== "takenBack") throw new Error(taken.kind);
    expect(taken.toUndo.map(({ indicator, former }) => [indicator, former?.actual ?? null])).toEqual([
      ["1.1-1", "38"],
      ["1.2-1", null],
    ]);
    const undone = await undoReports(hosted.workbook, { reports: taken.toUndo, on, translate });
    expect(undone.kind).toBe("undone");
    expect(await actualsIn(hosted)).toMatchObject({ "1.1-1": "38", "1.2-1": "" });
    expect((await foreseen(hosted, files)).toUndo).toEqual([]);
  });
});

describe("a file with the forms of several", () => {
  const shared = async (hosted: HostedWorkbook, ofMoJ: GridValue[], ofMoH: GridValue[]) => [
    {
      name: "Forms 2024.xlsx",
      sheets: [await sheetOf(hosted, "MoJ", ofMoJ), await sheetOf(hosted, "MoH", ofMoH)],
    },
  ];

  it("brings only the one that was filled in", async () => {
    const hosted = hostedPlan(ACTIONS);
    const files = await shared(hosted, [], [2]);
    expect(await takeBack(hosted.workbook, { files, on, translate })).toMatchObject({
      recorded: 1,
      conflicts: [],
      files: [{ agency: "MoH", blank: 0 }],
    });
  });

  it("asks whose is meant where two are, and brings nothing where nobody is asked", async () => {
    const hosted = hostedPlan(ACTIONS);
    const files = await shared(hosted, [40], [2]);
    const { questions } = await foreseen(hosted, files);
    expect(questions).toEqual([
      {
        kind: "sheets",
        key: "Forms 2024.xlsx",
        forms: [
          { sheet: "MoJ", agency: "MoJ" },
          { sheet: "MoH", agency: "MoH" },
        ],
      },
    ]);
    const taking = async (sheets: readonly string[]) =>
      (await foreseen(hosted, files, answersTo({}, { "Forms 2024.xlsx": sheets }))).reports.map(
        ({ indicator }) => indicator,
      );
    expect(await taking(["MoH"])).toEqual(["1.3-1"]);
    expect(await taking(["MoJ", "MoH"])).toEqual(["1.1-1", "1.3-1"]);
    expect(await taking([])).toEqual([]);
    const { conflicts } = await takeBack(hosted.workbook, { files, on, translate }).then((taken) => {
      if (taken.kind !== "takenBack") throw new Error(taken.kind);
      return taken;
    });
    expect(conflicts.map(({ why }) => why.id)).toEqual(["takeBack-several-forms"]);
  });
});
