import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/reading";
import { gridOf } from "../reading/grid-of";
import { tablesIn } from "./drawing";

/** A drawn plan of texts as the product reads it, where a rule is about how values are read. */
export function planRead(drawing: string): Plan {
  const reading = readPlan([gridOf(tablesIn(drawing)[0] ?? [])]);
  if (reading.kind === "noPlan") throw new Error("The plan was not found");
  return reading.plan;
}
