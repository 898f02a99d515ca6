import type { Period } from "../../../plan/period";
import { planAsked, type Command, type PlanRequest } from "../command";
import { period } from "../times-asked";

export interface ProgressRequest extends PlanRequest {
  readonly period: Period;
}

export const progress: Command = {
  name: "progress",
  does: "Shows the status of each indicator at the end of a period.",
  more: "In JSON what is met is a share of one (percentMet, progressFromBaseline, meanPercentMet: 0.75 is 75 %, and null where it is undefined); values are in the indicator's unit, percentages in points (80 is 80 %). soFar is the status of an indicator by its last report, missing lists the periods whose reports are late (owedBy the parties that owe them where others do not, refused what is there and counts as none), awaited those whose reports may still come; notAgreed lists the reports that are not agreed yet, where states are said; reason is cancelled where the plan says so; row is that of the decision table in the reference.",
  asked: ["FILE --period 2024-Q2 [--mapping M.json] [--on YYYY-MM-DD] [--json]"],
  prepare: (given) => {
    const request: ProgressRequest = { ...planAsked(given), period: period(given.values.period) };
    return async () => (await import("../progress-command")).progress(request);
  },
};
