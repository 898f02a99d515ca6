import { periodKey, type ReportingPeriod } from "../../plan/period";
import type { SheetDescription } from "../../workbook/sheet-description";
import { firstPage } from "./first-page/first-page";
import { hasTargets } from "../../progress";
import { workOf } from "./first-page/work-part";
import { sectionRow, type Block, type BlockRow } from "../layout/block";
import { changesBlock } from "./blocks/changes-block";
import { chartDataBlocks, chartsBeside, type ChartPart } from "../layout/chart-block";
import {
  FIRST_COLUMN,
  LAST_COLUMN,
  printScaleOf,
  STATUS_WIDTHS,
  summaryColumns,
  type SummaryColumns,
} from "../layout/columns";
import { standApart, statusByObjective } from "./charts/objective-charts";
import { targetsByYear } from "./charts/year-chart";
import { frozenMarker, frozenSheet } from "./frozen-sheet";
import { PAGE_HEIGHT } from "../layout/print";
import { aboutActivity, subjectsOfPlan } from "../layout/row-subjects";
import { hasExceptionsOnly, shownIndicators } from "./indicators/exceptions";
import {
  haveReportedRemarks,
  indicatorTable,
  numbersOfTable,
  untoldTargets,
} from "./indicators/indicator-table";
import { periodColumns, type PeriodColumns } from "./indicators/period-columns";
import { lessonsBlock } from "./lessons";
import { columnsSince } from "./remarks";
import { missingReportsBlock } from "./blocks/missing-reports-block";
import { buildSheet, heightOfBlock } from "../layout/sheet-builder";
import { inFewestPages, type LaidOut } from "./fewest-pages";
import { periodSheet } from "./period-sheet";
import { contextOf, type SummaryContext, type SummarySubject, type SummaryWords } from "./subject";
import { titleBlock } from "./blocks/title-block";
import { unagreedBlock } from "./blocks/unagreed-block";
import { tabValues } from "../layout/wording";
import { activitiesSheet, areTheWholeSummary, isSaidOfIndicators } from "./activities-page";
import { activitiesBlock, numbersOfActivities, stepsOf } from "./blocks/activities-block";

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
 * last the activities, the charts and how all is read. Where only the first page is asked for, the sheet ends with it. The
 * same input always gives the same sheet.
 */
export function summarySheet(
  subject: SummarySubject,
  period: ReportingPeriod,
  words: SummaryWords,
): SheetDescription {
  const context = withExceptionsOfPages(contextOf(subject, period, words));
  const { translate } = context.words;
  const title = translate({ id: "summary-tab", values: tabValues(period) });
  if (areTheWholeSummary(context)) {
    const sheet = activitiesSheet(context, { marker: summaryMarker(period), title }, { hasLessons: true });
    return subject.frozenOn === undefined ? sheet : frozenSheet(sheet);
  }
  const { onlyKey = null } = subject;
  const told = onlyKey === null ? context : contextOf({ ...subject, ...onlyKey }, period, words);
  const isWhole = subject.firstPageOnly !== true;
  const { columns, built } = isWhole
    ? inFewestPages(layOutWhole(context, told))
    : layOut(context, told, summaryColumns({ periods: 0, width: 0, steps: 0, numbers: [] }), null);
  const written = periodSheet(context, built, {
    marker: summaryMarker(period),
    title,
    columnWidths: columns.widths,
    hiddenColumns: columns.hidden,
    lastColumn: LAST_COLUMN,
    // The pages of what is printed together are counted from the summary's first.
    pages: {
      firstPage: 1,
      ...(isWhole
        ? { breaksBefore: built.breaksBefore, titleRows: built.titleRows }
        : { breaksBefore: [], titleRows: null, pagesHigh: 1 }),
    },
  });
  const sheet: SheetDescription = {
    ...written,
    subjects: [...subjectsOfPlan(context.plan), ...(subject.activities ?? []).map(aboutActivity)],
    columnsSince,
  };
  return subject.frozenOn === undefined ? sheet : frozenSheet(sheet);
}

/** The table of the exceptions among many indicators has no more pages. */
const MAX_PAGES_OF_EXCEPTIONS = 7;
/** So many rows are more than these pages hold. */
const MAX_ROWS = 350;

/** With as many exceptions as the pages of their table hold, the most pressing first. */
function withExceptionsOfPages(context: SummaryContext): SummaryContext {
  if (!hasExceptionsOnly(context)) return context;
  let fitted: SummaryContext = { ...context, mostExceptions: MAX_ROWS };
  for (let most = Math.min(MAX_ROWS, shownIndicators(fitted).ids.size); most > 0;) {
    fitted = { ...context, mostExceptions: most };
    const { columns, height } = lowestTable(fitted, periodColumns(fitted));
    const room = (MAX_PAGES_OF_EXCEPTIONS * PAGE_HEIGHT * FILLED) / printScaleOf(columns);
    if (height <= room) break;
    most = Math.floor((most * room) / height);
  }
  return fitted;
}

/** Of the column of statuses before any report, when what is reached is written there by hand. */
const BLANK_STATUS = 16;

/** What of a page rows fill, which has the header and room for a row that is not parted. */
const FILLED = 0.92;

/** The columns with which the table of indicators is lowest: how long the words of statuses are depends on the language. */
function lowestTable(context: SummaryContext, periods: PeriodColumns, across?: number) {
  const needed = {
    ...{ periods: periods.periods.length, width: periods.width },
    ...{ steps: stepsOf(context).length, untold: untoldTargets(context, periods) },
    remarks: haveReportedRemarks(context),
    numbers: [...numbersOfTable(context), ...numbersOfActivities(context)],
    ...(across === undefined ? {} : { across }),
  };
  const widths = periods.ofTargets ? [BLANK_STATUS] : STATUS_WIDTHS;
  return widths
    .map((status) => {
      const columns = summaryColumns({ ...needed, status });
      return { columns, height: heightOfBlock(indicatorTable(context, periods, columns), columns.widths) };
    })
    .reduce((least, each) => (each.height < least.height ? each : least));
}

