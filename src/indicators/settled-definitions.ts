import type { Indicator, Plan } from "../plan/plan";
import type { IndicatorDefinition, IndicatorDefinitions } from "./definition";
import { defineIndicators } from "./inference";
import { isOfSameKind, matchIndicators } from "./indicator-matching";
import { NO_TABLE, type IndicatorEntry, type IndicatorTable } from "./indicator-table";

/** A plan with the definitions of its indicators, those that a person confirmed before those inferred. */
export interface SettledDefinitions {
  /** Its indicators have the ids that the Indicators sheet gives them. */
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  /** The rows of the Indicators sheet that belong to indicators of the plan, by their ids. */
  readonly entries: ReadonlyMap<string, IndicatorEntry>;
  readonly left: readonly IndicatorEntry[];
  readonly table: IndicatorTable;
}

/** What the plan and, where there is one, its Indicators sheet say together of how indicators are measured. */
export function settleDefinitions(plan: Plan, table: IndicatorTable = NO_TABLE): SettledDefinitions {
  const matches = matchIndicators(plan, table);
  const inferred = defineIndicators(matches.plan);
  const definitions = new Map(inferred);
  for (const indicator of matches.plan.indicators) {
    const entry = matches.entries.get(indicator.id);
    const definition = inferred.get(indicator.id);
    if (entry === undefined || definition === undefined || !isInForce(entry, indicator)) continue;
    definitions.set(indicator.id, confirmedDefinition(definition, entry));
  }
  return { ...matches, definitions, table };
}

/** Whether a row decides: a person confirmed it, and its indicator is still of the kind that it was. */
export function isInForce(entry: IndicatorEntry, indicator: Indicator): boolean {
  return entry.confirmed && isOfSameKind(entry, indicator);
}

/** What a confirmed row leaves blank is taken as it was inferred, since the person saw and left it so. */
function confirmedDefinition(inferred: IndicatorDefinition, entry: IndicatorEntry): IndicatorDefinition {
  return {
    id: inferred.id,
    measure: entry.measure ?? inferred.measure,
    unit: entry.unit ?? inferred.unit,
    aggregation: entry.aggregation ?? inferred.aggregation,
    direction: entry.direction ?? inferred.direction,
    inferred: false,
    reasons: [],
  };
}
