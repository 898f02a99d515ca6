/** What some builds of Excel do otherwise than others; each has its thread at office-js. */
export interface Quirks {
  /** `address` of merged areas names the first cell of each alone, and their `areas` are whole (issue 1590). */
  readonly namesMergesByFirstCell?: boolean;
  /** Custom XML is refused, as by Excel on iPad in a workbook that was never saved (issue 3936). */
  readonly refusesCustomXml?: boolean;
  /** A namespace without custom XML is answered by a null object, whose `items` are `undefined` (issue 6673). */
  readonly hasNoEmptyNamespace?: boolean;
}
