import { indicatorRows, type DefinitionRow } from "../../indicators";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Message } from "../../plan/message";
import { INDICATORS_MARKER } from "../../sheets/layout/markers";
import { aggregationExample, type AggregationExample } from "./aggregation-example";
import type { DefinitionValues } from "./confirm-indicators";
import type { StudiedPlan } from "../study/studied-plan";

/** How an indicator of the plan is measured, and why it is taken so, for a person to confirm or correct. */
export interface ListedDefinition {
  readonly id: string;
  readonly indicator: string;
  readonly action: string;
  /** The id of its action's objective; an empty string where there is none. */
  readonly objective: string;
  /** The indicator in the plan. */
  readonly cell: CellReference;
  /** As the Indicators sheet has it or would have it. */
  readonly values: DefinitionValues;
  readonly confirmed: boolean;
  /** What the plan's own numbers make by it; `null` if the plan gives no example. */
  readonly example: AggregationExample | null;
  /** What led to what was inferred; none if a person confirmed the definition. */
  readonly reasons: readonly Message[];
  /** A person typed something else into the sheet than was inferred, and has not confirmed it. */
  readonly isTyped: boolean;
  /** Texts of the sheet where a choice is due and that are none. */
  readonly unknown: readonly string[];
}

/** The title of the Indicators sheet; `null` if there is none. */
export function indicatorsSheetTitle({ contents }: StudiedPlan): string | null {
  return contents.sheets.find(({ marker }) => marker === INDICATORS_MARKER)?.grid.sheet ?? null;
}

/** The definitions of all indicators, in the order of the plan. */
export function listDefinitions({ plan, settled }: StudiedPlan): readonly ListedDefinition[] {
  const objectives = new Map(plan.actions.map(({ id, objective }) => [id, objective]));
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const known = new Set(plan.objectives.map(({ id }) => id));
  return indicatorRows(settled).flatMap((row): ListedDefinition[] => {
    const definition = settled.definitions.get(row.id);
    if (row.planCell === null || definition === undefined) return [];
    const objective = objectives.get(row.action) ?? "";
    const entry = settled.entries.get(row.id);
    const indicator = indicators.get(row.id);
    return [
      {
        id: row.id,
        indicator: row.indicator,
        action: row.action,
        objective: known.has(objective) ? objective : "",
        cell: row.planCell,
        values: valuesOf(row),
        confirmed: row.confirmed,
        example: indicator === undefined ? null : aggregationExample(indicator, definition),
        reasons: definition.reasons,
        isTyped:
          !row.confirmed &&
          (row.measure !== definition.measure ||
            row.aggregation !== definition.aggregation ||
            row.direction !== definition.direction ||
            row.partyParts !== definition.partyParts),
        unknown: entry?.unknownChoices.map(({ text }) => text) ?? [],
      },
    ];
  });
}

function valuesOf(row: DefinitionRow): DefinitionValues {
  const { measure, unit, aggregation, direction, baseline, baselineYear, frequency } = row;
  const { meansOfVerification, parties, partyParts, keyIndicator } = row;
  return {
    measure,
    unit,
    aggregation,
    direction,
    baseline,
    baselineYear,
    frequency,
    meansOfVerification,
    parties,
    partyParts,
    keyIndicator,
  };
}
