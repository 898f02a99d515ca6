import { planToWrite, type Command } from "../command";

export const openPoints: Command = {
  name: "open-points",
  does: "Lists what is not settled: marks in the plan, errors, late activities.",
  more: "With --out or --in-place it writes the sheet of open points.",
  asked: [
    "FILE [--out OUT.xlsx | --in-place] [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const request = planToWrite(given);
    return async () => (await import("../sheets/open-points-command")).openPoints(request);
  },
};
