import type { Direction, Measure } from "../../indicators/definition";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import { periodKey, type Period } from "../../plan/period";
import { comparePeriodEnds, planYearOf } from "../../plan/plan-year";
import type { Indicator } from "../../plan/plan";
import {
  responsibleAgencies,
  type IndicatorProgress,
  type Progress,
  type ProgressStatus,
} from "../../progress";
import type { StatusPlace } from "../../sheets/layout/status-text";
import type { StudiedPlan } from "../study/studied-plan";

/** How one indicator stands, with all that leads to where the plan and the reports say so. */
export interface IndicatorStanding {
  readonly id: string;
  readonly text: string;
  /** The id of its action's objective; an empty string where there is none. */
  readonly objective: string;
  readonly agencies: readonly string[];
  readonly measure: Measure;
  readonly unit: string | null;
  readonly direction: Direction;
  readonly progress: IndicatorProgress;
  /** Where its status is reported. */
  readonly place: StatusPlace;
  /** The per cents from and below which it has its status, where they decide it. */
  readonly band: StatusBand;
  readonly cells: {
    readonly indicator: CellReference;
    /** The target of the period, else of its year, else the overall one; `null` if there is no such cell. */
    readonly target: CellReference | null;
    /** The last report up to the period's end; `null` if nothing was reported. */
    readonly actual: CellReference | null;
  };
}

/** How the indicators stand at the end of a period, in the order of the plan. */
export function indicatorStandings(study: StudiedPlan, progress: Progress): readonly IndicatorStanding[] {
  const { plan, definitions, settings } = study;
  const { ofAction } = responsibleAgencies(plan);
  const objectiveOf = new Map(plan.actions.map(({ id, objective }) => [id, objective]));
  const known = new Set(plan.objectives.map(({ id }) => id));
  const actualCells = lastActualCells(study, progress.period);
  const standings = new Map(progress.indicators.map((each) => [each.id, each]));
  return plan.indicators.flatMap((indicator): IndicatorStanding[] => {
    const own = standings.get(indicator.id);
    const definition = definitions.get(indicator.id);
    if (own === undefined || definition === undefined) return [];
    const objective = objectiveOf.get(indicator.action) ?? "";
    return [
      {
        id: indicator.id,
        text: indicator.text,
        objective: known.has(objective) ? objective : "",
        agencies: ofAction.get(indicator.action) ?? [],
        measure: definition.measure,
        unit: definition.unit,
        direction: definition.direction,
        progress: own,
        place: {
          period: progress.period,
          yearStart: plan.yearStart,
          daysOfGrace: settings.progress.daysOfGrace,
          direction: definition.direction,
          unit: definition.measure === "percentage" ? "\u00a0%" : "",
        },
        band: bandOf(own.status, settings.progress),
        cells: {
          indicator: indicator.cell,
          target: targetCell(indicator, progress.period),
          actual: actualCells.get(indicator.id) ?? null,
        },
      },
    ];
  });
}

/** `null` if there is no bound on that side. */
export interface StatusBand {
  readonly from: number | null;
  readonly below: number | null;
}

function bandOf(
  status: ProgressStatus,
  { exceededFrom, onTrackFrom, atRiskFrom }: StudiedPlan["settings"]["progress"],
): StatusBand {
  switch (status) {
    case "exceeded":
    case "ahead":
      return { from: exceededFrom, below: null };
    case "done":
      return { from: 100, below: exceededFrom };
    case "onTrack":
      return { from: onTrackFrom, below: exceededFrom };
    case "atRisk":
      return { from: atRiskFrom, below: onTrackFrom };
    default:
      return { from: null, below: atRiskFrom };
  }
}

function targetCell({ targets, overallTarget, yearStart }: Indicator, period: Period): CellReference | null {
  const ofYear = targets.get(periodKey({ year: planYearOf(period, yearStart) }));
  const target = targets.get(periodKey(period)) ?? ofYear ?? overallTarget;
  return target?.cell ?? null;
}

function lastActualCells({ actuals, plan }: StudiedPlan, until: Period): ReadonlyMap<string, CellReference> {
  const { yearStart } = plan;
  const last = new Map<string, { readonly period: Period; readonly cell: CellReference }>();
  for (const { indicator, period, value } of actuals) {
    if (value.state === "blank" || comparePeriodEnds(period, until, yearStart) > 0) continue;
    const former = last.get(indicator);
    if (former === undefined || comparePeriodEnds(period, former.period, yearStart) >= 0)
      last.set(indicator, { period, cell: value.cell });
  }
  return new Map([...last].map(([id, { cell }]) => [id, cell]));
}
