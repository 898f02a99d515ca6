import { countedReport } from "../../../indicators/measuring/counted-report";
import type { Activity } from "../../../plan/activity";
import type { Indicator } from "../../../plan/plan";
import type { MessageId } from "../../../plan/message";
import { isPast } from "../../../plan/activity-time";
import { isUnsaid } from "../../../plan/activity-time";
import { hasTargets, responsibleAgencies } from "../../../progress";
import type { SummaryContext } from "../subject";
import { tellsByActivities } from "./activity-standing";
import { datedText } from "./dated-text";
import { linkTo } from "./attention-part";
import { firstOf, itemRow, noteRow, partOf, type Half, type HalfRow } from "./halves";

/** Whether nothing tells how a plan stands: it has no targets or no years, and does not say how its activities stand. */
export function tellsNothing(context: SummaryContext): boolean {
  const { plan, progress } = context;
  return (
    progress.total.headline.due === 0 &&
    (!hasTargets(progress) || plan.years.length === 0) &&
    !tellsByActivities(context)
  );
}

/** What the plan has of all that would tell how it stands. */
export function knownPart(context: SummaryContext, half: Half): HalfRow[] {
  const { translate } = context.words;
  const { total, withTarget, withActual, withAgency, activities, over } = knownOf(context);
  const lines: readonly (readonly [MessageId, number])[] = [
    ["summary-brief-known-targets", withTarget],
    ["summary-brief-known-actuals", withActual],
    ["summary-brief-known-agencies", withAgency],
    ...(activities === 0 ? [] : [["summary-brief-known-activities", activities] as const]),
  ];
  const rows = lines.map(([id, count], place) =>
    itemRow(
      half,
      { value: `${place + 1}.`, style: "briefText" },
      translate({ id, values: { count, total, over } }),
    ),
  );
  return partOf(half, translate({ id: "summary-brief-known" }), rows);
}

/** What has to be there before anything can be said, and how it gets there. */
export function missingPart(context: SummaryContext, half: Half): HalfRow[] {
  const { translate } = context.words;
  const { withTarget, withActual, activities } = knownOf(context);
  const missing: readonly MessageId[] = [
    ...(withTarget > 0 && context.plan.years.length === 0 ? (["summary-brief-missing-years"] as const) : []),
    ...(withTarget === 0 ? (["summary-brief-missing-targets"] as const) : []),
    ...(withTarget > 0 && withActual === 0 ? (["summary-brief-missing-actuals"] as const) : []),
    ...(activities > 0 ? (["summary-brief-missing-statuses"] as const) : []),
  ];
  const rows = missing.map((id, place) =>
    itemRow(half, { value: `${place + 1}.`, style: "briefText" }, translate({ id })),
  );
  return partOf(half, translate({ id: "summary-brief-missing" }), rows);
}

/** Activities whose time is over while nobody says how they stand, with the day on which it ended. */
export function overPart(context: SummaryContext, half: Half): HalfRow[] {
  const { translate } = context.words;
  const over = overOf(context);
  const rows = firstOf(
    over,
    MAX_OVER,
    (each, place) => itemRow(half, linkTo(context, `${place + 1}.`, each.cell), datedText(context, each)),
    (count) => noteRow(half, translate({ id: "summary-and-more", values: { count } })),
  );
  return partOf(half, translate({ id: "summary-brief-over", values: { count: over.length } }), rows);
}

/** More leave no room for what else the page says. */
const MAX_OVER = 8;

function overOf({ activities = [], asOf, plan }: SummaryContext): readonly Activity[] {
  return activities.filter((each) => isUnsaid(each, asOf, plan.yearStart));
}

function knownOf(context: SummaryContext) {
  const { activities = [], asOf, plan, progress } = context;
  const { ofAction } = responsibleAgencies(plan);
  return {
    total: progress.indicators.length,
    withTarget: progress.indicators.length - progress.total.byStatus.noTarget,
    withActual: plan.indicators.filter((indicator) => hasReport(context, indicator)).length,
    withAgency: plan.indicators.filter(({ action }) => (ofAction.get(action) ?? []).length > 0).length,
    activities: activities.length,
    over: activities.filter((each) => isPast(each, asOf, plan.yearStart)).length,
  };
}

/** Whether something was reported that counts, or of what has no number, some words. */
function hasReport({ actualsOf, definitions }: SummaryContext, indicator: Indicator): boolean {
  const { id, undatedActual } = indicator;
  const definition = definitions.get(id);
  const values = [
    ...(actualsOf.get(id) ?? []).map(({ value }) => value),
    ...(undatedActual == null ? [] : [undatedActual]),
  ];
  if (definition === undefined || definition.measure === "qualitative")
    return values.some(({ state }) => state === "text" || state === "number");
  return values.some((value) => countedReport(indicator, definition, value) !== null);
}
