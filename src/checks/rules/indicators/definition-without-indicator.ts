import { quote } from "../../phrasing";
import type { DefinitionsRule } from "../../rule";

export const definitionWithoutIndicator: DefinitionsRule = {
  id: "definition-without-indicator",
  severity: "info",
  needs: "definitions",
  *find({ settled: { left } }) {
    for (const { cell, id, indicator } of left) {
      // Notes below the table have text, but in no column that tells of an indicator.
      if (indicator === null) continue;
      yield {
        cell,
        about: id ?? indicator,
        message: { id: "definition-without-indicator", values: { indicator: quote(indicator) } },
      };
    }
  },
};
