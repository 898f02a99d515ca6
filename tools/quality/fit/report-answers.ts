import type { Grid, GridValue } from "@plan-of-action/xlsx/grid";
import { readPlan, type Layout, type ReadingChoice } from "../../../src/reading";
import { layoutOfGrids, questionsAbout } from "../../../src/reading/questions";
import { labelledWorkbooks, type LabelledWorkbook, type Truth } from "./labelled";
import { scoreOf } from "./score";

/** Answers that are given until a plan is read well enough. */
const MAX_ANSWERS = 3;

/** What came of answering from the truth. */
interface Answered {
  readonly isUsable: boolean;
  /** The first question of each round, and whether its best answer kept what was read. */
  readonly asked: readonly string[];
  readonly choice: ReadingChoice;
}

/**
 * How many answers each labelled plan needs until it is read well enough, by a person who always takes the best one of
 * the first question; then how many of the layouts that come of it hold when the workbook is changed.
 */
export async function reportAnswers(folder: string | null): Promise<void> {
  const plans = (folder === null ? [] : await labelledWorkbooks(folder)).filter(
    ({ truth }) => truth.kind === "plan",
  );
  let [usable, given] = [0, 0];
  const held = new Map<string, { held: number; all: number }>(
    CHANGES.map(({ name }) => [name, { held: 0, all: 0 }]),
  );
  for (const plan of plans) {
    const { isUsable, asked, choice } = answerFromTruth(plan);
    if (isUsable) usable++;
    given += asked.length;
    console.log(`${isUsable ? "usable" : "wrong "} ${plan.name}: ${asked.join(", ") || "no answer"}`);
    if (!isUsable || asked.length === 0) continue;
    const layout = layoutOfGrids(plan.grids, choice, `${plan.name}.xlsx`);
    for (const change of CHANGES) {
      const count = held.get(change.name);
      if (count === undefined) continue;
      count.all++;
      if (holds(layout, plan, change)) count.held++;
    }
  }
  console.log(`${usable} of ${plans.length} plans are usable with ${given} answers`);
  for (const [name, count] of held) console.log(`${name}: ${count.held} of ${count.all} layouts hold`);
}

/** Answers the first question with what reads best, until the plan is usable or nothing is asked. */
function answerFromTruth({ name, grids, truth }: LabelledWorkbook): Answered {
  const file = `${name}.xlsx`;
  let choice: ReadingChoice = {};
  const asked: string[] = [];
  while (asked.length < MAX_ANSWERS && !isUsable(grids, truth, choice, file)) {
    const [question] = questionsAbout(grids, choice, file);
    if (question === undefined) break;
    const tried = question.answers.map((answer) => {
      const answers = [...(choice.answers ?? []), ...answer.answers];
      return { answer, answers, value: valueOf(grids, truth, { answers }, file) };
    });
    const best = tried.reduce((better, one) => (one.value > better.value ? one : better));
    choice = { answers: best.answers };
    asked.push(best.answer.isPresent ? `${question.id} (kept)` : `${question.id} ${best.answer.id}`);
  }
  return { isUsable: isUsable(grids, truth, choice, file), asked, choice };
}

function isUsable(grids: readonly Grid[], truth: Truth, choice: ReadingChoice, file: string): boolean {
  return scoreOf(readPlan(grids, choice, file), truth).verdict !== "wrong";
}

/** Fields that are right, less the indicators that are too many; usable readings before all others. */
function valueOf(grids: readonly Grid[], truth: Truth, choice: ReadingChoice, file: string): number {
  const reading = readPlan(grids, choice, file);
  const { right, verdict } = scoreOf(reading, truth);
  const read = reading.kind === "plan" ? reading.plan.indicators.length : 0;
  const extra = Math.max(0, read - (truth.indicators?.length ?? 0));
  return (verdict === "wrong" ? 0 : 1e9) + right - extra;
}

/** Something that happens to a workbook whose layout is kept. */
interface Change {
  readonly name: string;
  readonly sheet: (sheet: string) => string;
  readonly grid: (grid: Grid) => Grid;
}

const CHANGES: readonly Change[] = [
  { name: "rows above", sheet: (sheet) => sheet, grid: withRowsAbove },
  { name: "a column at the left", sheet: (sheet) => sheet, grid: withColumnLeft },
  { name: "sheets renamed", sheet: (sheet) => `${sheet} (2)`.slice(-31), grid: (grid) => grid },
];

const ROWS_ABOVE = 2;

function withRowsAbove(grid: Grid): Grid {
  const line = <Item>(items: readonly (readonly Item[])[], blank: Item): readonly (readonly Item[])[] => [
    ...Array.from({ length: ROWS_ABOVE }, () => (items[0] ?? []).map(() => blank)),
    ...items,
  ];
  const down = <At extends { readonly firstRow: number; readonly lastRow: number }>(area: At): At => ({
    ...area,
    firstRow: area.firstRow + ROWS_ABOVE,
    lastRow: area.lastRow + ROWS_ABOVE,
  });
  return {
    ...grid,
    values: line<GridValue>(grid.values, null),
    formulas: line<string | null>(grid.formulas, null),
    numberFormats: line(grid.numberFormats, "General"),
    merges: grid.merges.map(down),
    hiddenRows: grid.hiddenRows.map((row) => row + ROWS_ABOVE),
    ...(grid.looks === undefined
      ? {}
      : { looks: grid.looks.map((look) => ({ ...look, row: look.row + ROWS_ABOVE })) }),
  };
}

function withColumnLeft(grid: Grid): Grid {
  const line = <Item>(items: readonly (readonly Item[])[], blank: Item): readonly (readonly Item[])[] =>
    items.map((row) => [blank, ...row]);
  return {
    ...grid,
    values: line<GridValue>(grid.values, null),
    formulas: line<string | null>(grid.formulas, null),
    numberFormats: line(grid.numberFormats, "General"),
    merges: grid.merges.map((area) => ({
      ...area,
      firstColumn: area.firstColumn + 1,
      lastColumn: area.lastColumn + 1,
    })),
    hiddenColumns: grid.hiddenColumns.map((column) => column + 1),
    ...(grid.looks === undefined
      ? {}
      : { looks: grid.looks.map((look) => ({ ...look, column: look.column + 1 })) }),
  };
}

/** Whether a changed workbook has as many actions and indicators by its layout as before, with the same words. */
function holds(layout: Layout, { grids }: LabelledWorkbook, change: Change): boolean {
  const changed = grids.map((grid) => ({ ...change.grid(grid), sheet: change.sheet(grid.sheet) }));
  const [before, after] = [grids, changed].map((sheets) => {
    const reading = readPlan(sheets, { layout });
    if (reading.kind === "noPlan") return "";
    const { actions, indicators } = reading.plan;
    return [...actions.map(({ title }) => title), ...indicators.map(({ text }) => text)].join("\n");
  });
  return before !== "" && before === after;
}
