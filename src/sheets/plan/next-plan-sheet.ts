import { isIncluded, type NextEntry, type NextPlan } from "../../next-plan";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Translate } from "../../plan/message";
import type { Plan } from "../../plan/plan";
import { TextsByColumn } from "../../plan/texts-by-column";
import type { Calendar } from "../../plan/writing/writing-style";
import { spanInWords, yearIn } from "../../plan/writing/years-in-words";
import type { DescribedRow, UserSheet } from "../../workbook/sheet-description";
import { StyleBook } from "../layout/style-book";
import { pageOfAll } from "../layout/wording";
import { laterHeader, nextColumns, type HeaderWords, type NextContent } from "./next-plan-columns";
import { countsOf, formerSpan, originWords } from "./next-plan-words";
import { planPage, isWordsColumn, wordsCell, wordsOfColumn } from "./plan-cells";
import {
  headerRow,
  heightIn,
  layTable,
  TABLE_STYLES,
  type TableBook,
  type TableCell,
  type TableRow,
} from "./plan-table";

/** The title, the note and a row that parts them from the table. */
const HEADER_ROW = 3;

/**
 * The sheet of the next plan: the former plan's columns with other years, a row for each indicator that comes in,
 * and at the end of each row where it comes from. It is handed over: from then on it is a plan like any other.
 */
export function nextPlanSheet(
  plan: Plan,
  next: NextPlan,
  { words, calendar }: { readonly words: HeaderWords; readonly calendar: Calendar },
  translate: Translate,
): UserSheet {
  const book: TableBook = new StyleBook(TABLE_STYLES);
  const columns = nextColumns(plan, next, words, translate);
  const contents = columns.map(({ content }) => content);
  const rows = tableRows(plan, next, { contents, calendar }, translate);
  const table = layTable(columns, rows, HEADER_ROW + 1, book);
  const span = spanInWords(next.years[0] ?? 0, next.years.at(-1) ?? 0);
  const title = titleOf(plan, next, translate);
  const tab = translate({ id: "nextPlan-tab", values: { span } });
  const area = {
    firstRow: 0,
    firstColumn: 0,
    lastRow: HEADER_ROW + table.rows.length,
    lastColumn: columns.length - 1,
  };
  const widths = columns.map(({ width }) => width);
  const print = planPage(HEADER_ROW, area, widths, { plan: title, period: tab, page: pageOfAll(translate) });
  // What is above the table is not cut where a page ends.
  const lastAbove = (print.across?.breaksBefore[0] ?? columns.length) - 1;
  const above = (text: string, style: "title" | "note", size: number): DescribedRow => ({
    height: heightAbove(text, size, widths.slice(0, lastAbove + 1)),
    cells: [book.cell(text, style)],
  });
  const mergedAbove = [0, 1].map((row) => ({
    ...{ firstRow: row, lastRow: row },
    ...{ firstColumn: 0, lastColumn: lastAbove },
  }));
  return {
    title: tab,
    rows: [
      above(title, "title", 16),
      above(noteOf(next, translate), "note", 9),
      { height: 8, cells: [] },
      headerRow(columns, book),
      ...table.rows,
    ],
    columnWidths: widths,
    hiddenColumns: [],
    styles: { ...book.styles },
    merges: lastAbove > 0 ? [...mergedAbove, ...table.merges] : table.merges,
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    showGridlines: true,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print,
  };
}

/** The height of a text over columns of these widths, in points. */
function heightAbove(text: string, size: number, widths: readonly number[]): number {
  const width = widths.reduce((sum, each) => sum + each, 0);
  return Math.max(15, heightIn(text, width, size, size > 9));
}

/** The former plan's title with the new years, where it names its years; else a title of its own. */
function titleOf({ title, span }: Plan, { years }: NextPlan, translate: Translate): string {
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const former = onOneLine(title?.text ?? "");
  if (span !== null && span.last - span.first === last - first) {
    const later = laterHeader(former, first - span.first);
    if (later !== former) return later;
  }
  return translate({ id: "planSheet-title", values: { span: spanInWords(first, last) } });
}

function noteOf(next: NextPlan, translate: Translate): string {
  return translate({ id: "nextPlan-note", values: countsOf(next) });
}

function tableRows(
  plan: Plan,
  next: NextPlan,
  { contents, calendar }: { readonly contents: readonly NextContent[]; readonly calendar: Calendar },
  translate: Translate,
): readonly TableRow[] {
  const objectives = new Map(plan.objectives.map(({ id, title }) => [id, onOneLine(title)]));
  const span = formerSpan(plan);
  const texts = new TextsByColumn(plan);
  const hasNumberColumn = contents.some(({ kind }) => kind === "actionNumber");
  return next.entries.filter(isIncluded).map((entry) => ({
    objective: entry.action.objective,
    action: entry.action.id,
    cells: contents.map((content) => {
      const objective = objectives.get(entry.action.objective) ?? null;
      return cellOf(entry, content, { objective, span, hasNumberColumn, texts, calendar, translate });
    }),
  }));
}

interface RowContext {
  readonly objective: string | null;
  readonly span: string;
  readonly hasNumberColumn: boolean;
  readonly texts: TextsByColumn;
  /** In which the columns' headers name their years. */
  readonly calendar: Calendar;
  readonly translate: Translate;
}

function cellOf(entry: NextEntry, content: NextContent, context: RowContext): TableCell {
  const { action, indicator, baseline, overallTarget, targets, asPercent } = entry;
  const format = asPercent ? "percent" : "number";
  if (isWordsColumn(content.kind)) {
    const subject = { ...context, action, indicator };
    const of = "of" in content ? content.of : undefined;
    if (of === undefined) return wordsCell(content.kind, subject);
    return wordsOfColumn({ column: of.column, meaning: content.kind }, subject, context.texts);
  }
  switch (content.kind) {
    case "baseline":
      return { value: baseline?.value ?? null, format };
    case "baselineYear":
      return { value: writtenYear(baseline?.year ?? null, context.calendar), format: "year" };
    case "overallTarget":
      return { value: overallTarget, format };
    case "target":
      return { value: targets.get(content.period) ?? null, format };
    case "origin":
      return { value: originWords(entry, context.span, context.translate) };
    default:
      return { value: null };
  }
}

/** What the former plan says in a text stays as it is there. */
function writtenYear(year: number | string | null, calendar: Calendar): number | string | null {
  return typeof year === "number" ? yearIn(calendar, year) : year;
}
