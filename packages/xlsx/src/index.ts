export * from "./grid";
export { readGrid } from "./document/read-grid";
export { openWorkbookFile } from "./document/open-workbook";
export { describedWorkbook } from "./document/described-workbook";
export { newWorkbookFile } from "./document/new-workbook";
export { XlsxError, type XlsxProblem } from "./xlsx-error";
export type * from "./workbook-file";
export type { DocumentText } from "./document/document-properties";
export type { ShapeLine, ShapePaint, ShapeText, SheetShape } from "./shapes/sheet-shape";
export type { ChartSetting } from "./charts/chart-settings";

// What else a program that acts as Excel has to know of the format.
export { formatArea } from "./cells/area-address";
export { LONGEST_TEXT } from "./cells/cell-text";
export { shiftFormula } from "./cells/formula-text";
export { PLOT_FORMS } from "./charts/plot-forms";
export { PRESETS as CONDITIONAL_PRESETS } from "./sheet/conditional-rules";
export { printAreaFormula } from "./sheet/sheet-print";
export { aboveTotals } from "./sheet/sheet-tables";
export { CHART, DRAWING_ML } from "./xml/namespaces";
export { parseXml, type XmlElement } from "./xml/xml-document";
