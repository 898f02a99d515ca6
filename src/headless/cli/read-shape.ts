import {
  formatCell,
  formatDay,
  indicatorNumbers,
  mappingOfPlan,
  type IndicatorDefinition,
  type IndicatorDefinitions,
  type IndicatorNumbers,
  type TrackedActivity,
  type StudiedPlan,
} from "../../app";
import { formatAddress } from "@plan-of-action/xlsx/grid";
import { periodInHeader } from "../../plan/language/time/period-words";
import type { CellArea, Indicator, JointAction, Plan, PlanColumn } from "../../plan/plan";
import { numberOf } from "../../plan/value";

type ReadPlan = Pick<StudiedPlan, "plan" | "workplan" | "definitions" | "others" | "confidence">;

/** What `poa read --json` prints. Fields may be added, never renamed. */
export function readShape(
  { plan, workplan, definitions, others, confidence }: ReadPlan,
  activities: readonly TrackedActivity[] = [],
) {
  const ofActions = activitiesOfRows(plan, activities);
  const actions = new Map(plan.actions.map((action) => [action.id, action]));
  return {
    sheet: plan.sheet,
    sheets: plan.parts.map(({ sheet }) => sheet),
    title: plan.title?.text ?? null,
    years: plan.years,
    yearStart: plan.yearStart,
    confidence: Math.round(confidence * 1000) / 1000,
    objectives: plan.objectives.map(({ id, title, cell }) => ({ id, title, cell: formatCell(cell) })),
    actions: plan.actions.map((action) => ({
      ...actionShape(action),
      status: ofActions.get(action.id)?.status?.text ?? null,
      dates: (ofActions.get(action.id)?.dates ?? []).map(({ first, last, tentative }) => ({
        first: formatDay(first),
        last: formatDay(last),
        tentative,
      })),
    })),
    indicators: plan.indicators.map((indicator) => ({
      ...indicatorShape(indicator, definitions, actions.get(indicator.action)),
      ...yearOfOneYearPlan(plan, indicator, definitions),
    })),
    workplan: (workplan?.entries ?? []).map(({ year, quarter, outputs, activities, cell }) => ({
      year,
      quarter,
      outputs,
      activities,
      cell: formatCell(cell),
    })),
    notRead: plan.notRead.map(({ cell, text, why, area }) => ({
      cell: formatCell(cell),
      text,
      why,
      ...(area === undefined ? {} : { area: formatArea(area) }),
    })),
    others: others.map(({ sheet, header, score }) => ({ sheet, head: formatCell(header), score })),
    mapping: { ...mappingOfPlan(plan), yearStart: plan.yearStart },
    doubts: plan.doubts.map(({ cell, ...doubt }) => ({ cell: formatCell(cell), ...doubt })),
  };
}

function formatArea({ firstRow, firstColumn, lastRow, lastColumn }: CellArea): string {
  return `${formatAddress(firstRow, firstColumn)}:${formatAddress(lastRow, lastColumn)}`;
}

/** What the row of each joint action says of when it is and how it stands, by its id. */
export function activitiesOfRows(
  plan: Plan,
  activities: readonly TrackedActivity[],
): ReadonlyMap<string, TrackedActivity> {
  const rows = new Map(plan.actions.map(({ id, cell }) => [id, cell]));
  // Of several in a row the one counts of which something is said.
  const isSaid = ({ status }: TrackedActivity): number => (status === null ? 0 : 1);
  return new Map(
    [...activities]
      .sort((a, b) => isSaid(a) - isSaid(b))
      .flatMap((activity) => {
        const { action, cell } = activity;
        const own = action === null || action.inferred ? undefined : rows.get(action.id);
        const isOfItsRow = own?.sheet === cell.sheet && own.row === cell.row;
        return action !== null && isOfItsRow ? [[action.id, activity] as const] : [];
      }),
  );
}

function actionShape(action: JointAction) {
  return {
    id: action.id,
    objective: action.objective,
    title: action.title,
    responsibleAgencies: action.responsibleAgencies.map(({ name }) => name),
    implementingPartners: action.implementingPartners.map(({ name }) => name),
    resources: action.resources?.text ?? null,
    money: (action.money ?? []).map(({ cell, ...amount }) => ({ ...amount, cell: formatCell(cell) })),
    cell: formatCell(action.titleCell ?? action.cell),
  };
}

