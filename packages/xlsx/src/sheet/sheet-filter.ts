import { absoluteArea, formatArea, parseArea } from "../cells/area-address";
import { formatSheetName } from "../grid/cell-reference";
import type { StyleSheet } from "../styles/style-sheet";
import type { SheetFilter } from "../workbook-file";
import { filterColumnsXml, readFilterColumns } from "./filter-columns";
import type { SheetPart } from "./sheet-part";

/** The hidden name that Excel gives the cells of a sheet's filter. */
export const FILTERED_CELLS = "_xlnm._FilterDatabase";

/** The filter of a sheet's own, next to those of its tables. */
export function readSheetFilter(part: SheetPart, styles: StyleSheet): SheetFilter | null {
  const element = part.child("autoFilter");
  const area = parseArea(element?.get("ref") ?? "");
  return area === null ? null : { area, columns: readFilterColumns(element, styles) };
}

export function setSheetFilter(part: SheetPart, styles: StyleSheet, filter: SheetFilter | null): void {
  part.child("autoFilter")?.remove();
  if (filter === null) return;
  const p = part.prefix;
  const columns = filterColumnsXml(p, styles, filter.columns);
  part.insert("autoFilter", `<${p}autoFilter ref="${formatArea(filter.area)}">${columns}</${p}autoFilter>`);
}

export function filteredCellsFormula(sheet: string, { area }: SheetFilter): string {
  return `${formatSheetName(sheet)}!${absoluteArea(area)}`;
}
