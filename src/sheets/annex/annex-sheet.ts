import { isDated, kindOfMeaning } from "../../plan/column-meaning";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { Translate } from "../../plan/message";
import type { Indicator, JointAction, Plan, PlanColumn } from "../../plan/plan";
import type { Value } from "../../plan/value";
import { columnPoints } from "../../workbook/column-width";
import type { Area } from "../../workbook/grid";
import type { DescribedRow, SheetDescription } from "../../workbook/sheet-description";
import { pageText } from "../layout/print";
import { StyleBook } from "../layout/style-book";
import { planTitle } from "../layout/wording";
import { TextsByColumn } from "../../plan/shared-meanings";
import { isWordsColumn, WORDS_LOOKS, wordsOfColumn } from "../plan/plan-cells";
import {
  headRows,
  heightIn,
  layTable,
  TABLE_STYLES,
  widthForWords,
  type TableBook,
  type TableCell,
  type TableColumn,
  type TableRow,
} from "../plan/plan-table";
import { signatureBlock } from "./signature-block";

/** The marker of the annex, by which it is found again. */
const ANNEX_MARKER = "annex";

const NUMBER_WIDTH = 8.5;
const REMARKS_WIDTH = 18;

/** In centimetres; A4 across has 29.7 by 21. */
const MARGINS = { top: 1.7, bottom: 1.5, left: 1.3, right: 1.3 } as const;
const POINTS = 72 / 2.54;
/** A little is kept in reserve for other printers. */
const PAGE_WIDTH = (29.7 - MARGINS.left - MARGINS.right) * POINTS * 0.98;
const PAGE_HEIGHT = (21 - MARGINS.top - MARGINS.bottom) * POINTS * 0.96;

/** The title, and a row that parts it from the table. */
const TITLE_HEIGHT = 30;
const GAP_HEIGHT = 8;
const HEAD_ROW = 2;

interface AnnexColumn extends TableColumn {
  readonly column: PlanColumn;
}

/**
 * The plan as a clean table to print and to sign: its columns of words and targets, A4 across, the header rows on
 * every page, no action parted that fits on a page, and a block for the heads of the parties to sign.
 */
export function annexSheet(plan: Plan, parties: readonly string[], translate: Translate): SheetDescription {
  const book: TableBook = new StyleBook(TABLE_STYLES);
  const rows = (columns: readonly AnnexColumn[]) => tableRows(plan, columns);
  const columns = fitted(annexColumns(plan), rows(annexColumns(plan)));
  const lastColumn = columns.length - 1;
  const head = headRows(columns, HEAD_ROW, book);
  const firstRow = HEAD_ROW + head.rows.length;
  const signatures = signatureBlock(parties, columns, book, translate);
  const scale = Math.min(1, PAGE_WIDTH / total(columns.map(({ width }) => columnPoints(width))));
  const headHeight = total(head.rows.map(({ height }) => height ?? 0));
  const room = PAGE_HEIGHT / scale - headHeight;
  const table = layTable(
    columns,
    rows(columns),
    {
      firstRow,
      pageHeights: {
        first: room - titleHeight(plan, columns, translate) - GAP_HEIGHT,
        others: room,
        tail: total(signatures.rows.map(({ height }) => height ?? 0)),
      },
    },
    book,
  );
  const title = planTitle({ plan, words: { translate } });
  const described: DescribedRow[] = [
    { height: titleHeight(plan, columns, translate), cells: [book.cell(title, "title")] },
    { height: GAP_HEIGHT, cells: [] },
    ...head.rows,
    ...table.rows,
    ...signatures.rows,
  ];
  return {
    marker: ANNEX_MARKER,
    title: translate({ id: "annex-tab" }),
    rows: described,
    columnWidths: columns.map(({ width }) => width),
    hiddenColumns: [],
    styles: book.styles,
    merges: [
      { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn },
      ...head.merges,
      ...table.merges,
      ...signatures.merges.map((area) => movedDown(area, firstRow + table.rows.length)),
    ].filter(
      ({ firstColumn, lastColumn: last, firstRow: first, lastRow }) => last > firstColumn || lastRow > first,
    ),
    frozen: { rows: firstRow, columns: 0 },
    showGridlines: false,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "landscape",
      paper: "a4",
      area: { firstRow: 0, firstColumn: 0, lastRow: described.length - 1, lastColumn },
      pagesWide: 1,
      titleRows: { first: HEAD_ROW, last: firstRow - 1 },
      breaksBefore: table.breaksBefore,
      margins: MARGINS,
      header: { left: pageText(title, 150), center: "", right: pageText(translate({ id: "annex-tab" }), 60) },
      footer: {
        left: "",
        center: "",
        right: `&8${translate({ id: "summary-page", values: { page: "&P", pages: "&N" } })}`,
      },
      centerHorizontally: true,
    },
    names: [],
  };
}

function titleHeight(plan: Plan, columns: readonly AnnexColumn[], translate: Translate): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return Math.max(TITLE_HEIGHT, heightIn(planTitle({ plan, words: { translate } }), width, 16, true));
}

