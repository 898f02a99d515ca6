import { formatCell } from "@plan-of-action/xlsx/grid";
import { defineRule } from "../../rule";

export const definitionIdDuplicate = defineRule({
  id: "definition-id-duplicate",
  matter: "entry",
  severity: "warning",
  needs: "definitions",
  *find({ settled: { table } }) {
    for (const { entry, counting } of table.duplicates) {
      yield {
        cell: entry.cell,
        message: "definition-id-duplicate",
        values: { id: counting.id ?? "", cellFirst: formatCell(counting.cell) },
      };
    }
  },
});
