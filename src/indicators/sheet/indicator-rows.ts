import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { AddedEntry } from "../../plan/indicator-sheet";
import type { Breakdown } from "../../plan/breakdown";
import { PART_SPANS, type PeriodSpan } from "../../plan/period";
import { hasSpan } from "../../plan/period-values";
import type { Indicator, JointAction } from "../../plan/plan";
import { numberOf } from "../../plan/value";
import type { Frequency, IndicatorDefinition } from "../definition";
import { isOfSameKind } from "./indicator-matching";
import type { IndicatorEntry } from "./indicator-entries";
import { isInForce, type SettledDefinitions } from "./settled-definitions";

/** A row for the Indicators sheet, as data. */
export interface DefinitionRow extends Pick<
  IndicatorEntry,
  | "measure"
  | "unit"
  | "aggregation"
  | "direction"
  | "baseline"
  | "baselineYear"
  | "frequency"
  | "meansOfVerification"
  | "parties"
  | "partyParts"
  | "breakdown"
  | "keyIndicator"
  | "confirmed"
  | "asTyped"
> {
  readonly id: string;
  readonly action: string;
  readonly indicator: string;
  /** The indicator in the plan; `null` for a row that the plan has no indicator for. */
  readonly planCell: CellReference | null;
  /** What is to be reported by parts where nobody typed it. */
  readonly asked: readonly Breakdown[];
  readonly others: ReadonlyMap<string, AddedEntry>;
}

/**
 * The rows of the Indicators sheet, in the order of the plan. What is in a row stays, confirmed or not, since nobody
 * can tell what a person typed there; the plan and what was inferred fill what is blank. Rows that the plan has no
 * indicator for any more come last, where a person has put something into them.
 */
export function indicatorRows(settled: SettledDefinitions): readonly DefinitionRow[] {
  const { plan, definitions, entries, left, table } = settled;
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  const rows = plan.indicators.flatMap((indicator) => {
    const definition = definitions.get(indicator.id);
    return definition === undefined
      ? []
      : [
          rowOf(indicator, definition, {
            action: actions.get(indicator.action),
            entry: entries.get(indicator.id),
          }),
        ];
  });
  const kept = [...left, ...table.duplicates.map(({ entry }) => entry)]
    .filter(holdsWorkOfAPerson)
    .map(keptRow);
  return [...rows, ...kept];
}

interface Surroundings {
  readonly action: JointAction | undefined;
  readonly entry: IndicatorEntry | undefined;
}

function rowOf(
  indicator: Indicator,
  definition: IndicatorDefinition,
  { action, entry }: Surroundings,
): DefinitionRow {
  const inForce = entry !== undefined && isInForce(entry, indicator);
  const chosen = entry !== undefined && isOfSameKind(entry, indicator) ? entry : undefined;
  return {
    id: indicator.id,
    action: indicator.action,
    indicator: indicator.text,
    planCell: indicator.cell,
    measure: chosen?.measure ?? definition.measure,
    unit: chosen?.unit ?? definition.unit,
    aggregation: chosen?.aggregation ?? definition.aggregation,
    direction: chosen?.direction ?? definition.direction,
    baseline: baselineFor(indicator, entry),
    baselineYear: entry?.baselineYear ?? null,
    frequency: entry?.frequency ?? frequencyOf(indicator),
    meansOfVerification: entry?.meansOfVerification ?? textOf(indicator.meansOfVerification?.text),
    parties: entry?.parties ?? textOf(namesOf(action)),
    partyParts: chosen?.partyParts ?? definition.partyParts,
    breakdown: entry?.breakdown ?? null,
    keyIndicator: entry?.keyIndicator ?? (indicator.isKeyIndicator === true ? "yes" : null),
    asked: (indicator.breakdowns ?? []).filter(({ required }) => required),
    confirmed: inForce,
    asTyped: entry?.asTyped ?? new Map(),
    others: entry?.others ?? new Map(),
  };
}

/**
 * Texts of a plan's baseline column, such as "to be surveyed", are kept as they are until the plan has a
 * number or a person has put one into the row.
 */
function baselineFor({ baseline }: Indicator, entry: IndicatorEntry | undefined): number | string | null {
  const ofRow = entry?.baseline ?? null;
  const ofPlan = numberOf(baseline);
  if (typeof ofRow === "number" || ofPlan === null) return ofRow ?? textOf(baseline?.raw);
  return ofPlan;
}

/** How often periods of a span are reported on; `null` for thirds, for which the sheet has no word: their targets say it. */
const FREQUENCIES: Readonly<Record<PeriodSpan, Frequency | null>> = {
  year: "yearly",
  half: "halfYearly",
  third: null,
  quarter: "quarterly",
  month: "monthly",
};

/** A plan that sets targets or has room for actuals by quarter is reported on by quarter; so with other parts of a year. */
function frequencyOf({ targets, actuals }: Indicator): Frequency | null {
  const shortest = PART_SPANS.findLast((span) => hasSpan(targets, span) || hasSpan(actuals, span));
  return FREQUENCIES[shortest ?? "year"];
}

function namesOf(action: JointAction | undefined): string {
  return [...new Set(action?.responsibleAgencies.map(({ name }) => name))].join(", ");
}

function textOf(text: string | undefined): string | null {
  return text === undefined || text.trim() === "" ? null : text.trim();
}

function holdsWorkOfAPerson({ confirmed, others, id, indicator }: IndicatorEntry): boolean {
  return confirmed || others.size > 0 || id === null || indicator === null;
}

function keptRow(entry: IndicatorEntry): DefinitionRow {
  const { id, action, indicator } = entry;
  return {
    ...entry,
    id: id ?? "",
    action: action ?? "",
    indicator: indicator ?? "",
    planCell: null,
    asked: [],
  };
}
