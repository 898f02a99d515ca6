import { periodToWrite, type Command } from "../command";

export const calendar: Command = {
  name: "calendar",
  does: "Writes the activities of the two quarters after a period, by week or month.",
  asked: [
    "FILE --period 2024-Q2 (--out OUT.xlsx | --in-place) [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const request = periodToWrite(given);
    return async () => (await import("../sheets/calendar-command")).calendar(request);
  },
};
