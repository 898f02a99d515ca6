export { openWorkbookFile } from "./open-workbook";
export { newWorkbookFile } from "./new-workbook";
export { XlsxError, type XlsxProblem } from "./xlsx-error";
export type {
  CellContent,
  CustomXmlPart,
  DefinedName,
  SheetChart,
  SheetConditionalFormat,
  SheetFile,
  SheetHyperlink,
  SheetTable,
  SheetValidation,
  WorkbookFile,
} from "./workbook-file";
