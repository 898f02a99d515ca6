import { periodToWrite, type Command } from "../command";

export const calendar: Command = {
  name: "calendar",
  does: "Writes the page that is printed of the activities of a period: when each takes place, who does it, how it stands.",
  asked: [
    "FILE --period 2024-Q2 (--out OUT.xlsx | --in-place) [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const request = periodToWrite(given);
    return async () => (await import("../sheets/calendar-command")).calendar(request);
  },
};
