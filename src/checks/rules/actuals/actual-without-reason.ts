import { actualKey } from "../../../plan/actual";
import { periodKey, type Day, type Period } from "../../../plan/period";
import { phrases } from "../../../plan/language/phrases";
import { foldText } from "../../../plan/language/spelling/text-folding";
import type { Indicator, JointAction } from "../../../plan/plan";
import { hasEnded } from "../../../plan/plan-year";
import { percentMet, type IndicatorDefinition, type ReportBounds } from "../../../indicators";
import { formatFigure, quote } from "../../phrasing";
import {
  achievementsOf,
  hasBegun,
  lastCell,
  reportedIndicators,
  type Achievement,
  type PeriodFigure,
  type ReportedIndicator,
} from "../../reported";
import { defineRule, type Found, type ReportContext } from "../../rule";

export const actualWithoutReason = defineRule({
  id: "actual-without-reason",
  matter: "missing",
  severity: "warning",
  needs: "actuals",
  *find(context) {
    const behind = reportedIndicators(context).flatMap((reported) => behindIn(reported, context));
    for (const one of behind) {
      const sheetReports = one.achievement.actuals.flatMap(({ report }) => report ?? []);
      if (sheetReports.length > 0 && sheetReports.every((report) => report.varianceReason === null))
        yield foundFor(one);
    }
    yield* withoutReasonInPlan(
      behind.filter(({ achievement }) => achievement.actuals.every(({ report }) => report === undefined)),
      context,
    );
  },
});

/** What was achieved by a period's end where it is off track; where reports of its parts are missing nobody knows. */
interface Behind extends Pick<ReportedIndicator, "indicator" | "definition"> {
  readonly achievement: Achievement;
}

function behindIn(
  reported: ReportedIndicator,
  { asOf, bounds }: Pick<ReportContext, "asOf" | "bounds">,
): readonly Behind[] {
  const { indicator, definition } = reported;
  if (reported.figures.some((figure) => isSlip(figure, indicator, asOf))) return [];
  return achievementsOf(reported).flatMap((achievement) =>
    achievement.isWhole &&
    isOver(achievement.period, indicator, asOf) &&
    isOffTrack(achievement, definition, bounds)
      ? [{ indicator, definition, achievement }]
      : [],
  );
}

/**
 * The plan's own column of reasons tells of the last period of each indicator. Where it gives none for what is off
 * track anywhere, it is not used for that; where it does seldom, that may be how the plan is kept.
 */
function* withoutReasonInPlan(behind: readonly Behind[], { index }: ReportContext): Iterable<Found> {
  const last = new Map(behind.map((one) => [one.indicator, one]));
  const [withReason, without] = [true, false].map((has) =>
    [...last.values()].filter(({ indicator }) => hasReason(index.action(indicator.action)) === has),
  );
  if (withReason === undefined || without === undefined || withReason.length === 0) return;
  const isUsual = withReason.length >= without.length;
  for (const one of without) yield { ...foundFor(one), severity: isUsual ? undefined : "info" };
}

function hasReason(action: JointAction | null): boolean {
  return (action?.remarks ?? []).some(
    ({ header, text }) => phrases.varianceReason().isWithin(foldText(header)) && text.trim() !== "",
  );
}

function foundFor({ indicator, definition, achievement }: Behind): Found {
  const { period, number, target, actuals } = achievement;
  const percent = definition.measure === "percentage";
  return {
    cell: lastCell(actuals) ?? indicator.cell,
    about: actualKey({ indicator: indicator.id, period }),
    message: "actual-without-reason",
    values: {
      indicator: quote(indicator.text),
      period: periodKey(period),
      number: formatFigure(number, percent),
      target: formatFigure(target, percent),
    },
  };
}

/** What is below zero, reported twice or for a period that has not begun is found itself, and may be what is missing here. */
function isSlip({ period, actuals }: PeriodFigure, { yearStart }: Indicator, asOf: Day | undefined): boolean {
  const parties = new Set(actuals.map(({ party }) => party?.toLowerCase()));
  return (
    !hasBegun(period, asOf, yearStart) ||
    parties.size < actuals.length ||
    actuals.some(({ value }) => value.number < 0)
  );
}

/** Whether a period was over on a day; `false` if no day is given. */
function isOver(period: Period, { yearStart }: Indicator, asOf: Day | undefined): boolean {
  return asOf !== undefined && hasEnded(period, asOf, yearStart);
}

function isOffTrack(
  { number, target }: Achievement,
  { direction }: IndicatorDefinition,
  { atRiskFrom }: ReportBounds,
): boolean {
  if (target <= 0) return direction === "decrease" && number > target;
  const percent = percentMet(number, target, direction);
  return percent !== null && percent < atRiskFrom;
}
