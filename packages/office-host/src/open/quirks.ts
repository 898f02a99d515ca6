/** What some builds of Excel do differently from others; each has its thread at office-js. */
export interface Quirks {
  /** `address` of merged areas names the first cell of each alone, and their `areas` are whole (issue 1590). */
  readonly namesMergesByFirstCell?: boolean;
  /** Custom XML is refused, as by Excel on iPad in a workbook that was never saved (issue 3936). */
  readonly refusesCustomXml?: boolean;
  /** A namespace without custom XML is answered by a null object, whose `items` are `undefined` (issue 6673). */
  readonly hasNoEmptyNamespace?: boolean;
  /** The names of a sheet are those of the workbook too, as in Excel on the web (issue 1011). */
  readonly sheetsHaveNamesOfWorkbook?: boolean;
  /** A table that is added by an address without a sheet is on the sheet in front, as the documentation says. */
  readonly addsTablesInFront?: boolean;
  /** Every request is denied, as where an antivirus program is between the add-in and the workbook. */
  readonly deniesAccess?: boolean;
}

/**
 * What a build of Excel refuses while another workbook is in front: on the Mac the names of sheets (`InvalidSelection`,
 * issue 6365), on Windows that names are added (`ItemNotFound`, issue 2078; a range in place of a formula ends Excel),
 * and by the documentation of error codes whatever it likes (`InactiveWorkbook`).
 */
export type Elsewhere = "InvalidSelection" | "ItemNotFound" | "InactiveWorkbook";
