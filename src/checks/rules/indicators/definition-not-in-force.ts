import { formatCell } from "@plan-of-action/xlsx/grid";
import type { Indicator } from "../../../plan/plan";
import { isInForce, type IndicatorDefinition, type IndicatorEntry } from "../../../indicators";
import { cellKey } from "../../plan-index";
import { formatNumber, formatValue, quote } from "../../phrasing";
import { defineRule, type Found } from "../../rule";

const COLUMNS = ["measure", "aggregation", "direction"] as const;

export const definitionNotInForce = defineRule({
  id: "definition-not-in-force",
  matter: "entry",
  severity: "info",
  needs: "definitions",
  *find({ plan, definitions, settled: { entries } }) {
    for (const indicator of plan.indicators) {
      const entry = entries.get(indicator.id);
      const definition = definitions.get(indicator.id);
      if (entry === undefined || definition === undefined) continue;
      const found = isInForce(entry, indicator)
        ? baselineOfPlan(indicator, entry)
        : notConfirmed(indicator, entry, definition);
      if (found !== null) yield found;
    }
  },
});

function notConfirmed(
  indicator: Indicator,
  entry: IndicatorEntry,
  definition: IndicatorDefinition,
): Found | null {
  const column = COLUMNS.find((each) => entry[each] !== null && entry[each] !== definition[each]);
  if (column === undefined) return null;
  const values = { column, indicator: quote(indicator.text) };
  return {
    cell: entry.cell,
    about: indicator.id,
    message: "definition-not-in-force",
    values,
  };
}

/** The plan's own baseline counts before that of a row, which may be a copy of a former one. */
function baselineOfPlan({ id, text, baseline }: Indicator, entry: IndicatorEntry): Found | null {
  const isOther =
    typeof entry.baseline === "number" && baseline?.state === "number" && baseline.number !== entry.baseline;
  if (!isOther || cellKey(baseline.cell) === cellKey(entry.cells.baseline ?? entry.cell)) return null;
  return {
    cell: entry.cells.baseline ?? entry.cell,
    about: id,
    message: "definition-not-in-force-baseline",
    values: {
      indicator: quote(text),
      ofRow: formatNumber(entry.baseline),
      ofPlan: formatValue(baseline),
      cellPlan: formatCell(baseline.cell),
    },
  };
}
