import type { Area, BorderStyle, CellStyle, NamedStyle, SheetFile } from "@plan-of-action/xlsx";
import type { OpenWorkbook } from "../open/open-workbook";
import { textArgument } from "../requests/arguments";
import { notImplemented } from "../requests/host-error";
import { reachedPart } from "./writing";

function around(color: string): NonNullable<CellStyle["borders"]> {
  const line: BorderStyle = { weight: "thin", color };
  return { top: line, bottom: line, left: line, right: line };
}

/** Excel's own styles, as far as files written here have their looks; all but the first change what they name. */
const STYLES: readonly NamedStyle[] = [
  { name: "Normal", builtIn: 0, looks: {} },
  { name: "Percent", builtIn: 5, looks: { numberFormat: "0%" } },
  { name: "Note", builtIn: 10, looks: { fill: "#FFFFCC", borders: around("#B2B2B2") } },
  { name: "Warning Text", builtIn: 11, looks: { font: { color: "#FF0000" } } },
  {
    name: "Input",
    builtIn: 20,
    looks: { font: { color: "#3F3F76" }, fill: "#FFCC99", borders: around("#7F7F7F") },
  },
  {
    name: "Output",
    builtIn: 21,
    looks: { font: { color: "#3F3F3F", bold: true }, fill: "#F2F2F2", borders: around("#3F3F3F") },
  },
  {
    name: "Calculation",
    builtIn: 22,
    looks: { font: { color: "#FA7D00", bold: true }, fill: "#F2F2F2", borders: around("#7F7F7F") },
  },
  { name: "Good", builtIn: 26, looks: { font: { color: "#006100" }, fill: "#C6EFCE" } },
  { name: "Bad", builtIn: 27, looks: { font: { color: "#9C0006" }, fill: "#FFC7CE" } },
  { name: "Neutral", builtIn: 28, looks: { font: { color: "#9C5700" }, fill: "#FFEB9C" } },
  { name: "Explanatory Text", builtIn: 53, looks: { font: { color: "#7F7F7F", italic: true } } },
];

/** Gives cells one of Excel's styles; Normal takes the looks of all others away. */
export function applyNamedStyle(open: OpenWorkbook, sheet: SheetFile, area: Area, value: unknown): void {
  open.requireUnprotected(sheet);
  const name = textArgument(value);
  const style = STYLES.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (style === undefined) throw notImplemented(`the style ${name}`);
  const part = reachedPart(sheet, area);
  if (style.builtIn === 0) sheet.clear(part, "formats");
  else sheet.setNamedStyle(part, style);
}
