import type { Period } from "../../../plan/period";
import { plansAsked, type Command, type PlansRequest } from "../command";
import { suppressBelowAsked } from "../suppress-below";
import { period } from "../times-asked";

export interface RollUpRequest extends PlansRequest {
  readonly period: Period;
  readonly suppressBelow: number | null;
  readonly keyOnly: boolean;
}

export const rollUp: Command = {
  name: "roll-up",
  does: "Writes a workbook with a row for each of many plans.",
  asked: [
    "FILES… --period 2024-Q2 --out OUT.xlsx [--key] [--suppress-below 11] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const { values } = given;
    const request: RollUpRequest = {
      ...plansAsked(given),
      period: period(values.period),
      suppressBelow: suppressBelowAsked(values),
      keyOnly: values.key ?? false,
    };
    return async () => (await import("../many/roll-up-command")).rollUpPlans(request);
  },
};
