import { agencyKey } from "../../plan/agency";
import type { Breakdown } from "../../plan/breakdown";
import { breakdownsAsked } from "../../plan/language/breakdown-words";
import type { Indicator, Plan } from "../../plan/plan";
import type { Value } from "../../plan/value";
import type { IndicatorDefinition, IndicatorDefinitions } from "../definition";
import { defineIndicators } from "../inference/inference";
import { partyNames } from "../measuring/parties";
import { isOfSameKind, matchIndicators, type IndicatorMatches } from "./indicator-matching";
import { NO_TABLE, type IndicatorEntry, type IndicatorTable } from "./indicator-entries";

/** A plan with the definitions of its indicators, those that a person confirmed before those inferred. */
export interface SettledDefinitions {
  /** Its indicators have what a confirmed row adds to the plan. */
  readonly plan: Plan;
  readonly definitions: IndicatorDefinitions;
  /** The definitions as they would be without the Indicators sheet. */
  readonly inferred: IndicatorDefinitions;
  /** The rows of the Indicators sheet that belong to indicators of the plan, by their ids. */
  readonly entries: ReadonlyMap<string, IndicatorEntry>;
  readonly left: readonly IndicatorEntry[];
  readonly table: IndicatorTable;
}

/**
 * What the plan and, where there is one, its Indicators sheet say together of how indicators are
 * measured.
 */
export function settleDefinitions(plan: Plan, table: IndicatorTable = NO_TABLE): SettledDefinitions {
  const matches = matchIndicators(plan, table);
  const inForce = entriesInForce(plan, matches);
  const indicators = plan.indicators.map((indicator) => {
    const entry = inForce.get(indicator.id);
    const known = entry === undefined ? indicator : completed(indicator, entry);
    return withKeyMark(known, matches.entries.get(indicator.id));
  });
  const settled = matches.entries.size === 0 ? plan : { ...plan, indicators };
  const inferred = defineIndicators(settled);
  const definitions = confirmed(inferred, inForce, agencyKeys(plan));
  return { ...matches, plan: withLevelsApart(settled, definitions), inferred, definitions, table };
}

/** The plan with words in place of numbers that add up what each party is to reach of a level, which nobody can add up. */
function withLevelsApart(plan: Plan, definitions: IndicatorDefinitions): Plan {
  const isAdded = (value: Value | null): boolean =>
    value?.state === "number" && value.ofParties !== undefined;
  const isChanged = ({ id, targets, overallTarget, baseline }: Indicator): boolean =>
    definitions.get(id)?.partyParts === "apart" &&
    [...targets.values(), overallTarget, baseline].some(isAdded);
  if (!plan.indicators.some(isChanged)) return plan;
  const indicators = plan.indicators.map((indicator) =>
    isChanged(indicator)
      ? {
          ...indicator,
          targets: new Map(Array.from(indicator.targets, ([key, value]) => [key, inWordsOfParties(value)])),
          overallTarget: indicator.overallTarget && inWordsOfParties(indicator.overallTarget),
          baseline: indicator.baseline && inWordsOfParties(indicator.baseline),
        }
      : indicator,
  );
  return { ...plan, indicators };
}

function inWordsOfParties(value: Value): Value {
  if (value.state !== "number" || value.ofParties === undefined) return value;
  const { ofParties: raw, cell } = value;
  return { state: "text", raw, cell, refused: { kind: "ofParties", text: raw } };
}

function agencyKeys({ actions }: Plan): ReadonlySet<string> {
  return new Set(
    actions.flatMap(({ responsibleAgencies }) => responsibleAgencies.map(({ name }) => agencyKey(name))),
  );
}

function confirmed(
  inferred: IndicatorDefinitions,
  inForce: ReadonlyMap<string, IndicatorEntry>,
  agencies: ReadonlySet<string>,
): IndicatorDefinitions {
  if (inForce.size === 0) return inferred;
  const definitions = new Map(inferred);
  for (const [id, entry] of inForce) {
    const definition = inferred.get(id);
    if (definition !== undefined) definitions.set(id, confirmedDefinition(definition, entry, agencies));
  }
  return definitions;
}

