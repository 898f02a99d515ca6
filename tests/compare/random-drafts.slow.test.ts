import { compareDrafts } from "../../src/compare";
import { readPlan } from "../../src/reading";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { propertyRuns, propertyTimeout } from "../property-runs";
import { anyDraft, chance, drawDraft, LAYOUTS, otherDraft, type DrawnDraft } from "./drafts";

/** `POA_RUNS=500 npm test -- tests/compare` tries so many pairs. */
const RUNS = 40;

function planIn(grid: Grid) {
  const reading = readPlan([grid]);
  if (reading.kind !== "plan") throw new Error("No plan was read.");
  return reading.plan;
}

/** What a row of ours should be paired with; nothing for what they have not. */
function isRight(
  ours: DrawnDraft,
  theirs: DrawnDraft,
  pair: ReturnType<typeof compareDrafts>["pairs"][number],
) {
  const [own, others] =
    pair.of === "action"
      ? [ours.actions.get(pair.ours ?? "") ?? [], theirs.actions.get(pair.theirs ?? "") ?? []]
      : [[ours.indicators.get(pair.ours ?? "")], [theirs.indicators.get(pair.theirs ?? "")]];
  if (pair.ours !== null && pair.theirs !== null) {
    const found: readonly (string | undefined)[] = others;
    return own.some((key) => found.includes(key));
  }
  const all = new Set<string | undefined>(
    pair.of === "action"
      ? [...(pair.ours === null ? ours : theirs).actions.values()].flat()
      : (pair.ours === null ? ours : theirs).indicators.values(),
  );
  const alone: readonly (string | undefined)[] = pair.ours === null ? others : own;
  return alone.every((key) => key === undefined || !all.has(key));
}

describe("pairs of random drafts", () => {
  it(
    "are paired rightly in at least 98 of 100 rows",
    () => {
      let [right, all] = [0, 0];
      const wrong: string[] = [];
      for (let seed = 1; seed <= propertyRuns(RUNS); seed++) {
        const chances = chance(seed);
        const layout = chances.of(LAYOUTS);
        const draft = anyDraft(chances);
        const ours = drawDraft(draft, layout);
        const theirs = drawDraft(otherDraft(draft, chances), layout);
        const { pairs } = compareDrafts(planIn(ours.grid), planIn(theirs.grid));
        for (const pair of pairs) {
          all += 1;
          if (isRight(ours, theirs, pair)) right += 1;
          else wrong.push(`${seed} ${pair.of} ${pair.ours ?? "–"} ${pair.theirs ?? "–"}`);
        }
      }
      if (propertyRuns(RUNS) > RUNS) {
        console.log(
          `${right} of ${all} rows paired rightly (${((100 * right) / all).toFixed(2)} %)\n${wrong.join("\n")}`,
        );
      }
      expect(all).toBeGreaterThan(propertyRuns(RUNS) * 10);
      expect(right / all).toBeGreaterThanOrEqual(0.98);
    },
    propertyTimeout(RUNS),
  );

  it("differ in nothing where nothing was changed", () => {
    for (const [index, layout] of LAYOUTS.entries()) {
      const { grid } = drawDraft(anyDraft(chance(index + 100)), layout);
      const { differences, same, notCompared } = compareDrafts(planIn(grid), planIn(grid));
      expect(differences).toEqual([]);
      expect(notCompared).toEqual([]);
      expect(same).toBeGreaterThan(50);
    }
  });
});
