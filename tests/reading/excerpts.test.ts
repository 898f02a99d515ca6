import { readPlan } from "../../src/reading";
import type { GridValue } from "@plan-of-action/xlsx/grid";
import { gridOf } from "./grid-of";

const WORKS = [
  "Dredge the canal",
  "Mend the sluices",
  "Plant the banks",
  "Count the fish",
  "Mark the channel",
];
const FURTHER = ["Train the wardens", "Print the charts", "Paint the boats"];

function plan(
  actions: readonly string[],
  title: string | null,
  sheet: string,
  further: readonly string[] = [],
) {
  const rows: GridValue[][] = actions.map((action, place) => [
    action,
    "Canal Office",
    "May",
    "Open",
    ...further.map(() => place + 2),
  ]);
  const header = ["Action", "Responsible", "Deadline", "Status", ...further];
  return gridOf([...(title === null ? [] : [[title]]), header, ...rows], { sheet });
}

function sheetRead(...grids: ReturnType<typeof gridOf>[]) {
  const reading = readPlan(grids);
  return reading.kind === "plan" ? [reading.plan.parts[0]?.sheet, reading.plan.actions.length] : reading.kind;
}

describe("a sheet with some of another's actions", () => {
  const all = plan([...WORKS, ...FURTHER], null, "Base", ["Weather"]);

  it("is an excerpt of it, whatever its title says", () => {
    const summary = plan(WORKS, "Executive summary of the plan of action 2026", "Summary");
    expect(sheetRead(summary, all)).toEqual(["Base", 8]);
  });

  it("is one where a text in it was shortened", () => {
    const summary = plan(
      ["Dredge", ...WORKS.slice(1)],
      "Executive summary of the plan of action 2026",
      "Summary",
    );
    expect(sheetRead(all, summary)).toEqual(["Base", 8]);
  });

  it("is the plan where it has targets that the other lacks", () => {
    const withTargets = plan(WORKS, "Plan of action 2026", "Plan", [
      "Baseline",
      "Target 2026",
      "Target 2027",
    ]);
    expect(sheetRead(all, withTargets)).toEqual(["Plan", 5]);
  });

  it("is the plan where the other has other actions", () => {
    const others = [...FURTHER, "Dredge the canal", "Sell the catch", "Feed the swans", "Cut the reeds"];
    const other = plan(others, null, "Base", ["Weather", "Wind"]);
    expect(sheetRead(other, plan(WORKS, "Plan of action 2026", "Plan"))).toContain("Plan");
  });
});
