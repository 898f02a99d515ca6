import { planToWrite, type Command, type WritingRequest } from "../command";

export interface AnnexRequest extends WritingRequest {
  readonly parties: readonly string[];
}

export const annex: Command = {
  name: "annex",
  does: "Writes the plan as a clean table to print, with places for the heads of the parties to sign.",
  asked: [
    'FILE [--parties "A;B"] (--out OUT.xlsx | --in-place) [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]',
  ],
  prepare: (given) => {
    const request: AnnexRequest = { ...planToWrite(given), parties: namesIn(given.values.parties) };
    return async () => (await import("../sheets/annex-command")).annex(request);
  },
};

/** The names in `Cambodia;Thailand`. */
function namesIn(text = ""): readonly string[] {
  return text
    .split(";")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