/** All pages, in the columns with which the table of indicators is lowest. */
function layOutWhole(context: SummaryContext, told: SummaryContext): (across: number) => LaidOut {
  const periods = periodColumns(context);
  return (across) => layOut(context, told, lowestTable(context, periods, across).columns, periods);
}

/** The first page and, where there are columns of periods, all that follows it. */
function layOut(
  context: SummaryContext,
  told: SummaryContext,
  columns: SummaryColumns,
  periods: PeriodColumns | null,
): LaidOut {
  const work = workOf(told);
  const heading = titleBlock(told, work);
  const titleHeight = heightOfBlock(heading, columns.widths);
  const isWhole = periods !== null;
  const first = firstPage(told, work, { columns, titleHeight, inTable: isWhole });
  const { charts, data } = chartBlocks(context, first.charts, isWhole);
  const page = PAGE_HEIGHT / printScaleOf(columns);
  const free = page - titleHeight - heightOfBlock(first.page, columns.widths);
  const behind = isWhole ? pagesBehind(context, { periods, columns, charts, free }) : [];
  const blocks = [heading, first.page, ...behind, ...lessonsBlock(context), ...data];
  return { columns, built: buildSheet(blocks, columns.widths, printScaleOf(columns)) };
}

/** More activities of one group are counted only: the sheet that is printed of the activities has them all. */
const MAX_OF_GROUP = 15;

interface Behind {
  readonly periods: PeriodColumns;
  readonly columns: SummaryColumns;
  readonly charts: readonly Block[];
  /** How much of the first page is free, in points. */
  readonly free: number;
}

/**
 * What follows the first page: the table of indicators, where it has anything to tell; the activities, the charts and how
 * to read all. The charts are on the first page where they have room there. A header that is repeated is so on all pages
 * that follow, so that nothing but how to read it can follow a table of several pages.
 */
function pagesBehind(context: SummaryContext, { periods, columns, charts, free }: Behind): Block[] {
  const { widths } = columns;
  const haveRoom = charts.reduce((height, each) => height + heightOfBlock(each, widths), 0) <= free;
  const [first, later] = haveRoom ? [charts, []] : [[], charts];
  const others = [
    ...activitiesBlock(context, { ofGroup: MAX_OF_GROUP, isAlone: false }),
    ...later,
    ...missingReportsBlock(context),
    ...unagreedBlock(context),
    ...changesBlock(context),
  ];
  if (!tellsByIndicators(context)) return [...first, ...others];
  const legend = periods.ofTargets ? [] : legendRows(context);
  const table = indicatorTable(context, periods, columns);
  const height = heightOfBlock(
    { rows: others.length === 0 ? [...table.rows, ...legend] : table.rows },
    widths,
  );
  return height <= PAGE_HEIGHT / printScaleOf(columns)
    ? withLegend([...first, { rows: table.rows, together: true }, ...others], legend)
    : withLegend([...first, ...others, table], legend);
}

/** Whether the table of indicators tells anything: there are targets, and what people typed is next to it. */
function tellsByIndicators(context: SummaryContext): boolean {
  return hasTargets(context.progress) || isSaidOfIndicators(context);
}

/** The blocks, the last of them with how all is read, which has no page of its own. */
function withLegend(blocks: readonly Block[], legend: readonly BlockRow[]): Block[] {
  const last = blocks.at(-1);
  return last === undefined
    ? [{ rows: legend }]
    : [...blocks.slice(0, -1), { ...last, rows: [...last.rows, ...legend], together: true }];
}

/**
 * The charts side by side: where each objective stands, and the targets of the years; the numbers behind them and behind
 * that of the first page follow, or stand behind the last page.
 */
function chartBlocks(
  context: SummaryContext,
  onFirstPage: readonly ChartPart[],
  isWhole: boolean,
): { readonly charts: Block[]; readonly data: Block[] } {
  const { words, progress } = context;
  const { translate } = words;
  const ofStatus =
    onFirstPage.length === 0 && standApart(context) && progress.objectives.length > 1
      ? statusByObjective(context, { inTable: true })
      : null;
  const shown = (isWhole ? [ofStatus, targetsByYear(context)] : [])
    .flatMap((part) => part ?? [])
    .filter(({ name }) => !onFirstPage.some((each) => each.name === name));
  const charts = chartsBeside(shown);
  const parts = [...onFirstPage, ...shown];
  const data = chartDataBlocks(parts, translate({ id: "summary-chart-data" }));
  return isWhole && context.printChartData === true
    ? { charts: [...charts, ...data], data: [] }
    : { charts, data: data.map((each) => ({ ...each, unprinted: true })) };
}

/** How the figures and statuses are to be read. */
function legendRows(context: SummaryContext): BlockRow[] {
  const { settings, words } = context;
  const { translate } = words;
  const { exceededFrom, onTrackFrom, atRiskFrom, evenPaceFrom } = settings;
  const text = translate({
    id: "summary-legend",
    values: { exceededFrom, onTrackFrom, atRiskFrom, evenPaceFrom },
  });
  const ofRemarks = haveReportedRemarks(context) ? [translate({ id: "summary-legend-remarks" })] : [];
  return [
    sectionRow(translate({ id: "summary-how-to-read" })),
    {
      cells: {
        [FIRST_COLUMN]: { value: [text, ...ofRemarks].join(" "), style: "note", lastColumn: LAST_COLUMN },
      },
    },
  ];
}
