import { wholesWithParts } from "../../parts-of-wholes";
import { addressFrom, formatNumber, formatValue } from "../../phrasing";
import { defineRule } from "../../rule";

/** A part that is more than the whole that it is of. */
export const partAboveWhole = defineRule({
  id: "part-above-whole",
  matter: "contradiction",
  severity: "warning",
  inDoubtfulPlan: "waits",
  needs: "plan",
  *find(context) {
    for (const { about, whole, parts } of wholesWithParts(context)) {
      for (const { category, value } of parts.filter((part) => part.value.number > whole.number))
        yield {
          cell: value.cell,
          ...(about === "" ? {} : { about }),
          message: "part-above-whole",
          values: {
            part: category,
            number: formatNumber(value.number),
            whole: formatValue(whole),
            cell: addressFrom(value.cell, whole.cell),
          },
        };
    }
  },
});
