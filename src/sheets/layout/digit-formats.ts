import type { CellStyle, ChartDescription } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import { FONT_OF_SCRIPT, type Script } from "./script";

/**
 * What says, at the header of a number format, in which digits it shows a number: the shape of the
 * numerals and the language, as Excel writes them (0D Thai in 041E, 12 Khmer in 0453). The cell keeps
 * its number. LibreOffice shows the same.
 */
const DIGITS_OF_SCRIPT: Readonly<Record<Script, string>> = {
  latin: "",
  thai: "[$-D00041E]",
  khmer: "[$-12000453]",
};

/** The sheet with all its numbers, in cells and in charts, in the digits of a script and in a font that has them. */
export function withDigits(sheet: SheetDescription, script: Script): SheetDescription {
  if (script === "latin") return sheet;
  const styles = Object.entries(sheet.styles).map(([name, style]) => [name, styleWith(style, script)]);
  return {
    ...sheet,
    styles: Object.fromEntries(styles) as SheetDescription["styles"],
    charts: sheet.charts.map((chart) => chartWith(chart, script)),
  };
}

/** The sheet with a space before each per cent sign, as texts in Latin letters have it; Thai and Khmer have none. */
export function withSpacedPercent(sheet: SheetDescription): SheetDescription {
  const styles = Object.entries(sheet.styles).map(([name, style]) => [
    name,
    style.numberFormat === undefined
      ? style
      : { ...style, numberFormat: style.numberFormat.replace(/(?<=[0#"])("?)%/g, spaced) },
  ]);
  return { ...sheet, styles: Object.fromEntries(styles) as SheetDescription["styles"] };
}

/** A space that does not break, in a text of the format or as a sign of its own. */
function spaced(_: string, quote: string): string {
  return quote === "" ? "\\\u00a0%" : '"\u00a0%';
}

/** The number format with the digits of a script in each of its sections, behind their conditions. */
export function formatWith(format: string, script: Script): string {
  const digits = DIGITS_OF_SCRIPT[script];
  const section = (code: string): string =>
    /[0#?]/.test(code) ? code.replace(/^(\[[<>=][^\]]*\])?/, `$1${digits}`) : code;
  return format.split(";").map(section).join(";");
}

function styleWith(style: CellStyle, script: Script): CellStyle {
  const { numberFormat, font } = style;
  if (numberFormat === undefined) return style;
  return {
    ...style,
    numberFormat: formatWith(numberFormat, script),
    font: { ...font, name: FONT_OF_SCRIPT[script] },
  };
}

function chartWith(chart: ChartDescription, script: Script): ChartDescription {
  const { labels, valueAxis } = chart;
  const formats = labels?.numberFormats.map((format) => formatWith(format, script));
  return {
    ...chart,
    labels: labels === null || formats === undefined ? null : { ...labels, numberFormats: formats },
    valueAxis: { ...valueAxis, numberFormat: formatWith(valueAxis.numberFormat, script) },
  };
}
