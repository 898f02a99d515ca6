import * as fc from "fast-check";
import { studyPlan, type StudiedPlan } from "../../src/app";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../reading/grid-of";

const HEADERS = [
  ...["Objective", "Action", "Responsible agency", "Indicator", "Overall target"],
  ...["2023 target", "2024 target", "2025 target", "2023 actual", "2024 actual", "2025 actual"],
];

type Three = readonly [GridValue, GridValue, GridValue];

/** An indicator with its targets and what was achieved in each year. */
export interface DrawnIndicator {
  readonly text: string;
  readonly overall: GridValue;
  readonly targets: Three;
  readonly actuals: Three;
}

/** A plan of actions with an indicator each, read and checked. */
export function planOf(indicators: readonly DrawnIndicator[]): StudiedPlan {
  const rows: GridValue[][] = [["Plan of action 2023-2025"], [], HEADERS];
  indicators.forEach(({ text, overall, targets, actuals }, place) => {
    const objective = Math.floor(place / 4) + 1;
    rows.push([
      place % 4 === 0 ? `Objective ${objective}: Protect and assist in region ${objective}` : null,
      `${objective}.${(place % 4) + 1} Work in district ${place + 1}`,
      "MoJ, MoSVY",
      text,
      overall,
      ...targets,
      ...actuals,
    ]);
  });
  const contents = {
    sheets: [{ grid: gridOf(rows, { sheet: "Plan" }), marker: null, isProtected: false }],
    settings: null,
    isStructureProtected: false,
  };
  const study = studyPlan(contents);
  if (study.kind === "noPlan") throw new Error("The drawn plan is not read");
  return study;
}

const blankOr = (value: fc.Arbitrary<number>) => fc.option(value, { nil: null });

/** A count whose years add up to its total. */
function counts(place: number): fc.Arbitrary<DrawnIndicator> {
  const year = blankOr(fc.integer({ min: 1, max: 90 }));
  const actual = blankOr(fc.nat(60));
  return fc
    .record({
      text: fc.constantFrom(
        `# of workshops held in district ${place + 1}`,
        `Number of officers trained in district ${place + 1}`,
      ),
      targets: fc.tuple(year, year, fc.integer({ min: 1, max: 90 })),
      actuals: fc.tuple(actual, actual, actual),
    })
    .map(({ text, targets, actuals }) => ({
      text,
      overall: targets.reduce<number>((total, target) => total + (target ?? 0), 0),
      targets,
      actuals,
    }));
}

/** A percentage that is to rise. */
function percentages(place: number): fc.Arbitrary<DrawnIndicator> {
  const actual = blankOr(fc.integer({ min: 1, max: 99 }));
  return fc
    .record({
      levels: fc.uniqueArray(fc.integer({ min: 20, max: 95 }), { minLength: 3, maxLength: 3 }),
      actuals: fc.tuple(actual, actual, actual),
    })
    .map(({ levels, actuals }) => {
      const [first = 0, second = 0, third = 0] = [...levels].sort((a, b) => a - b);
      const text = `Percentage of victims assisted in district ${place + 1}`;
      return { text, overall: third, targets: [first, second, third] as const, actuals };
    });
}

/** Something that is done once. */
function milestones(place: number): fc.Arbitrary<DrawnIndicator> {
  const text = `Guideline for district ${place + 1} developed and validated`;
  return fc.record({ year: fc.nat(2), actual: fc.constantFrom(null, 0, 1) }).map(({ year, actual }) => ({
    text,
    overall: 1,
    targets: [0, 1, 2].map((each) => (each === year ? 1 : null)) as unknown as Three,
    actuals: [0, 1, 2].map((each) => (each === year ? actual : null)) as unknown as Three,
  }));
}

/** A meeting that is held every year. */
function meetings(place: number): fc.Arbitrary<DrawnIndicator> {
  const actual = blankOr(fc.nat(3));
  return fc.record({
    text: fc.constant(`# of meetings held twice a year in district ${place + 1}`),
    overall: fc.constant(6),
    targets: fc.constant([2, 2, 2] as const),
    actuals: fc.tuple(actual, actual, actual),
  });
}

/** Random plans of 3 to 10 indicators of all kinds. */
export const anyPlan: fc.Arbitrary<readonly DrawnIndicator[]> = fc
  .integer({ min: 3, max: 10 })
  .chain((length) =>
    fc.tuple(
      ...Array.from({ length }, (_, place) =>
        fc.oneof(counts(place), percentages(place), milestones(place), meetings(place)),
      ),
    ),
  );
