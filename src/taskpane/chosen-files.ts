// What the pane fetches to read a file that somebody chose; the file stays on this machine.
export { readSheetsOfFile } from "../xlsx";
