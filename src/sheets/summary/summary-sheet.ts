import { periodKey, type ReportingPeriod } from "../../plan/period";
import type { SheetDescription } from "../../workbook/sheet-description";
import { agencyTable } from "./agency-table";
import { attentionBlock } from "./attention-block";
import { sectionRow, spacer, type Block } from "../layout/block";
import { changesBlock } from "./changes-block";
import { chartBlock, chartDataBlocks } from "../layout/chart-block";
import { COLUMN, columnWidths, LAST_COLUMN, PRINT_SCALE } from "../layout/columns";
import { courseCharts } from "./course-charts";
import { frozenMarker, frozenSheet } from "./frozen-sheet";
import { indicatorTable } from "./indicators/indicator-table";
import { missingReportsBlock } from "./missing-reports-block";
import { objectiveCharts } from "./objective-charts";
import { objectiveTable } from "./objective-table";
import { buildSheet } from "../layout/sheet-builder";
import { periodSheet } from "./period-sheet";
import { statusTiles } from "./status-tiles";
import { contextOf, type SummaryContext, type SummarySubject, type SummaryWords } from "./subject";
import { titleBlock } from "./title-block";
import { periodName } from "../layout/wording";
import { workplanBlocks } from "./workplan-block";

/** The marker of a period's summary sheet, by which it is found again. */
export function summaryMarker(period: ReportingPeriod): string {
  return `summary/${periodKey(period)}`;
}

/** The marker of a period's frozen summary. */
export function frozenSummaryMarker(period: ReportingPeriod): string {
  return frozenMarker(summaryMarker(period));
}

/**
 * The summary sheet of a period, as data: how the plan stands, on one page; what is due and what the
 * checks found; and last, since its head is repeated on all pages that follow, the table of indicators.
 * The same input always gives the same sheet.
 */
export function summarySheet(
  subject: SummarySubject,
  period: ReportingPeriod,
  words: SummaryWords,
): SheetDescription {
  const context = contextOf(subject, period, words);
  const { translate } = context.words;
  const periodWords = periodName(translate, period);
  const title = translate({ id: "summary-tab", values: { period: periodWords } });
  const { charts, data } = chartBlocks(context);
  const blocks = [
    titleBlock(context),
    statusTiles(context),
    attentionBlock(context),
    ...missingReportsBlock(context),
    ...objectiveTable(context),
    ...charts,
    ...agencyTable(context),
    ...workplanBlocks(context),
    ...changesBlock(context),
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
  return subject.frozenOn === undefined ? written : frozenSheet(written);
}

/** The charts side by side, under one title; the numbers behind them follow, or stand behind the last page. */
function chartBlocks(context: SummaryContext): { readonly charts: Block[]; readonly data: Block[] } {
  const { translate } = context.words;
  const parts = [...objectiveCharts(context), ...courseCharts(context)];
  const [first, ...others] = parts;
  if (first === undefined) return { charts: [], data: [] };
  const block = chartBlock([first, ...others]);
  const title = sectionRow(translate({ id: "summary-charts" }));
  const charts = [{ ...block, rows: [spacer(6), title, ...block.rows] }];
  const data = chartDataBlocks(parts, translate({ id: "summary-chart-data" }));
  return context.printChartData === true
    ? { charts: [...charts, ...data], data: [] }
    : { charts, data: data.map((each) => ({ ...each, unprinted: true })) };
}
