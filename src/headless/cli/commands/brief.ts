import { periodToWrite, type Command } from "../command";

export const brief: Command = {
  name: "brief",
  does: "Writes one page of a period for the heads of delegation.",
  asked: [
    "FILE --period 2024-Q2 (--out OUT.xlsx | --in-place) [--mapping M.json] [--suppress-below 11] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const request = periodToWrite(given);
    return async () => (await import("../sheets/brief-command")).brief(request);
  },
};
