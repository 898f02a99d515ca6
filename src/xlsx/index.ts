export { readSheetsOfFile } from "./workbook/workbook-contents";
export { openWorkbookFile } from "./workbook/open-workbook";
export { describedWorkbook } from "./workbook/described-workbook";
export { newWorkbookFile } from "./workbook/new-workbook";
export { printAreaFormula } from "./sheet/sheet-print";
export { XlsxError, type XlsxProblem } from "./xlsx-error";
export type { CellContent, DrawnChart, SheetChart, SheetFile, WorkbookFile } from "./workbook-file";
