import { periodKey, type Period } from "../plan/period";
import type { SheetDescription } from "../workbook/sheet-description";
import { agencyTable } from "./agency-table";
import { targetsByYear } from "./charts";
import { COLUMN, COLUMN_WIDTHS, LAST_COLUMN } from "./columns";
import { findingsBlock, hasOpenFindings } from "./findings-block";
import { indicatorTable } from "./indicator-table";
import { objectiveTable } from "./objective-table";
import { printSetUp } from "./print";
import { buildSheet } from "./sheet-builder";
import { statusTiles } from "./status-tiles";
import { COLORS } from "./styles";
import type { SummaryContext, SummarySubject, SummaryWords } from "./subject";
import { planTitle, titleBlock } from "./title-block";
import { dayName, periodName } from "./wording";
import { workplanBlocks } from "./workplan-block";

export { checksSheet } from "./checks-sheet";
export { definitionValue, INDICATORS_MARKER, indicatorsSheet } from "./indicators-sheet";
export { remarksOf } from "./remarks";
export type { SummarySubject, SummaryWords } from "./subject";

/** The marker of a period's summary sheet, by which it is found again. */
export function summaryMarker(period: Period): string {
  return `summary/${periodKey(period)}`;
}

/**
 * The summary sheet of a period, as data: how the plan stands, on one page; what is due and what the
 * checks found; and last, since its head is repeated on all pages that follow, the table of indicators.
 * The same input always gives the same sheet.
 */
export function summarySheet(subject: SummarySubject, period: Period, words: SummaryWords): SheetDescription {
  const context: SummaryContext = { ...subject, period, words };
  const { translate } = words;
  const periodWords = periodName(translate, period);
  const title = translate({ id: "summary-tab", values: { period: periodWords } });
  const blocks = [
    titleBlock(context),
    statusTiles(context),
    objectiveTable(context),
    ...targetsByYear(context),
    ...workplanBlocks(context),
    ...agencyTable(context),
    ...(hasOpenFindings(context) ? [findingsBlock(context)] : []),
    indicatorTable(context),
  ];
  const built = buildSheet(blocks);
  const pages = { breaksBefore: built.breaksBefore, titleRows: built.titleRows };
  const pageWords = {
    plan: planTitle(context),
    period: title,
    asOf: translate({ id: "summary-as-of", values: { day: dayName(translate, subject.asOf) } }),
    pageOfPages: translate({ id: "summary-page", values: { page: "&P", pages: "&N" } }),
  };
  return {
    marker: summaryMarker(period),
    title,
    tabColor: COLORS.accent,
    rows: built.rows,
    columnWidths: COLUMN_WIDTHS,
    hiddenColumns: [COLUMN.key],
    styles: built.styles,
    merges: built.merges,
    frozen: { rows: 0, columns: 0 },
    showGridlines: false,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: built.charts,
    print: printSetUp(pageWords, pages, { lastRow: built.rows.length - 1, lastColumn: LAST_COLUMN }),
    names: [],
  };
}
