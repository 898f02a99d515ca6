import { CannotBeDone } from "../cannot-be-done";
import { periodToWrite, type Command, type PeriodRequest } from "../command";
import type { OptionValues } from "../options";

export interface SummaryRequest extends PeriodRequest {
  readonly frozen: boolean;
  readonly rewriteFrozen: boolean;
  /** `null` leaves it to how many indicators there are. */
  readonly exceptionsOnly: boolean | null;
  /** The first page tells of the key indicators alone. */
  readonly keyOnly: boolean;
}

export const summary: Command = {
  name: "summary",
  does: "Writes the summary of a period for the meeting.",
  more: "With --frozen it is written permanently: values without formulas, and later summaries show what has changed since. A frozen summary is not written again, unless --rewrite-frozen says so.",
  asked: [
    "FILE --period 2024-Q2 (--out OUT.xlsx | --in-place) [--frozen] [--rewrite-frozen] [--exceptions-only | --all-indicators] [--key] [--mapping M.json] [--suppress-below 11] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const { values } = given;
    const request: SummaryRequest = {
      ...periodToWrite(given),
      frozen: values.frozen ?? false,
      rewriteFrozen: values["rewrite-frozen"] ?? false,
      exceptionsOnly: exceptionsOnly(values),
      keyOnly: values.key ?? false,
    };
    return async () => (await import("../sheets/summary-command")).summary(request);
  },
};

function exceptionsOnly({ "exceptions-only": only, "all-indicators": all }: OptionValues): boolean | null {
  if (only === true && all === true) {
    throw new CannotBeDone("Choose one of --exceptions-only and --all-indicators, not both.");
  }
  return only === true ? true : all === true ? false : null;
}
