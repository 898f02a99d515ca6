import type { CSSProperties } from "react";
import { isCellError, type GridValue, type BorderStyle, type CellStyle } from "@plan-of-action/xlsx/grid";
import { fontPixels } from "./text-size";

type Borders = NonNullable<CellStyle["borders"]>;

/** Fonts of offices are missing elsewhere; these have the same letters' widths, and Thai and Khmer. */
const SPARE_FONTS = "Carlito, Arimo, 'Leelawadee UI', 'Noto Sans Thai', 'Noto Sans Khmer', sans-serif";
const PADDING = 3;
const INDENT_PIXELS = 9;

const JUSTIFY = { left: "flex-start", center: "center", right: "flex-end" } as const;
const ALIGN = { top: "flex-start", center: "center", bottom: "flex-end" } as const;
const WEIGHTS: Readonly<Record<BorderStyle["weight"], string>> = {
  hairline: "1px dotted",
  thin: "1px solid",
  medium: "2px solid",
};

/** Where a text is in its cell: numbers at the right, unless the format says otherwise. */
export function alignmentOf(value: GridValue, style: CellStyle): "left" | "center" | "right" {
  if (style.align !== undefined) return style.align;
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isCellError(value) ? "center" : "left";
}

/** How the box of a cell looks. `borders` are its own and, where it has none, its neighbours'. */
export function boxLook(style: CellStyle, borders: Borders): CSSProperties {
  const { fill } = style;
  const line = (border: BorderStyle | undefined) =>
    border === undefined ? `1px solid ${fill ?? "transparent"}` : `${WEIGHTS[border.weight]} ${border.color}`;
  return {
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    borderTop: line(borders.top),
    borderRight: line(borders.right),
    borderBottom: line(borders.bottom),
    borderLeft: line(borders.left),
    alignItems: ALIGN[style.verticalAlign ?? "bottom"],
  };
}

export function textLook(value: GridValue, style: CellStyle): CSSProperties {
  const { font, wrap = false, indent = 0 } = style;
  const align = alignmentOf(value, style);
  const indented = PADDING + indent * INDENT_PIXELS;
  return {
    justifyContent: JUSTIFY[align],
    textAlign: align,
    whiteSpace: wrap ? "pre-wrap" : "pre",
    ...(wrap ? { overflowWrap: "anywhere" } : {}),
    fontFamily: font?.name === undefined ? SPARE_FONTS : `"${font.name}", ${SPARE_FONTS}`,
    fontSize: fontPixels(style),
    ...(font?.bold === true ? { fontWeight: 700 } : {}),
    ...(font?.italic === true ? { fontStyle: "italic" } : {}),
    ...(font?.underline === true ? { textDecoration: "underline" } : {}),
    ...(font?.color === undefined ? {} : { color: font.color }),
    ...(align === "right" ? { paddingRight: indented } : { paddingLeft: indented }),
  };
}
