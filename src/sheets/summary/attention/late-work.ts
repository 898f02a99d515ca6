import type { Activity, ActivityStatus } from "../../../plan/activity";
import { spanOf, type Period } from "../../../plan/period";
import { comparePeriodEnds, planYearOf, type YearStart } from "../../../plan/plan-year";
import type { Workplan, WorkplanEntry } from "../../../plan/workplan";
import { isBehind as isBehindStatus, lacksReport, type IndicatorProgress } from "../../../progress";
import type { KnownStates } from "./activity-states";
import type { SummaryContext } from "../subject";

/** An indicator of a joint action that is behind, or that nothing is reported on. */
export interface Behind {
  readonly id: string;
  readonly progress: IndicatorProgress;
}

/** What the workplan set down for earlier periods, as far as the indicators tell what came of it. */
export interface EarlierWork {
  /** Entries that name a joint action whose indicators are behind or without report. */
  readonly late: readonly { readonly entry: WorkplanEntry; readonly behind: readonly Behind[] }[];
  /** Entries of which somebody has said that something in them is planned or under way still. */
  readonly open: readonly { readonly entry: WorkplanEntry; readonly activities: readonly Activity[] }[];
  /** Entries that name no joint action, and of which nobody has said how they stand. */
  readonly untold: readonly WorkplanEntry[];
}

/**
 * What people have said of an activity counts before what its indicators show. Of the others an earlier entry that names a joint action is called late
 * where an indicator of that action is off track, at risk or without report; one that names none is not
 * judged at all.
 */
export function earlierWork(
  { plan, progress }: SummaryContext,
  workplan: Workplan,
  period: Period,
  states: KnownStates,
): EarlierWork {
  const progressOf = new Map(progress.indicators.map((each) => [each.id, each]));
  const behindOf = new Map<string, Behind[]>(plan.actions.map(({ id }) => [id, []]));
  for (const { id, action } of plan.indicators) {
    const own = progressOf.get(id);
    if (own !== undefined && isBehind(own)) behindOf.get(action)?.push({ id, progress: own });
  }
  const earlier = workplan.entries.filter((entry) => isBefore(entry, period, plan.yearStart));
  const known = earlier.map((entry) => ({ entry, ...statesIn(entry, states) }));
  const unknown = known.filter(({ isKnown }) => !isKnown).map(({ entry }) => entry);
  return {
    open: known.flatMap(({ entry, stated }) => {
      const activities = stated.filter(({ status }) => isOpen(status?.status));
      return activities.length === 0 ? [] : [{ entry, activities }];
    }),
    late: unknown.flatMap((entry) => {
      const behind = entry.actions.flatMap((action) => behindOf.get(action) ?? []);
      return behind.length === 0 ? [] : [{ entry, behind }];
    }),
    untold: unknown.filter(({ actions }) => actions.length === 0),
  };
}

/** What was said of an entry's activities, and whether it was of all of them. */
function statesIn(entry: WorkplanEntry, states: KnownStates) {
  const texts = entry.activities.length > 0 ? entry.activities : entry.outputs;
  const stated = texts.flatMap((text) => states.of(entry, text) ?? []);
  return { stated, isKnown: stated.length > 0 && stated.length === texts.length };
}

function isOpen(status: ActivityStatus | undefined): boolean {
  return status === "planned" || status === "underWay";
}

function isBehind({ status }: IndicatorProgress): boolean {
  return isBehindStatus(status) || lacksReport(status);
}

/** An entry for a whole year is over with its year. */
function isBefore({ year, quarter }: WorkplanEntry, period: Period, yearStart: YearStart): boolean {
  const own: Period = quarter === null ? { year } : { year, quarter };
  if (spanOf(period) === "year") return year < planYearOf(period, yearStart);
  return comparePeriodEnds(own, period, yearStart) < 0;
}
