import type { MessageId } from "../../../plan/message";
import {
  hasTargets,
  isBehind,
  isGood,
  lacksReport,
  type IndicatorProgress,
  type ProgressStatus,
} from "../../../progress";
import { compareDays } from "../../../plan/period";
import { dueDay } from "../../layout/status-text";
import { statusPlace } from "../indicators/status-place";
import { behindTime } from "./activities-block";
import { moneyLine } from "./money-line";
import type { Block, BlockRow } from "../../layout/block";
import { activitySentence, nameOfActivity, tellsByActivities } from "../first-page/activity-standing";
import { workSentence, type WorkOfPeriod } from "../first-page/work-part";
import { FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import type { StyleName } from "../../layout/styles";
import type { SummaryContext } from "../subject";
import { thenOf } from "../then";
import { dayName, periodName, periodWithMonths, planTitle } from "../../layout/wording";

/** The plan's title, the period and the day; in a sentence how the plan stands; and what else is to be known first. */
export function titleBlock(
  context: SummaryContext,
  work: WorkOfPeriod,
  { ofActivities }: { readonly ofActivities: boolean } = { ofActivities: tellsByActivities(context) },
): Block {
  const { period, asOf, plan, onlyKey = null } = context;
  const { translate } = context.words;
  const subtitle = [
    translate({
      id: ofActivities ? "activities-page-subtitle" : "summary-subtitle",
      values: { period: periodWithMonths(translate, period, plan.yearStart) },
    }),
    translate({ id: "summary-as-of", values: { day: dayName(translate, asOf) } }),
    ...(onlyKey === null
      ? []
      : [
          translate({
            id: "summary-key-indicators",
            values: { count: plan.indicators.length, of: onlyKey.of },
          }),
        ]),
  ].join("  ·  ");
  const second = ofActivities ? behindTimeSentence(context) : secondLine(context, work);
  const money = moneyLine(context);
  return {
    together: true,
    rows: [
      line(planTitle(context), "title", 26),
      line(subtitle, "asOf", 15),
      ...frozenLine(context),
      line(ofActivities ? activitySentence(context) : headline(context), "headline", 32),
      ...(second === "" ? [] : [line(second, "secondLine", 17)]),
      ...(money === "" ? [] : [line(money, "secondLine", 17)]),
      { cells: {}, minHeight: 6 },
    ],
  };
}

/** Says that the sheet stays as it is, so that nobody waits for its figures to change. */
function frozenLine({ frozenOn, words: { translate } }: SummaryContext): BlockRow[] {
  if (frozenOn === undefined) return [];
  const text = translate({ id: "summary-frozen", values: { day: dayName(translate, frozenOn) } });
  return [line(text, "frozen", 16)];
}

function line(text: string, style: StyleName, minHeight: number): BlockRow {
  return {
    cells: { [FIRST_COLUMN]: { value: text, style, lastColumn: LAST_COLUMN } },
    minHeight,
    withNext: true,
  };
}

/** What a reader should take away, even while nothing has been reported. */
function headline(context: SummaryContext): string {
  const { progress, period, words } = context;
  const counts = headlineCounts(progress.indicators);
  const values = {
    ...counts,
    total: progress.indicators.length,
    period: periodName(words.translate, period),
  };
  return words.translate({ id: headlineId(context), values });
}

/** How it was at the last meeting, what is awaited and done early, and what became of the period's activities. */
function secondLine(context: SummaryContext, work: WorkOfPeriod): string {
  const { progress, words } = context;
  const early = progress.indicators.filter(({ isDue, status }) => !isDue && isGood(status)).length;
  return [
    ...thenSentence(context),
    ...(headlineId(context) === "summary-headline" ? awaitedSentence(context) : []),
    ...(early > 0 ? [words.translate({ id: "summary-met-early", values: { count: early } })] : []),
    workSentence(context, work),
  ]
    .join(" ")
    .trim();
}

/** More are in the table. */
const MAX_BEHIND = 2;

/** Which activities are furthest behind the time that has gone; nothing where none is. */
function behindTimeSentence(context: SummaryContext): string {
  const { translate } = context.words;
  return behindTime(context)
    .slice(0, MAX_BEHIND)
    .map(({ activity, done, gone }) =>
      translate({
        id: "summary-activity-behind",
        values: { activity: nameOfActivity(activity), done, gone },
      }),
    )
    .join(" ");
}

/** How many were on track at the last meeting, else at the end of the last year, of those that were due. */
function thenSentence(context: SummaryContext): string[] {
  const then = thenOf(context);
  if (then === null || then.due === 0) return [];
  const { translate } = context.words;
  const values = { good: then.good, period: periodName(translate, then.period), total: then.due };
  return [translate({ id: "summary-then", values })];
}

function headlineId({ plan, progress }: SummaryContext): MessageId {
  const { headline } = progress.total;
  if (!hasTargets(progress)) return "summary-headline-no-targets";
  if (headline.due === 0 && plan.years.length === 0) return "summary-headline-no-years";
  const isReported = progress.indicators.some(({ actual }) => actual !== null);
  if (!isReported) return "summary-headline-no-reports";
  return headline.due === 0 ? "summary-headline-nothing-due" : "summary-headline";
}

/** The indicators that are due by their targets and by nothing else yet: their reports may still come in time. */
function awaitedSentence(context: SummaryContext): string[] {
  const { progress, words } = context;
  const awaited = progress.indicators.filter(({ isDue, status }) => isDue && status === "notDue");
  const days = awaited.map((indicator) => dueDay(indicator, statusPlace(context, indicator.id)));
  const [until] = days.sort((one, other) => compareDays(other, one));
  if (until === undefined) return [];
  const values = { count: awaited.length, until: dayName(words.translate, until) };
  return [words.translate({ id: "summary-headline-awaited", values })];
}

/** The counts of what was due, which add up to it with what is awaited. */
function headlineCounts(indicators: readonly IndicatorProgress[]): {
  due: number;
  good: number;
  behind: number;
  missing: number;
} {
  const due = indicators.filter(({ isDue }) => isDue);
  const count = (is: (status: ProgressStatus) => boolean): number =>
    due.filter(({ status }) => is(status)).length;
  return { due: due.length, good: count(isGood), behind: count(isBehind), missing: count(lacksReport) };
}