/**
 * Halves have fields of their own, and are as well under the quarter by which they are due, as they did when there were
 * none.
 */
function numbersShape(numbers: IndicatorNumbers): IndicatorNumbers {
  const { halfTargets, quarterTargets, halfActuals, quarterActuals } = numbers;
  return {
    ...numbers,
    quarterTargets: { ...byLastQuarter(halfTargets), ...quarterTargets },
    quarterActuals: { ...byLastQuarter(halfActuals), ...quarterActuals },
  };
}

function byLastQuarter(halves: IndicatorNumbers["halfTargets"]): IndicatorNumbers["quarterTargets"] {
  return Object.fromEntries(
    Object.entries(halves).map(([key, number]) => [key.replace("H1", "Q2").replace("H2", "Q4"), number]),
  );
}

/** The text of an indicator as its cell has it; where that is its action's, with the number that the action has there. */
function textOfIndicator({ number, text, cell }: Indicator, action: JointAction | undefined): string {
  const isAction =
    action?.title === text &&
    action.titleCell === undefined &&
    action.numberCell === undefined &&
    formatCell(action.cell) === formatCell(cell);
  return [number ?? (isAction ? action.number : null) ?? "", text].join(" ").trim();
}

function indicatorShape(
  indicator: Indicator,
  definitions: IndicatorDefinitions,
  action: JointAction | undefined,
) {
  const definition = definitions.get(indicator.id);
  return {
    id: indicator.id,
    action: indicator.action,
    text: textOfIndicator(indicator, action),
    ...(indicator.place === undefined ? {} : { place: indicator.place.text }),
    measure: definition?.measure ?? "number",
    unit: unitOf(indicator, definition),
    aggregation: definition?.aggregation ?? "sum",
    direction: definition?.direction ?? "increase",
    inferred: definition?.inferred ?? true,
    ...numbersShape(indicatorNumbers(indicator, definition)),
    ...breakdownShape(indicator),
    cell: formatCell(indicator.cell),
  };
}

/** Parts without a number, such as N/A, have none here. */
function breakdownShape({ breakdowns = [], parts = [] }: Indicator) {
  return {
    breakdowns: breakdowns.map(({ dimension, categories, required }) => ({
      dimension,
      categories,
      required,
    })),
    parts: parts.map(({ kind, period, dimension, category, value }) => ({
      kind,
      period,
      dimension,
      category,
      value: numberOf(value),
      cell: formatCell(value.cell),
    })),
  };
}

/** What a person confirmed, else what the plan says, else what its wording counts. */
function unitOf({ unit }: Indicator, definition: IndicatorDefinition | undefined): string | null {
  if (definition?.inferred === false) return definition.unit;
  return unit?.text ?? definition?.unit ?? null;
}

/** In a plan of one year the target of the plan is also that of the year, where the year has none of its own. */
function yearOfOneYearPlan(
  plan: Plan,
  indicator: Indicator,
  definitions: IndicatorDefinitions,
): Partial<Pick<IndicatorNumbers, "annualTargets">> {
  const { annualTargets, overallTarget } = indicatorNumbers(indicator, definitions.get(indicator.id));
  const [year, ...others] = plan.years;
  if (year === undefined || others.length > 0 || indicator.overallTarget === null) return {};
  if (Object.keys(annualTargets).length > 0 || !isYearOfPlan(plan, year)) return {};
  return { annualTargets: { [year]: overallTarget } };
}

/** "Achieved 31-12-2022" says when it was counted, and not by when a target is due: the title or another header does. */
function isYearOfPlan({ span, columns }: Plan, year: number): boolean {
  if (span !== null && year >= span.first && year <= span.last) return true;
  const dated = columns.filter(({ period }) => period !== null);
  const isOfActuals = ({ meaning, header }: PlanColumn): boolean =>
    meaning === "annualActual" && periodInHeader(header)?.year === year;
  return dated.length === 0 || !dated.every(isOfActuals);
}
