/**
 * The host's one door to the files that it opens: how it reads and patches an .xlsx file, and the plain data in which it does.
 * Nothing else in this package knows where they come from.
 */
export {
  columnFromLetters,
  columnLetters,
  formatSheetName,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  parseCell,
} from "../../../src/plan/cell-reference";
export {
  type Area,
  type CellLook,
  areaContains,
  type GridValue,
  intersection,
  isCellError,
  type SheetVisibility,
} from "../../../src/workbook/grid";
export type {
  AcrossPages,
  BorderStyle,
  CellStyle,
  ChartDescription,
  ChartFont,
  ChartKind,
  ChartLabels,
  PrintDescription,
} from "../../../src/workbook/sheet-description";
export { newWorkbookFile, openWorkbookFile, printAreaFormula, XlsxError } from "../../../src/xlsx";
export { shiftFormula } from "../../../src/xlsx/cells/formula-text";
export { LONGEST_TEXT } from "../../../src/xlsx/cells/cell-text";
export { aboveTotals } from "../../../src/xlsx/sheet/sheet-tables";
export { PLOT_FORMS } from "../../../src/xlsx/charts/plot-forms";
export type { DocumentText } from "../../../src/xlsx/workbook/document-properties";
export type { ShapeLine, ShapePaint, ShapeText, SheetShape } from "../../../src/xlsx/shapes/sheet-shape";
export type { ChartSetting } from "../../../src/xlsx/charts/chart-settings";
export { PRESETS as CONDITIONAL_PRESETS } from "../../../src/xlsx/sheet/conditional-rules";
export type {
  CellContent,
  ChartCorner,
  ConditionalRule,
  ColumnTotal,
  CommentReply,
  CustomXmlPart,
  DefinedName,
  FilterColumn,
  FilterRule,
  Highlight,
  NamedStyle,
  NewTable,
  PlacedRule,
  ProtectionAllowance,
  RulePoint,
  ScaleRule,
  SeriesSource,
  SheetChart,
  SheetComment,
  SheetConditionalFormat,
  SheetFile,
  SheetHyperlink,
  SheetTable,
  SheetValidation,
  TableLook,
  TableSorting,
  WorkbookFile,
} from "../../../src/xlsx/workbook-file";
