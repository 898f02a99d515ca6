import { plainCount } from "../indicators/definition";
import { reportsByIndicator } from "../plan/actual";
import { kindOfMeaning } from "../plan/column-meaning";
import { planYearOf } from "../plan/plan-year";
import type { Indicator, JointAction } from "../plan/plan";
import { addTo } from "../progress/grouping";
import { figuresIn } from "../progress/figures";
import type { FormerPlan, LeftOutEntry, NextEntry, NextPlan, Origin } from "./next-plan";
import { misalignedIndicators, standingOf } from "./standing";
import { reportedState, takeOver } from "./take-over";
import { formerYears, nextYears } from "./year-slots";

export { leftBehind, type LeftBehind } from "./left-behind";
export {
  isIncluded,
  type FormerPlan,
  type LeftOutEntry,
  type NextEntry,
  type NextPlan,
  type NextTarget,
  type ReasonToCome,
  type ReasonToStayOut,
} from "./next-plan";

/**
 * The plan for other years that follows from a plan and what was achieved of it: what was not reached, with what
 * remains of its target, and what happens again. Every indicator of the former plan is among the entries, and
 * every action without one; those that stay out say why. Targets are spread over the years as they were in the
 * former plan. What nothing was reported for comes in whole, since silence is not 0.
 */
export function nextPlan(
  {
    plan,
    definitions,
    actuals,
    ended,
    open = new Map(),
    choices = new Map(),
    targets = new Map(),
  }: FormerPlan,
  years: readonly number[],
): NextPlan {
  const former = formerYears(plan);
  const next = nextYears(former, years);
  const figuresOf = figuresIn(plan);
  const reportsOf = reportsByIndicator(actuals);
  const misaligned = misalignedIndicators(plan);
  const hasTargets = plan.columns.some(({ meaning }) => kindOfMeaning(meaning) === "target");
  const yearsReported = actuals.map(({ period }) => planYearOf(period, plan.yearStart));
  const lastYear = Math.max(...former.map(({ year }) => year), ...yearsReported, plan.span?.last ?? 0, 0);
  const ofIndicator = (action: JointAction, indicator: Indicator) => {
    const definition = definitions.get(indicator.id) ?? plainCount(indicator);
    const reports = reportsOf(indicator.id);
    const figures = figuresOf(indicator, definition, reports);
    const standing = standingOf({
      ...{ indicator, definition, figures, reports },
      ...{ years: former, lastYear, misaligned },
    });
    const wished = { choice: choices.get(indicator.id), wanted: targets.get(indicator.id) };
    const said = { ended: ended.get(action.id), open: open.get(action.id) };
    return takeOver({ standing, action, ...said, ...wished, hasTargets, former, next });
  };
  const indicatorsOf = new Map<string, Indicator[]>();
  for (const indicator of plan.indicators) addTo(indicatorsOf, indicator.action, indicator);
  return {
    years,
    entries: plan.actions.flatMap((action) => {
      const indicators = indicatorsOf.get(action.id) ?? [];
      return indicators.length === 0
        ? [actionAlone(action, { ended, open, choices })]
        : indicators.map((indicator) => ofIndicator(action, indicator));
    }),
  };
}

/** An action without indicators: nothing but a status tells whether it is done. */
function actionAlone(
  action: JointAction,
  former: Required<Pick<FormerPlan, "ended" | "open" | "choices">>,
): NextEntry | LeftOutEntry {
  const ended = former.ended.get(action.id);
  const choice = former.choices.get(action.id);
  const origin: Origin = {
    action,
    indicator: null,
    definition: null,
    target: null,
    actual: null,
    notes: [],
  };
  if (choice === "out") return { ...origin, kind: "leftOut", reason: "chosen" };
  if (ended !== undefined && choice === undefined) return { ...origin, kind: "leftOut", reason: ended };
  return {
    ...origin,
    ...reportedState(former.open.get(action.id)),
    asPercent: false,
    baseline: null,
    overallTarget: null,
    targets: new Map(),
  };
}
