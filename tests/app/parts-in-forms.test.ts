import { handOut, takeBack, type ReturnedFile } from "../../src/app/exchange";
import { recordActuals } from "../../src/app";
import type { HostedWorkbook } from "../../src/headless/hosted-workbook";
import { LANGUAGES } from "../../src/locales/catalogues";
import { createTranslator } from "../../src/locales/translator";
import type { Translate } from "../../src/plan/message";
import { numberOf } from "../../src/plan/value";
import { describedGrid } from "../../src/workbook/described-grid";
import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { actualsSheetOf, entry } from "./reported-actuals";
import { hostedPlan, studied } from "./small-plan";

const english = createTranslator("en");
const on = { year: 2025, month: 1, day: 10 };
const PERIOD = { year: 2024 };

const ACTIONS: readonly GridValue[][] = [
  ["1.1 Train officers", "MoJ", "Number of officers trained, disaggregated by sex", 120, 40, 40, 40],
  ["1.2 Hold meetings", "MoJ", "Number of meetings held", 6, 2, 2, 2],
];

/** The form of a plan's only agency. */
async function formOf(hosted: HostedWorkbook, translate: Translate = english): Promise<Grid> {
  const handed = handOut(await studied(hosted), { period: PERIOD, translate });
  if (handed.kind !== "handedOut") throw new Error("Nothing was handed out");
  return describedGrid(handed.forms[0]!.sheet);
}

/** The first row of the rows of indicators. */
const FIRST = 6;
const placeOf = (grid: Grid, mark: string): number => grid.values[4]!.indexOf(`poa:${mark}`);

/** The form with the actuals of its rows typed in, from the top. */
function filledIn(grid: Grid, actuals: readonly GridValue[]): Grid {
  const column = placeOf(grid, "actual");
  const values = grid.values.map((row) => [...row]);
  actuals.forEach((actual, place) => (values[FIRST + place]![column] = actual));
  return { ...grid, values };
}

const file = (grid: Grid, name = "MoJ.xlsx"): ReturnedFile => ({ name, sheets: [grid] });

async function back(hosted: HostedWorkbook, files: readonly ReturnedFile[]) {
  const taken = await takeBack(hosted.workbook, { files, on, translate: english });
  if (taken.kind !== "takenBack") throw new Error(taken.kind);
  return taken;
}

async function reportedIn(hosted: HostedWorkbook): Promise<string[]> {
  const { actuals, parts } = await studied(hosted);
  return [
    ...actuals.map(({ indicator, value }) => `${indicator} ${numberOf(value)}`),
    ...parts.map(({ indicator, category, value }) => `${indicator} ${category} ${numberOf(value)}`),
  ];
}

describe("a form in which parts are asked for", () => {
  it.each(LANGUAGES)(
    "has a row for each below the whole, and their sum next to it, in %s",
    async (language) => {
      const translate = createTranslator(language);
      const grid = await formOf(hostedPlan(ACTIONS), translate);
      const labels = grid.values.slice(FIRST).map((row) => row[placeOf(grid, "part")] ?? null);
      const name = (id: "category-women" | "category-men") => translate({ id });
      expect(labels.slice(1)).toEqual([name("category-women"), name("category-men"), null]);
      expect(grid.formulas[FIRST]![placeOf(grid, "sum")]).toBe('=IF(COUNT(K8:K9)=0,"",SUM(K8:K9))');
    },
  );

  it("has no such columns where none is asked for", async () => {
    const grid = await formOf(hostedPlan(ACTIONS.slice(1)));
    expect([placeOf(grid, "part"), placeOf(grid, "sum")]).toEqual([-1, -1]);
  });

  it.each<[string, (grid: Grid) => Grid]>([
    ["as it is", (grid) => grid],
    [
      "with its rows in another order",
      (grid) => ({
        ...grid,
        values: [...grid.values.slice(0, FIRST), ...grid.values.slice(FIRST).reverse()],
      }),
    ],
    ["under another name of its column", (grid) => withoutText(grid, "Part")],
    ["without its hidden marks", withoutMarks],
  ])("is taken back %s, once", async (_, change) => {
    const hosted = hostedPlan(ACTIONS);
    const returned = change(filledIn(await formOf(hosted), [52, 30, 22, 2]));
    expect(await back(hosted, [file(returned)])).toMatchObject({ recorded: 4, conflicts: [] });
    expect((await reportedIn(hosted)).sort()).toEqual([
      "1.1-1 52",
      "1.1-1 Men 22",
      "1.1-1 Women 30",
      "1.2-1 2",
    ]);
    expect(await back(hosted, [file(returned)])).toMatchObject({ recorded: 0, unchanged: 4 });
  });

  it("with parts alone gives no whole, until one comes", async () => {
    const hosted = hostedPlan(ACTIONS);
    const form = await formOf(hosted);
    await back(hosted, [file(filledIn(form, [null, 30, 22]))]);
    expect((await reportedIn(hosted)).sort()).toEqual(["1.1-1 52", "1.1-1 Men 22", "1.1-1 Women 30"]);
    expect(await back(hosted, [file(filledIn(form, [53, 30, 22]), "MoJ 2.xlsx")])).toMatchObject({
      recorded: 1,
      conflicts: [],
    });
    expect((await reportedIn(hosted)).sort()).toEqual(["1.1-1 53", "1.1-1 Men 22", "1.1-1 Women 30"]);
  });

  it("leaves a part that somebody else has reported otherwise", async () => {
    const hosted = hostedPlan(ACTIONS);
    const form = await formOf(hosted);
    const part = { dimension: "sex", category: "ស្រី" };
    await recordActuals(hosted.workbook, {
      entries: [entry("1.1-1", "2024", "31", { part })],
      on,
      translate: english,
    });
    const { recorded, conflicts } = await back(hosted, [file(filledIn(form, [52, 30, 21]))]);
    expect({ recorded, why: conflicts.map(({ why }) => why.id) }).toEqual({
      recorded: 2,
      why: ["takeBack-plan-differs"],
    });
    expect(actualsSheetOf(hosted)).toBeDefined();
  });
});

function withoutText(grid: Grid, text: string): Grid {
  return { ...grid, values: grid.values.map((row) => row.map((value) => (value === text ? "?" : value))) };
}

/** As when somebody copied what can be seen into a new workbook. */
function withoutMarks(grid: Grid): Grid {
  const isMark = (value: GridValue) => typeof value === "string" && /^poa:|poa-report/u.test(value);
  return { ...grid, values: grid.values.map((row) => row.map((value) => (isMark(value) ? null : value))) };
}
