import * as fc from "fast-check";
import type { Indicator, Plan } from "../../../src/plan/plan";
import type { Value } from "../../../src/plan/value";
import { readPlan } from "../../../src/reading";
import { periodInHeader } from "../../../src/plan/language/time/period-words";
import { foldText } from "../../../src/plan/language/spelling/text-folding";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { readingCases } from "../../property-runs";
import { LANGUAGES } from "../layout-words";
import { LAYOUTS_MET } from "../layouts-met";
import { intended, told } from "../layouts-told";
import { type Layout, layouts, plansFor } from "../plan-layouts";
import { setOut } from "../plan-sheets";

/** How many random plans are set out and read back; raise it to search further. */
const CASES = readingCases();

/** The texts of the table's rows that are found nowhere in what was read or said not to be read. */
function textsLost(plan: Plan, { sheet, values, firstRow }: Grid): readonly string[] {
  const part = plan.parts.find((other) => other.sheet === sheet);
  if (part === undefined) return [];
  const { lastHeaderRow, lastRow } = part.extent;
  const numbered = plan.actions.map(({ number, title }) => `${number} ${title}`);
  const kept = foldText(JSON.stringify([plan, numbered, plan.indicators.flatMap(valuesOf)]));
  return values
    .slice(lastHeaderRow - firstRow + 1, lastRow - firstRow + 1)
    .flat()
    .filter((value) => typeof value === "string")
    .flatMap((text) => text.split("\n"))
    .filter((line) => !kept.includes(foldText(line)));
}

/** In long form the years are read as such, and not kept as texts. */
function datesRow(text: string, { form, language }: Layout): boolean {
  return form === "down" && (periodInHeader(text) !== null || text === LANGUAGES[language].sum);
}

function valuesOf({ targets, actuals }: Indicator): readonly Value[] {
  return [...targets.values(), ...actuals.values()];
}

describe("a plan set out in any layout", () => {
  it(`reads as it was meant and loses no text, in ${CASES} layouts at random`, () => {
    const cases = layouts.chain((layout) => plansFor(layout).map((plan) => ({ layout, plan })));
    fc.assert(
      fc.property(cases, ({ layout, plan }) => {
        const grids = setOut(plan, layout);
        const reading = readPlan(grids);
        if (reading.kind !== "plan") throw new Error("no plan was found");
        expect(reading.plan.years).toEqual(plan.years);
        expect(told(reading.plan, layout)).toEqual(intended(plan, layout));
        expect(reading.plan.parts).toHaveLength(layout.sheets === "one" ? 1 : plan.objectives.length);
        const lost = grids.flatMap((grid) => textsLost(reading.plan, grid));
        expect(lost.filter((text) => !datesRow(text, layout))).toEqual([]);
        expect(reading.plan.notRead.filter(({ why }) => why === "leftOver")).toEqual([]);
      }),
      { numRuns: CASES, examples: LAYOUTS_MET.map((met) => [met]) },
    );
  });
});
