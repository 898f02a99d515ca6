import { planToWrite, type Command } from "../command";

export const wording: Command = {
  name: "wording",
  does: "Lists what was changed in the plan by agreement, as for minutes.",
  more: "With --out or --in-place it writes the sheet Wording.",
  asked: [
    "FILE [--out OUT.xlsx | --in-place] [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const request = planToWrite(given);
    return async () => (await import("../compare/wording-command")).wording(request);
  },
};
