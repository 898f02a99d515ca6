import { periodKey, type ReportingPeriod } from "../../plan/period";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Block } from "../layout/block";
import { chartDataBlocks } from "../layout/chart-block";
import { LAST_COLUMN, printScaleOf, summaryColumns } from "../layout/columns";
import { buildSheet, heightOfBlock } from "../layout/sheet-builder";
import { tabValues } from "../layout/wording";
import { periodSheet } from "../summary/period-sheet";
import { contextOf, type SummarySubject, type SummaryWords } from "../summary/subject";
import { titleBlock } from "../summary/blocks/title-block";
import { firstPage } from "./body";
import { workOf } from "./work-part";

/** The marker of a period's brief, by which it is found again. */
function briefMarker(period: ReportingPeriod): string {
  return `brief/${periodKey(period)}`;
}

/**
 * The brief of a period for the heads of delegation, as data: the first page of the summary alone, whatever the plan's
 * size. In one sentence how the plan stands; where each objective and each party stands; what needs attention, with its
 * reasons; what was done and comes next; and what is to be decided. The same input always gives the same sheet.
 */
export function briefSheet(
  subject: SummarySubject,
  period: ReportingPeriod,
  words: SummaryWords,
): SheetDescription {
  const context = contextOf(subject, period, words);
  const { translate } = context.words;
  const work = workOf(context);
  const columns = summaryColumns(0);
  const heading = titleBlock(context, work);
  const titleHeight = heightOfBlock(heading, columns.widths);
  const { page, chart } = firstPage(context, work, { columns, titleHeight, inTable: false });
  const data = chart === null ? [] : chartDataBlocks([chart], translate({ id: "summary-chart-data" }));
  const unprinted = data.map((block): Block => ({ ...block, unprinted: true }));
  const built = buildSheet([heading, page, ...unprinted], columns.widths, printScaleOf(columns));
  return periodSheet(context, built, {
    marker: briefMarker(period),
    title: translate({ id: "summary-brief-tab", values: tabValues(period) }),
    columnWidths: columns.widths,
    hiddenColumns: columns.hidden,
    lastColumn: LAST_COLUMN,
    pages: { breaksBefore: [], titleRows: null, pagesHigh: 1 },
  });
}
