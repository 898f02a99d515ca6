import { type CellStyle } from "@plan-of-action/xlsx/grid";
import type { IndicatorDefinition } from "../../indicators/definition";
import type { Translate } from "../../plan/message";
import type { Indicator } from "../../plan/plan";
import type { ShownFigure, TrackedIndicator, TrackedPart } from "../../progress";
import { columnPoints } from "../../workbook/column-width";
import type { DescribedCell } from "../../workbook/sheet-description";
import { suppressedText } from "../layout/breakdown-names";
import { LARGER_BY, scriptOf } from "../layout/script";
import type { StyleBook } from "../layout/style-book";
import { COLORS } from "../layout/styles";
import { textHeight } from "../layout/text-height";

export const FIRST_PERIOD_COLUMN = 3;
/** In characters. */
export const TEXT_WIDTH = 38;
/** In points, for a header of two lines. */
export const SECOND_HEADER_HEIGHT = 30;

const line = { weight: "hairline", color: COLORS.line } as const;
const gap = { weight: "medium", color: COLORS.white } as const;
const body: CellStyle = {
  font: { size: 9, color: COLORS.ink },
  verticalAlign: "top",
  borders: { bottom: line },
};
const figure: CellStyle = { ...body, align: "right" };
const header: CellStyle = {
  font: { size: 8, bold: true, color: COLORS.accent },
  fill: COLORS.band,
  verticalAlign: "center",
  align: "center",
  wrap: true,
  borders: { left: gap, bottom: { weight: "thin", color: COLORS.accent } },
};
export const TRACKING_STYLES = {
  title: { font: { size: 17, bold: true, color: COLORS.accent } },
  note: { font: { size: 9, color: COLORS.muted }, verticalAlign: "top", wrap: true },
  header,
  headerLeft: { ...header, align: "left" },
  band: { ...figure, fill: COLORS.band, font: { size: 9, bold: true, color: COLORS.accent } },
  section: { font: { size: 11, bold: true, color: COLORS.accent }, verticalAlign: "center" },
  part: { ...body, font: { size: 9, color: COLORS.muted }, align: "left", indent: 2 },
  suppressed: { ...figure, font: { size: 9, color: COLORS.muted } },
  id: { ...body, font: { size: 9, color: COLORS.accent }, wrap: true },
  text: { ...body, wrap: true },
  number: { ...figure, numberFormat: "#,##0.##;-#,##0.##;0" },
  whole: { ...figure, numberFormat: "#,##0" },
  points: { ...figure, numberFormat: '0.##"%"' },
  wholePoints: { ...figure, numberFormat: '0"%"' },
  percent: { ...figure, numberFormat: "0%", fill: COLORS.band },
  undefinedPercent: {
    ...figure,
    numberFormat: "0%",
    fill: COLORS.band,
    font: { size: 9, color: COLORS.muted },
  },
} as const satisfies Readonly<Record<string, CellStyle>>;
export type Book = StyleBook<keyof typeof TRACKING_STYLES>;

/** An indicator with all that its rows show. */
export interface RowSubject {
  readonly tracked: TrackedIndicator;
  readonly indicator: Indicator;
  readonly definition: IndicatorDefinition;
  readonly translate: Translate;
  readonly parts: readonly TrackedPart[];
  readonly suppressBelow: number | null;
}

/** Excel's highest row, and what is kept free around a text, in points. */
const HIGHEST_ROW = 409;
const PADDING = 4;

/** How high a row has to be for its text, in points. */
export function rowHeight(text: string): number {
  const size = 9 + LARGER_BY[scriptOf(text)];
  const needed = textHeight(text, { size, bold: false, width: columnPoints(TEXT_WIDTH) - PADDING });
  return Math.min(HIGHEST_ROW, Math.ceil(needed + PADDING));
}

/** A number as it is shown of what it measures. */
export function numberCell(
  book: Book,
  number: number | null,
  { measure }: IndicatorDefinition,
): DescribedCell {
  const isWhole = number === null || Number.isInteger(number);
  if (measure === "percentage") return book.cell(number, isWhole ? "wholePoints" : "points");
  return book.cell(number, isWhole ? "whole" : "number");
}

/** The actual of a part: as a number, as "<11", or as a sign that it is not shown. */
export function shownCell(
  book: Book,
  { actual, shownAs }: ShownFigure,
  definition: IndicatorDefinition,
  suppressBelow: number | null,
): DescribedCell {
  if (actual === null || shownAs === "number") return numberCell(book, actual, definition);
  return book.cell(suppressedText(shownAs, suppressBelow), "suppressed");
}
