import { periodKey, type ReportingPeriod } from "../../plan/period";
import type { SheetDescription } from "../../workbook/sheet-description";
import { firstPage } from "../brief/body";
import { workOf } from "../brief/work-part";
import { sectionRow, type Block } from "../layout/block";
import { changesBlock } from "./blocks/changes-block";
import { chartDataBlocks, chartsBeside, type ChartPart } from "../layout/chart-block";
import { FIRST_COLUMN, LAST_COLUMN, printScaleOf, summaryColumns } from "../layout/columns";
import { statusByObjective } from "./charts/objective-charts";
import { targetsByYear } from "./charts/year-chart";
import { frozenMarker, frozenSheet } from "./frozen-sheet";
import { PAGE_HEIGHT } from "../layout/print";
import { subjectsOfPlan } from "../layout/row-subjects";
import { indicatorTable } from "./indicators/indicator-table";
import { periodColumns } from "./indicators/period-columns";
import { columnsSince } from "./remarks";
import { missingReportsBlock } from "./blocks/missing-reports-block";
import { buildSheet, heightOfBlock } from "../layout/sheet-builder";
import { periodSheet } from "./period-sheet";
import { contextOf, type SummaryContext, type SummarySubject, type SummaryWords } from "./subject";
import { titleBlock } from "./blocks/title-block";
import { unagreedBlock } from "./blocks/unagreed-block";
import { tabValues } from "../layout/wording";
import { activitiesBlock } from "./blocks/activities-block";

/** The marker of a period's summary sheet, by which it is found again. */
export function summaryMarker(period: ReportingPeriod): string {
  return `summary/${periodKey(period)}`;
}

/** The marker of a period's frozen summary. */
export function frozenSummaryMarker(period: ReportingPeriod): string {
  return frozenMarker(summaryMarker(period));
}

/**
 * The summary sheet of a period, as data: what is to be said and decided, on the first page; the table of indicators; and
 * last the activities, the charts and how all is read. The same input always gives the same sheet.
 */
export function summarySheet(
  subject: SummarySubject,
  period: ReportingPeriod,
  words: SummaryWords,
): SheetDescription {
  const context = contextOf(subject, period, words);
  const { translate } = context.words;
  const title = translate({ id: "summary-tab", values: tabValues(period) });
  const periods = periodColumns(context);
  const columns = summaryColumns(periods.periods.length);
  const work = workOf(context);
  const heading = titleBlock(context, work);
  const titleHeight = heightOfBlock(heading, columns.widths);
  const first = firstPage(context, work, { columns, titleHeight, inTable: true });
  const { charts, data } = chartBlocks(context, first.chart);
  const table = indicatorTable(context, periods);
  const last = onNextPage([
    ...activitiesBlock(context),
    ...charts,
    ...missingReportsBlock(context),
    ...unagreedBlock(context),
    ...changesBlock(context),
    legendBlock(context),
  ]);
  // A header that is repeated is so on all pages that follow, so that nothing can follow a table of several pages.
  const isOnePage = heightOfBlock(table, columns.widths) <= PAGE_HEIGHT / printScaleOf(columns);
  const blocks = [
    heading,
    first.page,
    ...(isOnePage ? [withoutRepeatedHeader(table), ...last] : [...last, table]),
    ...data,
  ];
  const built = buildSheet(blocks, columns.widths, printScaleOf(columns));
  const written = periodSheet(context, built, {
    marker: summaryMarker(period),
    title,
    columnWidths: columns.widths,
    hiddenColumns: columns.hidden,
    lastColumn: LAST_COLUMN,
    pages: { breaksBefore: built.breaksBefore, titleRows: built.titleRows },
  });
  const sheet: SheetDescription = { ...written, subjects: subjectsOfPlan(context.plan), columnsSince };
  return subject.frozenOn === undefined ? sheet : frozenSheet(sheet);
}

function withoutRepeatedHeader({ repeatedHead: _, ...table }: Block): Block {
  return table;
}

/** What follows the first page or the table begins a page. */
function onNextPage([first, ...others]: readonly Block[]): Block[] {
  return first === undefined ? [] : [{ ...first, roomNeeded: Infinity }, ...others];
}

/**
 * The charts side by side: where each objective stands, and the targets of the years; the numbers behind them and behind
 * that of the first page follow, or stand behind the last page.
 */
function chartBlocks(
  context: SummaryContext,
  onFirstPage: ChartPart | null,
): { readonly charts: Block[]; readonly data: Block[] } {
  const { translate } = context.words;
  const ofStatus = onFirstPage === null ? statusByObjective(context, { inTable: true }) : null;
  const shown = [ofStatus, targetsByYear(context)].flatMap((part) => part ?? []);
  const charts = chartsBeside(shown);
  const parts = [onFirstPage, ...shown].flatMap((part) => part ?? []);
  const data = chartDataBlocks(parts, translate({ id: "summary-chart-data" }));
  return context.printChartData === true
    ? { charts: [...charts, ...data], data: [] }
    : { charts, data: data.map((each) => ({ ...each, unprinted: true })) };
}

/** How the figures and statuses are to be read. */
function legendBlock({ settings, words: { translate } }: SummaryContext): Block {
  const { exceededFrom, onTrackFrom, atRiskFrom, evenPaceFrom } = settings;
  const text = translate({
    id: "summary-legend",
    values: { exceededFrom, onTrackFrom, atRiskFrom, evenPaceFrom },
  });
  return {
    together: true,
    rows: [
      sectionRow(translate({ id: "summary-how-to-read" })),
      { cells: { [FIRST_COLUMN]: { value: text, style: "note", lastColumn: LAST_COLUMN } } },
    ],
  };
}
