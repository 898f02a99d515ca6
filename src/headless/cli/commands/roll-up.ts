import type { Period } from "../../../plan/period";
import { plansAsked, type Command, type PlansRequest } from "../command";
import { period } from "../times-asked";

export interface RollUpRequest extends PlansRequest {
  readonly period: Period;
}

export const rollUp: Command = {
  name: "roll-up",
  does: "Writes a workbook with a row for each of many plans.",
  asked: ["FILES… --period 2024-Q2 --out OUT.xlsx [--on YYYY-MM-DD] [--lang en|km|th] [--json]"],
  prepare: (given) => {
    const request: RollUpRequest = { ...plansAsked(given), period: period(given.values.period) };
    return async () => (await import("../many/roll-up-command")).rollUpPlans(request);
  },
};
