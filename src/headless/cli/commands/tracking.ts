import { planToShow, type Command } from "../command";

export const tracking: Command = {
  name: "tracking",
  does: "Writes the table of targets, actuals and % met of all periods.",
  asked: [
    "FILE (--out OUT.xlsx | --in-place) [--mapping M.json] [--suppress-below 11] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const request = planToShow(given);
    return async () => (await import("../sheets/tracking-command")).tracking(request);
  },
};
