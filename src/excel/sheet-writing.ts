/** What writes whole sheets: fetched before the first is written, since a pane that only checks does without it. */
export { addSheet } from "./add-sheet";
export { updateTable } from "./update-table";
export { writeSheet } from "./write-sheet";
