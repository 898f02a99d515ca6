import { planToWrite, type Command } from "../command";

export const indicators: Command = {
  name: "indicators",
  does: "Writes the sheet in which a person confirms how each indicator is measured.",
  asked: ["FILE (--out OUT.xlsx | --in-place) [--mapping M.json] [--lang en|km|th] [--json]"],
  prepare: (given) => {
    const request = planToWrite(given);
    return async () => (await import("../sheets/indicators-command")).indicators(request);
  },
};
