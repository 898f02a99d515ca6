// What the pane fetches to open a workbook of its own making.
export { workbookOfSheets } from "../../app/files/workbook-of-sheets";
