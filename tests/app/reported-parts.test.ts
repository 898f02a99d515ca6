import { prepareActuals, recordActuals, undoReports } from "../../src/app";
import type { HostedWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import { numberOf } from "../../src/plan/value";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { writeIndicators } from "../sheets-alone";
import { typeDefinition } from "../typed-definition";
import { actualsSheetOf, entry } from "./reported-actuals";
import { hostedPlan, studied } from "./small-plan";

const translate = createTranslator("en");
const on = { year: 2025, month: 1, day: 10 };

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of officers trained, disaggregated by sex", 120, 40, 40, 40],
  ["1.2 Assist victims", "MoSVY", "Number of victims assisted", 100, 30, 30, 40],
];

const part = (category: string, actual: string, dimension = "") =>
  entry("1.1-1", "2024", actual, { part: { dimension, category } });

async function record(hosted: HostedWorkbook, entries: readonly ReturnType<typeof entry>[]) {
  const recorded = await recordActuals(hosted.workbook, { entries, on, translate });
  if (recorded.kind !== "recorded") throw new Error(JSON.stringify(recorded));
  return recorded;
}

/** The column Part and the actual of each row below the header. */
function rowsOf(hosted: HostedWorkbook): string[] {
  const sheet = actualsSheetOf(hosted);
  const header = Array.from({ length: 12 }, (_, column) => sheet.cell(3, column).value);
  const at = (row: number, name: string) => {
    const { value } = sheet.cell(row, header.indexOf(name));
    return typeof value === "string" || typeof value === "number" ? String(value) : "–";
  };
  return Array.from({ length: 12 }, (_, place) => place + 4)
    .filter((row) => sheet.cell(row, 0).value !== null)
    .map((row) => `${at(row, "Part")} ${at(row, "Actual")}`);
}

/** Sets the cell of the column Breakdown in the row of an indicator, and confirms the row. */
async function ask(hosted: HostedWorkbook, indicator: string, breakdown: string): Promise<void> {
  await writeIndicators(hosted.workbook, { translate });
  typeDefinition(hosted.file, indicator, { breakdown });
}

const breakdownsOf = async (hosted: HostedWorkbook, id: string) =>
  (await studied(hosted)).plan.indicators.find((indicator) => indicator.id === id)?.breakdowns;

const partsOf = async (hosted: HostedWorkbook) =>
  (await studied(hosted)).parts.map(
    ({ dimension, category, value }) => `${dimension}/${category} ${numberOf(value)}`,
  );

const countedOf = async (hosted: HostedWorkbook) =>
  (await studied(hosted)).actuals.map(({ value }) => numberOf(value)).filter((number) => number !== null);

describe("what is to be reported in parts", () => {
  it.each<[string, string, unknown]>([
    ["a dimension", "Sex", [{ dimension: "sex", categories: [], required: true }]],
    [
      "two, one of them in Thai",
      "Sex; อายุ",
      [
        { dimension: "sex", categories: [], required: true },
        { dimension: "age", categories: [], required: true },
      ],
    ],
    [
      "own categories",
      "Training: basic, advanced",
      [{ dimension: "Training", categories: ["basic", "advanced"], required: true }],
    ],
    ["none", "–", []],
  ])("a person says in Indicators: %s", async (_, text, expected) => {
    const hosted = hostedPlan(ACTIONS);
    await ask(hosted, "Number of victims assisted", text);
    expect(await breakdownsOf(hosted, "1.2-1")).toEqual(expected);
  });

  it("the plan says in words, and a dash in Indicators takes it back", async () => {
    const hosted = hostedPlan(ACTIONS);
    expect(await breakdownsOf(hosted, "1.1-1")).toEqual([
      { dimension: "sex", categories: [], required: true },
    ]);
    await ask(hosted, "Number of officers trained, disaggregated by sex", "–");
    expect(await breakdownsOf(hosted, "1.1-1")).toEqual([]);
  });

  it.each(LANGUAGES)("has a row each in the Actuals sheet that is prepared, in %s", async (language) => {
    const hosted = hostedPlan(ACTIONS);
    const inLanguage = createTranslator(language);
    const prepared = await prepareActuals(hosted.workbook, {
      period: { year: 2024 },
      translate: inLanguage,
    });
    expect(prepared).toMatchObject({ kind: "written", added: 4 });
    const again = await prepareActuals(hosted.workbook, { period: { year: 2024 }, translate });
    expect(again).toMatchObject({ added: 0 });
  });
});

describe("reports of parts", () => {
  const REPORT = [entry("1.1-1", "2024", "52"), part("Women", "30"), part("men", "22", "Sex")];

  it("have rows of their own, and the whole counts alone", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, REPORT);
    expect(rowsOf(hosted)).toEqual(["– 52", "Women 30", "men 22"]);
    expect(await partsOf(hosted)).toEqual(["sex/Women 30", "sex/men 22"]);
    expect(await countedOf(hosted)).toEqual([52]);
  });

  it("are corrected in their rows, in whatever language they are named", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, REPORT);
    const { corrected, added } = await record(hosted, [part("ស្រី", "31"), entry("1.1-1", "2024", "53")]);
    expect({ corrected, added }).toEqual({ corrected: 2, added: 0 });
    expect(rowsOf(hosted)).toEqual(["– 53", "Women 31", "men 22"]);
  });

  it("are taken back without the whole", async () => {
    const hosted = hostedPlan(ACTIONS);
    await record(hosted, REPORT);
    const { reports } = await record(hosted, [part("Women", "31")]);
    expect(await undoReports(hosted.workbook, { reports, on, translate })).toMatchObject({ kind: "undone" });
    expect(rowsOf(hosted)).toEqual(["– 52", "Women 30", "men 22"]);
  });

  it("without a whole give a sum in doubt, which the whole replaces in a row of its own", async () => {
    const hosted = hostedPlan(ACTIONS);
    const { notes } = await record(hosted, REPORT.slice(1));
    expect(notes.map(({ message }) => message)).toEqual([
      { id: "actuals-sum-of-parts", values: { parts: "30 + 22", sum: "52" } },
    ]);
    expect(await countedOf(hosted)).toEqual([52]);
    await record(hosted, [entry("1.1-1", "2024", "60")]);
    expect(rowsOf(hosted)).toEqual(["Women 30", "men 22", "– 60"]);
    expect(await countedOf(hosted)).toEqual([60]);
  });

  it.each<[string, Parameters<typeof part>, string]>([
    ["of no number", ["Women", "many"], "actuals-refused-part"],
    ["of a dimension without a category", ["", "3", "sex"], "actuals-refused-no-category"],
    ["that is blank", ["Women", ""], "actuals-refused-blank"],
  ])("are refused: one %s", async (_, given, reason) => {
    const recorded = await recordActuals(hostedPlan(ACTIONS).workbook, {
      entries: [part(...given)],
      on,
      translate,
    });
    expect(recorded).toMatchObject({ kind: "refused", refusals: [{ reasons: [{ id: reason }] }] });
  });

  it("twice in one file are refused, also in two languages", async () => {
    const entries = [part("Women", "3"), part("หญิง", "4")];
    const recorded = await recordActuals(hostedPlan(ACTIONS).workbook, { entries, on, translate });
    expect(recorded).toMatchObject({
      kind: "refused",
      refusals: [{ reasons: [{ id: "actuals-refused-twice" }] }],
    });
  });
});
