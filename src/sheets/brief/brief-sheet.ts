import { periodKey, type ReportingPeriod } from "../../plan/period";
import type { SheetDescription } from "../../workbook/sheet-description";
import type { Block, BlockRow } from "../layout/block";
import { chartDataBlocks, describeChart } from "../layout/chart-block";
import { buildSheet } from "../layout/sheet-builder";
import type { StyleName } from "../layout/styles";
import { dayName, periodWithMonths, planTitle, tabValues } from "../layout/wording";
import { periodSheet } from "../summary/period-sheet";
import { contextOf, type SummaryContext, type SummarySubject, type SummaryWords } from "../summary/subject";
import { headline } from "../summary/blocks/title-block";
import { bodyRows, briefChart, chartPlace } from "./body";
import { COLUMN_WIDTHS, OF_BRIEF } from "./columns";
import { workOf, type WorkOfPeriod } from "./work-part";

const { left, right } = OF_BRIEF;
const DATA_COLUMNS = { data: left.text, last: right.last } as const;

/** The marker of a period's brief, by which it is found again. */
function briefMarker(period: ReportingPeriod): string {
  return `brief/${periodKey(period)}`;
}

/**
 * The brief of a period for the heads of delegation, as data: one page across, whatever the plan's size. In one
 * sentence how the plan stands; where each objective and each party stands; what needs attention, with its reasons;
 * what was done and comes next; and what is to be decided. The same input always gives the same sheet.
 */
export function briefSheet(
  subject: SummarySubject,
  period: ReportingPeriod,
  words: SummaryWords,
): SheetDescription {
  const context = contextOf(subject, period, words);
  const { translate } = context.words;
  const work = workOf(context);
  const chart = briefChart(context, false);
  const title = translate({ id: "summary-brief-tab", values: tabValues(period) });
  const data =
    chart === null ? [] : chartDataBlocks([chart], translate({ id: "summary-chart-data" }), DATA_COLUMNS);
  const page: Block = {
    together: true,
    rows: [...titleRows(context, work), ...bodyRows(context, work, OF_BRIEF)],
    charts: (rowOf) =>
      chart === null ? [] : [describeChart(chart, rowOf, chartPlace(rowOf, OF_BRIEF), DATA_COLUMNS)],
  };
  const built = buildSheet([page, ...data.map((block) => ({ ...block, unprinted: true }))], COLUMN_WIDTHS);
  return periodSheet(context, built, {
    marker: briefMarker(period),
    title,
    columnWidths: COLUMN_WIDTHS,
    hiddenColumns: [],
    lastColumn: right.last,
    pages: { breaksBefore: [], titleRows: null, pagesHigh: 1 },
  });
}

function titleRows(context: SummaryContext, work: WorkOfPeriod): BlockRow[] {
  const { words, period, asOf, plan } = context;
  const { translate } = words;
  const subtitle = translate({
    id: "summary-brief-subtitle",
    values: {
      period: periodWithMonths(translate, period, plan.yearStart),
      day: dayName(translate, asOf),
    },
  });
  return [
    line(planTitle(context), "briefTitle", 24),
    line(subtitle, "asOf", 15),
    ...doubtRows(context),
    line(headline(context, work), "briefHeadline", 36),
    { cells: {}, minHeight: 6 },
  ];
}

/** What all that is said depends on: when the plan's years begin, and whether it was read right. */
function doubtRows({ yearStartDoubt = null, readingDoubt = null, words }: SummaryContext): BlockRow[] {
  return [yearStartDoubt, readingDoubt].flatMap((doubt) =>
    doubt === null ? [] : [line(words.plainTranslate(doubt), "asOf", 15)],
  );
}

function line(text: string, style: StyleName, minHeight: number): BlockRow {
  return {
    minHeight,
    cells: { [left.first]: { value: text, style, lastColumn: right.last, maxLines: 3 } },
  };
}
