import { planToWrite, type Command, type WritingRequest } from "../command";

export interface IndicatorsRequest extends WritingRequest {
  /** By the indicators' ids, whether a person says that they are key. */
  readonly keyMarks: ReadonlyMap<string, boolean>;
}

export const indicators: Command = {
  name: "indicators",
  does: "Writes the sheet in which a person confirms how each indicator is measured.",
  more: "With --mark-key the named indicators are marked as key indicators, to which `summary --key` and `roll-up --key` are limited.",
  asked: [
    "FILE (--out OUT.xlsx | --in-place) [--mark-key ID …] [--unmark-key ID …] [--mapping M.json] [--lang en|km|th] [--json]",
  ],
  prepare: (given) => {
    const { "mark-key": marked = [], "unmark-key": unmarked = [] } = given.values;
    const keyMarks = new Map([
      ...marked.map((id) => [id, true] as const),
      ...unmarked.map((id) => [id, false] as const),
    ]);
    const request: IndicatorsRequest = { ...planToWrite(given), keyMarks };
    return async () => (await import("../sheets/indicators-command")).indicators(request);
  },
};
