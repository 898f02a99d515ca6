import { changesSince, takeSnapshot, type Snapshot } from "../../src/changes";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/reading";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "../reading/grid-of";

function planWith(overall: GridValue, ofYear: GridValue): Plan {
  const reading = readPlan([
    gridOf([
      ["Action", "Indicator", "Overall target", "2023", "2024"],
      ["1.1 Train", "# of officers trained", overall, 30, 30],
      ["1.2 Hold", "# of workshops", 4, ofYear, 2],
    ]),
  ]);
  if (reading.kind === "noPlan") throw new Error("No plan was found.");
  return reading.plan;
}

const frozen = (plan: Plan): Snapshot =>
  takeSnapshot({ plan, actuals: [], standings: [] }, { year: 2023 }, { year: 2024, month: 1, day: 5 });

const changes = (since: Snapshot, plan: Plan) =>
  changesSince(since, { plan, actuals: [] }).changes.map((change) =>
    change.kind === "target" ? [change.from, change.to] : [change.kind],
  );

describe("a target that is bounded, or only near", () => {
  it.each<[string, readonly [GridValue, GridValue], readonly [GridValue, GridValue], unknown]>([
    [
      "is told where it was none",
      [60, 2],
      ["≥60", "about 2"],
      [
        [60, "≥60"],
        [2, "about 2"],
      ],
    ],
    ["is told where it is none any more", ["≥60", 2], [60, "2"], [["≥60", 60]]],
    ["is the same where it is written otherwise", ["≥60", "about 2"], ["≥ 60", "About 2"], []],
  ])("%s", (_, then, now, told) => {
    expect(changes(frozen(planWith(...then)), planWith(...now))).toEqual(told);
  });

  it("is not told of snapshots that kept the number alone", () => {
    const { inFull, ...former } = frozen(planWith(60, 2));
    expect(inFull).toBe(true);
    expect(changes(former, planWith("≥60", "about 2"))).toEqual([]);
    expect(changes(former, planWith("≥70", 2))).toEqual([[60, 70]]);
  });
});
