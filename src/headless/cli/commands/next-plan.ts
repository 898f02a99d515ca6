import type { NewFile } from "../files/output-place";
import { newFile, planAsked, type Command, type PlanRequest } from "../command";
import { years } from "../times-asked";

export interface NextPlanRequest extends PlanRequest, NewFile {
  readonly years: readonly number[];
}

export const nextPlan: Command = {
  name: "next-plan",
  does: "Writes the plan that follows for other years into a workbook of its own.",
  more: "It has what was not reached with what remains of its target, what happens again, and a list of what was left out and why.",
  asked: ["FILE --years 2026-2028 --out OUT.xlsx [--mapping M.json] [--lang en|km|th] [--json]"],
  prepare: (given) => {
    const plan = planAsked(given);
    const request: NextPlanRequest = { ...plan, years: years(given.values.years), ...newFile(given) };
    return async () => (await import("../sheets/next-plan-command")).nextPlan(request);
  },
};
