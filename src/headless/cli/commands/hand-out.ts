import type { Day, Period } from "../../../plan/period";
import { CannotBeDone } from "../cannot-be-done";
import { planAsked, type Command, type PlanRequest } from "../command";
import { day, period } from "../times-asked";

export interface HandOutRequest extends PlanRequest {
  readonly period: Period;
  /** A folder. */
  readonly to: string;
  /** The day by which to answer; `null` if none is set. */
  readonly by: Day | null;
}

export const handOut: Command = {
  name: "hand-out",
  does: "Writes a workbook for each agency, or party where there are some, in which it reports on a period, with a text to send.",
  asked: [
    "FILE --period 2024-Q2 --to FOLDER [--by YYYY-MM-DD] [--mapping M.json] [--on YYYY-MM-DD] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const { period: asked, to, by } = given.values;
    const plan = planAsked(given);
    const request: HandOutRequest = {
      ...{ ...plan, period: period(asked), to: folder(to) },
      by: by === undefined ? null : day(by, given.today),
    };
    return async () => (await import("../reports/hand-out-command")).handOutForms(request);
  },
};

function folder(text: string | undefined): string {
  if (text === undefined) throw new CannotBeDone("Say into which folder: --to FOLDER.");
  return text;
}
