import type { SheetPart } from "./sheet-part";
import type { SheetChart, SheetFile } from "./workbook-file";

export function readCharts(_part: SheetPart): SheetChart[] {
  return [];
}
export function addChart(_part: SheetPart, _chart: SheetChart, _sheet: SheetFile): void {
  throw new Error("not yet");
}
export function removeChart(_part: SheetPart, _name: string): void {
  throw new Error("not yet");
}
