import type { MessageId } from "../../../plan/message";
import type { Finding } from "../../../checks/finding";
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
import type { Block, BlockRow } from "../../layout/block";
import { activitySentence, tellsByActivities } from "../../brief/activity-standing";
import { workSentence, type WorkOfPeriod } from "../../brief/work-part";
import { FIRST_COLUMN, LAST_COLUMN } from "../../layout/columns";
import type { StyleName } from "../../layout/styles";
import type { SummaryContext } from "../subject";
import { dayName, periodName, periodWithMonths, planTitle } from "../../layout/wording";

/** The plan's title, the period, the day, and in words how the plan stands. */
export function titleBlock(context: SummaryContext, work: WorkOfPeriod): Block {
  const { period, asOf, plan } = context;
  const { translate } = context.words;
  const subtitle = translate({
    id: "summary-subtitle",
    values: { period: periodWithMonths(translate, period, plan.yearStart) },
  });
  const origin = [
    translate({ id: "summary-as-of", values: { day: dayName(translate, asOf) } }),
    translate({ id: "summary-read-from", values: { sheet: plan.sheet } }),
    openFindings(context),
  ].join("  ·  ");
  return {
    together: true,
    rows: [
      line(planTitle(context), "title", 28),
      line(subtitle, "subtitle", 19),
      line(origin, "asOf", 16),
      ...doubtLine(context),
      ...frozenLine(context),
      line(headline(context, work), "headline", 28),
      { cells: {}, minHeight: 6 },
    ],
  };
}

/** How much the checks found: the plan's editors need it, the table does not. There may be no sheet that lists it. */
function openFindings({ findings, words: { translate } }: SummaryContext): string {
  const open = findings.filter(({ accepted }) => accepted === null);
  const count = (of: Finding["severity"]): number => open.filter(({ severity }) => severity === of).length;
  const values = { errors: count("error"), warnings: count("warning") };
  const isClean = values.errors + values.warnings === 0;
  return translate(isClean ? { id: "summary-findings-none" } : { id: "summary-findings", values });
}

/** What the whole sheet depends on: when the plan's years begin, and whether it was read right. */
function doubtLine({ yearStartDoubt = null, readingDoubt = null, words }: SummaryContext): BlockRow[] {
  return [yearStartDoubt, readingDoubt].flatMap((doubt) =>
    doubt === null ? [] : [line(words.plainTranslate(doubt), "frozen", 16)],
  );
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

/** What a reader should take away, even while nothing has been reported, and what became of the period's activities. */
export function headline(context: SummaryContext, work: WorkOfPeriod): string {
  if (tellsByActivities(context)) return activitySentence(context);
  return `${headlineSentence(context)} ${workSentence(context, work)}`.trim();
}

function headlineSentence(context: SummaryContext): string {
  const { progress, period, words } = context;
  const { translate } = words;
  const counts = headlineCounts(progress.indicators);
  const reported = progress.indicators.filter(({ actual }) => actual !== null).length;
  const values = { ...counts, total: progress.indicators.length, period: periodName(translate, period) };
  const id = headlineId(context, reported);
  const stand = translate({ id, values });
  const early = progress.indicators.filter(({ isDue, status }) => !isDue && isGood(status)).length;
  return [
    stand,
    ...(id === "summary-headline" ? awaitedSentence(context) : []),
    ...(early > 0 ? [translate({ id: "summary-met-early", values: { count: early } })] : []),
  ].join(" ");
}

function headlineId({ plan, progress }: SummaryContext, reported: number): MessageId {
  const { headline } = progress.total;
  if (!hasTargets(progress)) return "summary-headline-no-targets";
  if (headline.due === 0 && plan.years.length === 0) return "summary-headline-no-years";
  if (reported === 0) return "summary-headline-no-reports";
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
