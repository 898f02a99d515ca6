import { plansAsked, type Command } from "../command";

export const exportValues: Command = {
  name: "export",
  does: "Writes the baselines, targets and actuals of plans as one table with a row for each value.",
  more: "FILES are workbooks, or folders that hold them. The table is CSV or, where OUT ends in .xlsx, an Excel table.",
  asked: ["FILES… --out TABLE.csv|TABLE.xlsx [--on YYYY-MM-DD] [--json]"],
  prepare: (given) => {
    const request = plansAsked(given);
    return async () => (await import("../many/export-command")).exportPlans(request);
  },
};
