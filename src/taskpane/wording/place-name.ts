import { type CellReference, formatAddress, formatCell } from "../../app";

/** A cell as it is named to the user: on the plan's own sheet its address is enough. */
export function placeName(cell: CellReference, planSheet: string): string {
  return cell.sheet === planSheet ? formatAddress(cell.row, cell.column) : formatCell(cell);
}
