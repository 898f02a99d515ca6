/** What writes sheets and records: fetched before the first is written, since a pane that only checks does without it. */
export { addSheet } from "./add-sheet";
export { applyEdits } from "./apply-edits";
export { saveRecord, keptText } from "../records/save-record";
export { openNewWorkbook } from "./new-workbook";
export { updateTable } from "./update-table";
export { writeSheet } from "./write-sheet";
