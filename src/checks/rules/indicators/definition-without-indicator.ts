import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const definitionWithoutIndicator = defineRule({
  id: "definition-without-indicator",
  matter: "entry",
  severity: "info",
  needs: "definitions",
  *find({ settled: { left } }) {
    for (const { cell, id, indicator } of left) {
      // Notes below the table have text, but in no column that tells of an indicator.
      if (indicator === null) continue;
      yield {
        cell,
        about: id ?? indicator,
        message: "definition-without-indicator",
        values: { indicator: quote(indicator) },
      };
    }
  },
});
