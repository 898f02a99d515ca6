import type { Activity, ActivityStatus } from "../../../plan/activity";
import type { ProgressStatus } from "../../../progress";
import { addTo } from "../../../progress/grouping";
import { ACTIVITY_SIGNS } from "../../layout/activity-signs";
import type { ChartPart } from "../../layout/chart-block";
import { shortObjectiveName } from "../indicators/indicator-groups";
import type { SummaryContext } from "../subject";
import { MAX_BARS, partLike, stackedBars } from "../charts/stacked-bars";
import { countsText, statusWord } from "../attention/activity-states";

type Stated = ActivityStatus | "unknown";

/** The indicators' statuses in whose colours activities are drawn. */
const LIKE: Readonly<Record<Stated, ProgressStatus>> = {
  done: "exceeded",
  underWay: "onTrack",
  planned: "notDue",
  moved: "atRisk",
  dropped: "offTrack",
  unknown: "noTarget",
};
const STATED = Object.keys(LIKE) as readonly Stated[];

/** A bar for each objective, or one for all, of the activities by what is said of them. */
export function activityChart(context: SummaryContext): ChartPart {
  const { activities = [], words } = context;
  const { translate } = words;
  const bars = barsOf(context, activities);
  const count = (own: readonly Activity[], stated: Stated): number =>
    own.filter(({ status }) => (status?.status ?? "unknown") === stated).length;
  const shown = STATED.filter((stated) => count(activities, stated) > 0);
  const longest = Math.max(...bars.map(({ own }) => own.length));
  const label = (stated: Stated): string => {
    const sign = ACTIVITY_SIGNS[stated].paper;
    return `${sign} ${stated === "unknown" ? translate({ id: "summary-brief-nothing-said" }) : statusWord(translate, stated)}`;
  };
  return {
    name: "PoaActivitiesByStatus",
    subject: translate({ id: "summary-brief-activities" }),
    finding: countsText(translate, activities) ?? "",
    data: {
      headers: [translate({ id: "summary-objective" }), ...shown.map(label)],
      rows: bars.map(({ name, own }) => ({
        category: name,
        values: shown.map((stated) => count(own, stated)),
      })),
      style: "chartCount",
    },
    look: stackedBars(
      "barStacked",
      shown.map((stated) => partLike(ACTIVITY_SIGNS[stated].paper, LIKE[stated])),
      longest,
    ),
  };
}

interface Bar {
  readonly name: string;
  readonly own: readonly Activity[];
}

/** By objective where there are some, and not more than have room. */
function barsOf(context: SummaryContext, activities: readonly Activity[]): readonly Bar[] {
  const { plan, words } = context;
  const objectiveOf = new Map(plan.actions.map(({ id, objective }) => [id, objective]));
  const groups = new Map<string, Activity[]>();
  for (const activity of activities) {
    addTo(groups, objectiveOf.get(activity.action?.id ?? "") ?? "", activity);
  }
  if (groups.size < 2 || groups.size > MAX_BARS) {
    return [{ name: words.translate({ id: "summary-brief-activities" }), own: activities }];
  }
  return Array.from(groups, ([id, own]) => ({
    name: shortObjectiveName(context, id),
    own,
  }));
}
