/** How the parts of a chart look. Sizes are in hundredths of a point, widths of lines in EMU (12,700 to a point). */

import type { ChartDescription, ChartFont } from "../grid/sheet-description";
import { escapeXml } from "../xml/xml-scan";

const TITLE_SIZE = 1200;
const TEXT_SIZE = 900;
const TITLE_INK = "262626";
const TEXT_INK = "404040";
const GRIDLINE = "E3E3E3";
const AXIS_LINE = "A6A6A6";
const HAIRLINE = 6350;
const SERIES_LINE = 28575;
/** Colours that differ in lightness too, for printing without colour. */
const SPARE_COLORS = ["1F4E79", "9DC3E6", "C55A11", "F4B183", "548235", "A9D18E", "7F7F7F"];

interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly ink?: string;
  readonly font?: string;
  /** In 60,000ths of a degree. */
  readonly rotation?: number;
}

/** The look of a text (CT_TextBody) under a name such as `c:txPr`. */
export function textLook({ rotation, ...look }: TextLook = {}): string {
  const turn = rotation === undefined ? "" : ` rot="${rotation}" vert="horz"`;
  return (
    `<c:txPr><a:bodyPr${turn}/><a:lstStyle/><a:p><a:pPr>${characters("a:defRPr", look)}</a:pPr>` +
    '<a:endParaRPr lang="en-US"/></a:p></c:txPr>'
  );
}

/** A text with its look (CT_Tx); `text` is escaped already. */
export function richText(text: string, { rotation, ...look }: TextLook): string {
  const turn = rotation === undefined ? "" : ` rot="${rotation}" vert="horz"`;
  return (
    `<c:tx><c:rich><a:bodyPr${turn}/><a:lstStyle/><a:p><a:pPr>${characters("a:defRPr", look)}</a:pPr>` +
    `<a:r>${characters("a:rPr", look, ' lang="en-US"')}<a:t>${text}</a:t></a:r></a:p></c:rich></c:tx>`
  );
}

function characters(
  name: string,
  { size = TEXT_SIZE, bold = false, ink = TEXT_INK, font }: TextLook,
  more = "",
): string {
  const face = font === undefined ? "" : fontFaces(font);
  return `<${name}${more} sz="${size}" b="${bold ? 1 : 0}">${solid(ink)}${face}</${name}>`;
}

/** The font of Latin letters, and that of scripts such as Khmer and Thai (`cs`). */
function fontFaces(font: string): string {
  const face = escapeXml(font);
  return `<a:latin typeface="${face}"/><a:cs typeface="${face}"/>`;
}

/** The look of the chart's title. */
export function titleLook({ fonts }: ChartDescription): TextLook {
  return fonts === undefined ? { size: TITLE_SIZE, bold: true, ink: TITLE_INK } : lookOf(fonts.title);
}

/** The look of all the chart's other texts. */
export function plainLook({ fonts }: ChartDescription): TextLook {
  return fonts === undefined ? {} : lookOf(fonts.text);
}

function lookOf({ name, size, bold, color }: ChartFont): TextLook {
  return { font: name, size: Math.round(size * 100), bold, ink: bareColor(color) };
}

export function bareColor(color: string): string {
  return color.replace("#", "").toUpperCase();
}

const NO_LINE = "<a:ln><a:noFill/></a:ln>";

export const GRIDLINES = `<c:majorGridlines><c:spPr>${line(GRIDLINE)}</c:spPr></c:majorGridlines>`;

export const AXIS = `<c:spPr><a:noFill/>${line(AXIS_LINE)}</c:spPr>`;

export const BARE_AXIS = `<c:spPr><a:noFill/>${NO_LINE}</c:spPr>`;

export const BACKGROUND = `<c:spPr>${solid("FFFFFF")}${NO_LINE}</c:spPr>`;

export const TRANSPARENT = `<c:spPr><a:noFill/>${NO_LINE}</c:spPr>`;

/** A bar's or a part's fill, with a line around it or none. */
export function fillLook(color: string, outline: string | null): string {
  return `<c:spPr>${solid(color)}${outline === null ? NO_LINE : line(bareColor(outline), 9525)}</c:spPr>`;
}

export function lineLook(color: string): string {
  return `<c:spPr><a:ln w="${SERIES_LINE}" cap="rnd">${solid(color)}<a:round/></a:ln></c:spPr>`;
}

/** Marks on a line; their shapes tell lines apart in black and white. */
export function markerLook(color: string, index: number): string {
  const symbol = ["circle", "square", "diamond", "triangle"][index % 4] ?? "circle";
  return (
    `<c:marker><c:symbol val="${symbol}"/><c:size val="6"/>` +
    `<c:spPr>${solid(color)}${line("FFFFFF", 9525)}</c:spPr></c:marker>`
  );
}

/** The colour of a series or part as `RRGGBB`; the chart's own, else a spare one. */
export function chartColor(colors: readonly string[], index: number): string {
  const color = colors[index] ?? SPARE_COLORS[index % SPARE_COLORS.length] ?? TEXT_INK;
  return bareColor(color);
}

/** Black or white, whichever reads better on a colour (WCAG 2.2, relative luminance). */
export function inkOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const channel = parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.32 ? TITLE_INK : "FFFFFF";
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function line(color: string, width = HAIRLINE): string {
  return `<a:ln w="${width}">${solid(color)}</a:ln>`;
}
