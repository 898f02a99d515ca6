import { planToWrite, type Command } from "../command";

export const agencies: Command = {
  name: "agencies",
  does: "Writes the sheet in which a person says to which party each agency of the plan belongs.",
  asked: ["FILE (--out OUT.xlsx | --in-place) [--mapping M.json] [--lang en|km|th] [--json]"],
  prepare: (given) => {
    const request = planToWrite(given);
    return async () => (await import("../sheets/agencies-command")).agencies(request);
  },
};
