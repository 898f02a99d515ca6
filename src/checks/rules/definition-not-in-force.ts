import { isInForce } from "../../indicators";
import { quote } from "../phrasing";
import type { DefinitionsRule } from "../rule";

const COLUMNS = ["measure", "aggregation", "direction"] as const;

export const definitionNotInForce: DefinitionsRule = {
  id: "definition-not-in-force",
  severity: "info",
  needs: "definitions",
  *find({ plan, definitions, settled: { entries } }) {
    for (const indicator of plan.indicators) {
      const entry = entries.get(indicator.id);
      const definition = definitions.get(indicator.id);
      if (entry === undefined || definition === undefined || isInForce(entry, indicator)) continue;
      const column = COLUMNS.find((each) => entry[each] !== null && entry[each] !== definition[each]);
      if (column === undefined) continue;
      yield {
        cell: entry.cell,
        about: indicator.id,
        message: {
          id: "definition-not-in-force",
          values: { column, indicator: quote(indicator.text) },
        },
      };
    }
  },
};
