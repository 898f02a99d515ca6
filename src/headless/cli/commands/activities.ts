import { planToWrite, type Command } from "../command";

export const activities: Command = {
  name: "activities",
  does: "Lists the activities of the workplan: when, where, and their status.",
  more: "With --out or --in-place it writes the sheet on which people say so.",
  asked: [
    "FILE [--out OUT.xlsx | --in-place] [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const request = planToWrite(given);
    return async () => (await import("../sheets/activities-command")).activities(request);
  },
};
