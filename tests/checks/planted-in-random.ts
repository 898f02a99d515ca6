import fc from "fast-check";
import { runChecks, type CheckSubject, type Finding, type RuleId } from "../../src/checks";
import { formatCell } from "@plan-of-action/xlsx/grid";
import { defineIndicators } from "../../src/indicators";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/reading";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { IS_FULL } from "../size.js";
import { drawnSubject } from "./drawn-subject";
import { gridOf } from "./drawn-grid";
import { planOf } from "./plan-of";
import { plantMistake, type Mistake } from "./planting";
import type { WorkbookMistake } from "./planting-in-workbooks";
import { cleanPlan, draw, type Row } from "./random-plans";
import { cleanWorkbook, drawWorkbook, type DrawnWorkbook } from "./random-workbooks";

/** A mistake in a row of a plan, or in what is next to plans: reports, workplan, definitions, formulas, columns. */
export type Planted = Mistake | WorkbookMistake;

/** A plan as the tests draw it, and as the product reads it from the sheet, which takes longer. */
export const WAYS = [
  { way: "drawn", runs: 30, planFrom: (rows: readonly Row[]) => planOf(draw(rows)) },
  { way: "read from a sheet", runs: 6, planFrom: planFromSheet },
] as const;

function planFromSheet(rows: readonly Row[]): Plan {
  const reading = readPlan([gridOf(rows)]);
  if (reading.kind === "noPlan") throw new Error("The plan was not found");
  return reading.plan;
}

/** A workbook takes long: a quick run tries each mistake in one. */
export const RUNS_OF_WORKBOOKS = IS_FULL ? 30 : 1;

/** Plants each mistake in random plans or workbooks that have none: the rule finds it where it is, and no rule another. */
export function testPlanted(rule: RuleId, planted: readonly Planted[]): void {
  const places = planted.map((mistake, place) => [place + 1, mistake] as const);
  it.each(places)(
    "in random plans: mistake %i",
    (_, mistake) => {
      if ("plant" in mistake) tryInWorkbooks(rule, mistake);
      else for (const way of WAYS) tryInPlans(rule, mistake, way);
    },
    propertyTimeout(RUNS_OF_WORKBOOKS, 1, 1000),
  );
}

function tryInPlans(rule: RuleId, mistake: Mistake, { runs, planFrom }: (typeof WAYS)[number]): void {
  const property = fc.property(cleanPlan, fc.nat(), fc.nat(), (rows, choice, seed) => {
    const planted = plantMistake(mistake, rows, { choice, seed });
    fc.pre(planted !== null);
    const cells = planted.cells.map((cell) => `Plan!${cell} ${rule}`);
    expect(loudIn(subjectOf(planFrom(planted.rows))).map(said)).toEqual(cells);
  });
  fc.assert(property, { numRuns: propertyRuns(runs) });
}

function tryInWorkbooks(rule: RuleId, { plant }: WorkbookMistake): void {
  const property = fc.property(cleanWorkbook, fc.nat(), (clean, seed) => {
    const planted = plant(clean, seed);
    fc.pre(planted !== null);
    const { cells, also = [] } = planted;
    const found = findingsIn(subjectOfWorkbook(planted.workbook));
    expect(found.filter((finding) => finding.rule === rule).map(said)).toEqual(
      expect.arrayContaining(cells.map((cell) => `${cell} ${rule}`)),
    );
    const others = found.filter((one) => isLoud(one) && one.rule !== rule && !also.includes(one.rule));
    expect(others.map(said)).toEqual([]);
  });
  fc.assert(property, { numRuns: propertyRuns(RUNS_OF_WORKBOOKS) });
}

export function subjectOf(plan: Plan): CheckSubject {
  return { plan, definitions: defineIndicators(plan), workplan: null };
}

export function subjectOfWorkbook(workbook: DrawnWorkbook): CheckSubject {
  return drawnSubject(drawWorkbook(workbook));
}

/** The errors and warnings. */
export function loudIn(subject: CheckSubject): readonly Finding[] {
  return findingsIn(subject).filter(isLoud);
}

function findingsIn(subject: CheckSubject): readonly Finding[] {
  const { findings, failed } = runChecks(subject);
  expect(failed).toEqual([]);
  return findings;
}

function isLoud({ severity }: Finding): boolean {
  return severity !== "info";
}

function said({ cell, rule }: Finding): string {
  return `${formatCell(cell)} ${rule}`;
}
