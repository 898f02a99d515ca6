import * as fc from "fast-check";
import type { Reading } from "../../../src/reading";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { intended, told } from "../../../tests/reading/layouts-told";
import type { IntendedPlan, Layout } from "../../../tests/reading/plan-layouts";
import { layouts, plansFor } from "../../../tests/reading/plan-layouts";
import { setOut } from "../../../tests/reading/plan-sheets";
import type { Score } from "./score";

/** A plan that the generator set out, so that what is in it is known. */
export interface LaidOut {
  readonly name: string;
  readonly plan: IntendedPlan;
  readonly layout: Layout;
  readonly grids: readonly Grid[];
}

const SEED = 20_260_101;

/** Plans in layouts at random, the same at each call. */
export function laidOutPlans(count: number): readonly LaidOut[] {
  const cases = layouts.chain((layout) => plansFor(layout).map((plan) => ({ layout, plan })));
  return fc.sample(cases, { seed: SEED, numRuns: count }).map(({ layout, plan }, place) => ({
    name: `layout ${place}`,
    plan,
    layout,
    grids: setOut(plan, layout),
  }));
}

/** The share of the objectives, actions and indicators that were read as they were meant. */
export function scoreOfLayout(reading: Reading, { plan, layout }: LaidOut): Score {
  const meant = Object.values(intended(plan, layout)).flat() as readonly string[];
  const read =
    reading.kind === "plan" ? (Object.values(told(reading.plan, layout)).flat() as readonly string[]) : [];
  const lines = new Set(read);
  const right = meant.filter((line) => lines.has(line)).length;
  const share = right / Math.max(1, meant.length);
  const isFull = right === meant.length && read.length === meant.length;
  return {
    right,
    all: meant.length,
    share,
    verdict: isFull ? "fully right" : share >= 0.95 ? "usable" : "wrong",
  };
}
