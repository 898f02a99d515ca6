import type { BorderStyle, CellStyle } from "@plan-of-action/xlsx/grid";
import type { StyleBook } from "../layout/style-book";
import { COLORS } from "../layout/styles";

const edge: BorderStyle = { weight: "thin", color: "#8A96A3" };
const body = {
  font: { size: 8, bold: false, color: COLORS.ink },
  verticalAlign: "top",
  wrap: true,
  borders: { top: edge, bottom: edge, left: edge, right: edge },
} as const satisfies CellStyle;
const strong = { bold: true, color: COLORS.accent } as const;
const header = {
  ...body,
  font: { size: 7.5, ...strong },
  fill: COLORS.band,
  verticalAlign: "center",
} as const satisfies CellStyle;
const plain = { size: 8.5, bold: false, color: COLORS.ink } as const;

/** How the cells of the annex look. */
export const ANNEX_STYLES = {
  title: { font: { size: 17, ...strong }, align: "center", verticalAlign: "center", wrap: true },
  line: { ...body, font: plain },
  lineLabel: { ...body, font: { size: 8.5, ...strong } },
  section: { ...body, font: { size: 8, ...strong }, fill: COLORS.band },
  header,
  headerFigure: { ...header, align: "center" },
  text: body,
  figure: { ...body, align: "center" },
  signer: { font: { ...plain, bold: true }, verticalAlign: "center", wrap: true },
  signature: { borders: { bottom: { weight: "thin", color: COLORS.ink } } },
  signatureNote: { font: { size: 8, bold: false, color: COLORS.muted }, verticalAlign: "top" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export type AnnexBook = StyleBook<keyof typeof ANNEX_STYLES>;

/** The styles of texts and figures. */
export type AnnexStyle = Exclude<keyof typeof ANNEX_STYLES, "signature">;
