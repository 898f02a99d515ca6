import { periodKey, type ReportingPeriod } from "../../plan/period";
import type { SheetDescription } from "../../workbook/sheet-description";
import { progressTables } from "./blocks/progress-tables";
import { briefOfSummary } from "../brief/body";
import { workOf } from "../brief/work-part";
import type { Block } from "../layout/block";
import { changesBlock } from "./blocks/changes-block";
import { chartDataBlocks, chartsBeside, type ChartPart } from "../layout/chart-block";
import { COLUMN, columnWidths, LAST_COLUMN, PRINT_SCALE } from "../layout/columns";
import { courseCharts } from "./charts/course-charts";
import { frozenMarker, frozenSheet } from "./frozen-sheet";
import { subjectsOfPlan } from "../layout/row-subjects";
import { indicatorTable } from "./indicators/indicator-table";
import { missingReportsBlock } from "./blocks/missing-reports-block";
import { buildSheet } from "../layout/sheet-builder";
import { periodSheet } from "./period-sheet";
import { contextOf, type SummaryContext, type SummarySubject, type SummaryWords } from "./subject";
import { titleBlock } from "./blocks/title-block";
import { unagreedBlock } from "./blocks/unagreed-block";
import { tabValues } from "../layout/wording";
import { workplanBlocks } from "./blocks/workplan-block";

/** The marker of a period's summary sheet, by which it is found again. */
export function summaryMarker(period: ReportingPeriod): string {
  return `summary/${periodKey(period)}`;
}

/** The marker of a period's frozen summary. */
export function frozenSummaryMarker(period: ReportingPeriod): string {
  return frozenMarker(summaryMarker(period));
}

/**
 * The summary sheet of a period, as data: the brief, on the first page; how the plan stands and what is due; and last, since its header is repeated on all pages that follow, the table of indicators.
 * The same input always gives the same sheet.
 */
export function summarySheet(
  subject: SummarySubject,
  period: ReportingPeriod,
  words: SummaryWords,
): SheetDescription {
  const context = contextOf(subject, period, words);
  const { translate } = context.words;
  const title = translate({ id: "summary-tab", values: tabValues(period) });
  const work = workOf(context);
  const brief = briefOfSummary(context, work);
  const { charts, data } = chartBlocks(context, brief.chart);
  const blocks = [
    titleBlock(context, work),
    brief.page,
    ...onNextPage(progressTables(context)),
    ...missingReportsBlock(context),
    ...unagreedBlock(context),
    ...workplanBlocks(context),
    ...changesBlock(context),
    ...charts,
    indicatorTable(context),
    ...data,
  ];
  const hasChanges = context.since != null;
  const widths = columnWidths(hasChanges);
  const built = buildSheet(blocks, widths, PRINT_SCALE);
  const written = periodSheet(context, built, {
    marker: summaryMarker(period),
    title,
    columnWidths: widths,
    hiddenColumns: hasChanges ? [COLUMN.key] : [COLUMN.key, COLUMN.change],
    lastColumn: LAST_COLUMN,
    pages: { breaksBefore: built.breaksBefore, titleRows: built.titleRows },
  });
  const sheet = { ...written, subjects: subjectsOfPlan(context.plan) };
  return subject.frozenOn === undefined ? sheet : frozenSheet(sheet);
}

/** What follows the brief begins a page. */
function onNextPage([first, ...others]: readonly Block[]): Block[] {
  return first === undefined ? [] : [{ ...first, roomNeeded: Infinity }, ...others];
}

/**
 * The charts side by side, under one title; the numbers behind them and behind that of the brief follow, or stand
 * behind the last page.
 */
function chartBlocks(
  context: SummaryContext,
  ofBrief: ChartPart | null,
): { readonly charts: Block[]; readonly data: Block[] } {
  const { translate } = context.words;
  const course = courseCharts(context);
  const charts = chartsBeside(course, translate({ id: "summary-charts" }));
  const parts = [ofBrief, ...course].flatMap((part) => part ?? []);
  const data = chartDataBlocks(parts, translate({ id: "summary-chart-data" }));
  return context.printChartData === true
    ? { charts: [...charts, ...data], data: [] }
    : { charts, data: data.map((each) => ({ ...each, unprinted: true })) };
}