function entriesInForce(plan: Plan, { entries }: IndicatorMatches): ReadonlyMap<string, IndicatorEntry> {
  const inForce = new Map<string, IndicatorEntry>();
  for (const indicator of plan.indicators) {
    const entry = entries.get(indicator.id);
    if (entry !== undefined && isInForce(entry, indicator)) inForce.set(indicator.id, entry);
  }
  return inForce;
}

/**
 * The indicator with the baseline and the means of verification that a person confirmed, where the plan
 * itself has none: what the plan states is what its parties signed. By what its values are to be reported apart a
 * person says for both.
 */
function completed(indicator: Indicator, entry: IndicatorEntry): Indicator {
  const baseline = indicator.baseline?.state === "number" ? null : baselineOf(entry);
  const means = indicator.meansOfVerification === null ? entry.meansOfVerification : null;
  if (baseline === null && means === null && entry.breakdown === null) return indicator;
  return {
    ...indicator,
    ...(entry.breakdown === null ? {} : { breakdowns: breakdownsWith(entry.breakdown, indicator) }),
    baseline: baseline ?? indicator.baseline,
    meansOfVerification:
      means === null
        ? indicator.meansOfVerification
        : { text: means, cell: entry.cells.meansOfVerification ?? entry.cell },
  };
}

/** A mark of a person's counts at once, also while how the indicator is measured is not confirmed. */
function withKeyMark(indicator: Indicator, entry: IndicatorEntry | undefined): Indicator {
  const mark = entry?.keyIndicator ?? null;
  if (mark === null || (mark === "yes") === (indicator.isKeyIndicator ?? false)) return indicator;
  return { ...indicator, isKeyIndicator: mark === "yes" };
}

/** Those that a person asks for, and what the plan's own values have besides. */
function breakdownsWith(text: string, { breakdowns = [] }: Indicator): readonly Breakdown[] {
  const asked = breakdownsAsked(text);
  const others = breakdowns
    .filter(({ dimension }) => !asked.some((each) => each.dimension === dimension))
    .filter(({ categories }) => categories.length > 0);
  return [...asked, ...others.map((each) => ({ ...each, required: false }))];
}

function baselineOf({ baseline, cells, cell }: IndicatorEntry): Value | null {
  if (typeof baseline !== "number") return null;
  return {
    ...{ state: "number", number: baseline, raw: String(baseline), cell: cells.baseline ?? cell },
    ...{ written: "number", percent: false, formula: null },
  };
}

/** Whether a row decides: a person confirmed it, and its indicator is still of the kind that it was. */
export function isInForce(entry: IndicatorEntry, indicator: Indicator): boolean {
  return entry.confirmed && isOfSameKind(entry, indicator);
}

/**
 * Blank is a choice here: sheets from before the column was there had what is usual for the measure, which of a level is
 * that its parties are not added up.
 */
function confirmedParts(
  inferred: IndicatorDefinition,
  entry: IndicatorEntry,
): IndicatorDefinition["partyParts"] {
  const { partyParts, measure } = entry;
  if (partyParts !== null && partyParts !== "byMeasure") return partyParts;
  const isLevel = inferred.partyParts === "apart" && (measure ?? inferred.measure) === inferred.measure;
  return isLevel ? "apart" : "byMeasure";
}

/** What a confirmed row leaves blank is taken as it was inferred, since the person saw and left it so. */
function confirmedDefinition(
  inferred: IndicatorDefinition,
  entry: IndicatorEntry,
  agencies: ReadonlySet<string>,
): IndicatorDefinition {
  return {
    id: inferred.id,
    measure: entry.measure ?? inferred.measure,
    unit: entry.unit ?? inferred.unit,
    aggregation: entry.aggregation ?? inferred.aggregation,
    direction: entry.direction ?? inferred.direction,
    partyParts: confirmedParts(inferred, entry),
    ...(entry.parties === null ? {} : { parties: partyNames(entry.parties, agencies) }),
    ...(entry.frequency === null ? {} : { frequency: entry.frequency }),
    inferred: false,
    reasons: [],
  };
}
