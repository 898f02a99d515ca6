import { quote } from "../../phrasing";
import { defineRule } from "../../rule";

export const definitionChoiceUnknown = defineRule({
  id: "definition-choice-unknown",
  matter: "entry",
  severity: "warning",
  needs: "definitions",
  *find({ settled: { table } }) {
    for (const { id, indicator, unknownChoices } of table.entries) {
      for (const { column, cell, text } of unknownChoices) {
        const about = id ?? indicator;
        yield {
          cell,
          ...(about === null ? {} : { about: `${about} ${column}` }),
          message: "definition-choice-unknown",
          values: { column, text: quote(text) },
        };
      }
    }
  },
});
