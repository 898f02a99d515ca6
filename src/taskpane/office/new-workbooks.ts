// What the pane fetches to open a workbook of its own making.
export { describedWorkbook } from "../../xlsx";
