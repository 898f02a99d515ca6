export { openWorkbookFile } from "./open-workbook";
export { newWorkbookFile } from "./new-workbook";
export { printAreaFormula } from "./sheet-print";
export { XlsxError, type XlsxProblem } from "./xlsx-error";
export type { CellContent, DrawnChart, SheetChart, SheetFile, WorkbookFile } from "./workbook-file";
