import type { Period } from "../../../plan/period";
import { CannotBeDone } from "../cannot-be-done";
import { planToWrite, type Command, type WritingRequest } from "../command";
import type { OptionValues } from "../options";
import { period } from "../times-asked";

export interface ActualsRequest extends WritingRequest {
  /** A CSV file. */
  readonly add: string | null;
  /** For which rows are added to be filled in. */
  readonly period: Period | null;
  /** Parties that report for the first time. */
  readonly newParties: readonly string[];
}

export const actuals: Command = {
  name: "actuals",
  does: "Records what a CSV file reports, and adds rows to be filled in.",
  more: "The file has the columns indicator, period, party, actual, evidence, variance reason, comment, for a part (women, under 18) dimension and category, and for a percentage of which more is known numerator and denominator; state and agreed by say how far a report has come, also without an actual. All of it is recorded or nothing; parties that the plan does not have only where --new-party names them. With --period a row is added for each indicator with a target in that year.",
  asked: [
    "FILE [--add ACTUALS.csv [--new-party NAME …]] [--period 2024-Q2] (--out OUT.xlsx | --in-place) [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const request: ActualsRequest = { ...planToWrite(given), ...toRecord(given.values) };
    return async () => (await import("../reports/actuals-command")).actuals(request);
  },
};

function toRecord({ add, period: asked, "new-party": newParties = [] }: OptionValues) {
  if (add === undefined && asked === undefined) {
    throw new CannotBeDone(
      "Say what to record: --add ACTUALS.csv; or for which period to add rows to be filled in: --period 2024-Q2.",
    );
  }
  if (add === undefined && newParties.length > 0) {
    throw new CannotBeDone("--new-party is about the rows of a file of reports: add --add ACTUALS.csv.");
  }
  return { add: add ?? null, period: asked === undefined ? null : period(asked), newParties };
}