function movedDown(area: Area, rows: number): Area {
  return { ...area, firstRow: area.firstRow + rows, lastRow: area.lastRow + rows };
}

/** The plan's columns of words and targets in their order; what was achieved is not what is signed. */
function annexColumns({ columns }: Plan): readonly AnnexColumn[] {
  return [...columns]
    .sort((a, b) => a.column - b.column)
    .flatMap((column): AnnexColumn[] => {
      const { meaning, head, hidden } = column;
      if (hidden) return [];
      if (isWordsColumn(meaning)) return [{ column, head, ...WORDS_LOOKS[meaning] }];
      if (meaning === "remarks") return [{ column, head, width: REMARKS_WIDTH, level: "action" }];
      const isNumber =
        kindOfMeaning(meaning) === "target" || meaning === "baseline" || meaning === "baselineYear";
      return isNumber ? [{ column, head, width: NUMBER_WIDTH, level: "row" }] : [];
    });
}

/**
 * The columns as wide as their longest words need, and the columns of words wider or narrower so that all of them
 * have the width of a page together, where that can be.
 */
function fitted(columns: readonly AnnexColumn[], rows: readonly TableRow[]): readonly AnnexColumn[] {
  const least = columns.map(({ head }, place) => {
    const texts = rows.flatMap(({ cells }) => {
      const value = cells[place]?.value;
      return typeof value === "string" ? [value] : [];
    });
    return widthForWords(head, texts);
  });
  // A column has 7 pixels for each character and 5 around them, and a pixel is three quarters of a point.
  const charactersOfPage = (PAGE_WIDTH / 0.75 - 5 * columns.length) / 7;
  const fixed = total(
    columns.map(({ width }, place) => (isWide(width) ? 0 : Math.max(width, least[place] ?? 0))),
  );
  const wide = total(columns.map(({ width }) => (isWide(width) ? width : 0)));
  const factor = wide === 0 ? 1 : Math.max(0.6, (charactersOfPage - fixed) / wide);
  return columns.map((column, place) => ({
    ...column,
    width: Math.max(least[place] ?? 0, isWide(column.width) ? round(column.width * factor) : column.width),
  }));
}

/** Columns of sentences take what is left of the page. */
function isWide(width: number): boolean {
  return width >= 16;
}

function round(width: number): number {
  return Math.floor(width * 10) / 10;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function tableRows(plan: Plan, columns: readonly AnnexColumn[]): readonly TableRow[] {
  const objectives = new Map(plan.objectives.map(({ id, title }) => [id, onOneLine(title)]));
  const indicators = new Map<string, Indicator[]>();
  for (const indicator of plan.indicators) {
    indicators.set(indicator.action, [...(indicators.get(indicator.action) ?? []), indicator]);
  }
  const hasNumberColumn = columns.some(({ column }) => column.meaning === "actionNumber");
  const texts = new TextsByColumn(plan);
  return plan.actions.flatMap((action) =>
    (indicators.get(action.id) ?? [null]).map((indicator) => {
      const subject = {
        objective: objectives.get(action.objective) ?? null,
        action,
        indicator,
        hasNumberColumn,
      };
      const cells = columns.map(({ column }) => {
        const { meaning } = column;
        return isWordsColumn(meaning)
          ? wordsOfColumn({ ...column, meaning }, subject, texts)
          : otherCell(column, plan, action, indicator);
      });
      return { objective: action.objective, action: action.id, cells };
    }),
  );
}

function otherCell(
  column: PlanColumn,
  plan: Plan,
  action: JointAction,
  indicator: Indicator | null,
): TableCell {
  const { meaning, period } = column;
  if (meaning === "remarks") return { value: remarksIn(column, plan, action) };
  if (meaning === "baselineYear") return { value: indicator?.baselineYear?.text ?? null };
  if (meaning === "baseline") return valueCell(indicator?.baseline ?? null);
  if (meaning === "overallTarget") return valueCell(indicator?.overallTarget ?? null);
  return valueCell(isDated(meaning) && period !== null ? (indicator?.targets.get(period) ?? null) : null);
}

/** The different texts of a column of remarks; of several with one head those of its own cells. */
function remarksIn({ column, head }: PlanColumn, { columns }: Plan, { remarks }: JointAction): string | null {
  const alike = columns.filter((each) => each.meaning === "remarks" && each.head === head);
  const [first = column, ...others] = alike.map((each) => each.column).sort((a, b) => a - b);
  const texts = remarks.filter(({ head: own, cell }) => {
    if (own !== head) return false;
    return column === first ? !others.includes(cell.column) : cell.column === column;
  });
  return texts.length === 0 ? null : texts.map(({ text }) => text).join("\n");
}

/** A value as it is shown in the plan. */
function valueCell(value: Value | null): TableCell {
  if (value?.state !== "number" || value.written === "date" || value.written === "text") {
    return { value: value?.raw ?? null };
  }
  return { value: value.number, format: value.percent ? "percent" : "number" };
}
