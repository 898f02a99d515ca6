/** What a workbook holds, as plain data: cells and their names, a sheet as it is read, a sheet as it is to be written. */
export * from "./cell-reference";
export * from "./grid";
export * from "./block-limits";
export type * from "./sheet-description";
