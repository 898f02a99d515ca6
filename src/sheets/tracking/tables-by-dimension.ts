import type { Area } from "@plan-of-action/xlsx/grid";
import type { BreakdownDimension } from "../../plan/breakdown";
import { partKey } from "../../plan/language/breakdown-words";
import type { Translate } from "../../plan/message";
import type { DescribedRow } from "../../workbook/sheet-description";
import { categoryName, dimensionName } from "../layout/breakdown-names";
import {
  FIRST_PERIOD_COLUMN,
  numberCell,
  rowHeight,
  SECOND_HEADER_HEIGHT,
  shownCell,
  type Book,
  type RowSubject,
} from "./tracking-cells";

interface PlaceOfTables {
  readonly firstRow: number;
  readonly translate: Translate;
}

/**
 * For each dimension by which values are to be reported a table below: what was achieved over the whole plan, a row for
 * each indicator and a column for each category.
 */
export function tablesByDimension(
  book: Book,
  subjects: readonly RowSubject[],
  { firstRow, translate }: PlaceOfTables,
): {
  readonly rows: readonly DescribedRow[];
  readonly merges: readonly Area[];
  /** How many groups of three columns the widest has. */
  readonly groups: number;
} {
  let groups = 0;
  const rows: DescribedRow[] = [];
  const merges: Area[] = [];
  for (const dimension of dimensionsAsked(subjects)) {
    const own = subjects.filter(({ parts }) => parts.some((part) => part.dimension === dimension));
    const names = categoriesOf(own, dimension);
    if (names.length === 0) continue;
    groups = Math.max(groups, names.length + 1);
    const name = dimensionName(dimension, translate);
    const add = (row: DescribedRow, isWide: boolean): void => {
      if (isWide)
        for (let group = 0; group <= names.length; group++)
          merges.push(groupArea(firstRow + rows.length, group));
      rows.push(row);
    };
    add({ height: 10, cells: [] }, false);
    const title = translate({ id: "tracking-by-dimension", values: { dimension: name } });
    add({ height: 18, cells: [book.cell(title, "section")] }, false);
    const headers = [
      translate({ id: "form-whole" }),
      ...names.map(([, label]) => categoryName(label, translate)),
    ];
    add(
      wideRow(book, [translate({ id: "summary-number" }), translate({ id: "actuals-indicator" })], headers),
      true,
    );
    for (const subject of own) {
      const byKey = new Map(
        subject.parts.filter((part) => part.dimension === dimension).map((part) => [partKey(part), part]),
      );
      const { tracked, indicator, definition, suppressBelow } = subject;
      const figures = names.map(([key]) => {
        const part = byKey.get(key);
        return part === undefined
          ? numberCell(book, null, definition)
          : shownCell(book, part.overall, definition, suppressBelow);
      });
      const cells = [numberCell(book, tracked.overall.actual, definition), ...figures];
      const text = indicator.text.trim();
      add(
        {
          height: Math.max(15, rowHeight(text)),
          cells: [
            book.cell(indicator.id, "text"),
            book.cell(text, "text"),
            book.cell(null, "text"),
            ...cells.flatMap((cell) => [cell, book.cell(null, "number"), book.cell(null, "number")]),
          ],
        },
        true,
      );
    }
  }
  return { rows, merges, groups };
}

function wideRow(book: Book, fixed: readonly string[], headers: readonly string[]): DescribedRow {
  return {
    height: SECOND_HEADER_HEIGHT,
    cells: [
      ...fixed.map((text) => book.cell(text, "headerLeft")),
      book.cell(null, "header"),
      ...headers.flatMap((text) => [
        book.cell(text, "header"),
        book.cell(null, "header"),
        book.cell(null, "header"),
      ]),
    ],
  };
}

function groupArea(row: number, group: number): Area {
  const firstColumn = FIRST_PERIOD_COLUMN + group * 3;
  return { firstRow: row, firstColumn, lastRow: row, lastColumn: firstColumn + 2 };
}

/** The dimensions by which something is to be reported, in the order of the plan. */
function dimensionsAsked(subjects: readonly RowSubject[]): readonly BreakdownDimension[] {
  return [
    ...new Set(
      subjects.flatMap(({ indicator: { breakdowns = [] } }) =>
        breakdowns.filter(({ required }) => required).map(({ dimension }) => dimension),
      ),
    ),
  ];
}

/** The categories of a dimension, each by its key with the first label that it has. */
function categoriesOf(
  subjects: readonly RowSubject[],
  dimension: BreakdownDimension,
): readonly (readonly [key: string, label: string])[] {
  const names = new Map<string, string>();
  for (const part of subjects.flatMap(({ parts }) => parts))
    if (part.dimension === dimension && !names.has(partKey(part))) names.set(partKey(part), part.category);
  return [...names];
}
