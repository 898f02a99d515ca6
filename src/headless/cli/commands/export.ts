import { plansAsked, type Command, type PlansRequest } from "../command";
import { suppressBelowAsked } from "../suppress-below";

export interface ExportRequest extends PlansRequest {
  readonly suppressBelow: number | null;
}

export const exportValues: Command = {
  name: "export",
  does: "Writes the baselines, targets and actuals of plans as one table with a row for each value.",
  more: "FILES are workbooks, or folders that hold them. The table is CSV or, where OUT ends in .xlsx, an Excel table.",
  asked: ["FILES… --out TABLE.csv|TABLE.xlsx [--suppress-below 11] [--on YYYY-MM-DD] [--json]"],
  prepare: (given) => {
    const request = { ...plansAsked(given), suppressBelow: suppressBelowAsked(given.values) };
    return async () => (await import("../many/export-command")).exportPlans(request);
  },
};
