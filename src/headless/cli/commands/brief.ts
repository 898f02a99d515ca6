import { periodToWrite, type Command, type PeriodRequest } from "../command";

export interface BriefRequest extends PeriodRequest {
  /** It tells of the key indicators alone. */
  readonly keyOnly: boolean;
}

export const brief: Command = {
  name: "brief",
  does: "Writes one page of a period for the heads of delegation.",
  asked: [
    "FILE --period 2024-Q2 (--out OUT.xlsx | --in-place) [--key] [--mapping M.json] [--suppress-below 11] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const request: BriefRequest = { ...periodToWrite(given), keyOnly: given.values.key ?? false };
    return async () => (await import("../sheets/brief-command")).brief(request);
  },
};
