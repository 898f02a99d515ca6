import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { TableHeader } from "../header/table-header";
import type { SheetView } from "../sheet/sheet-view";
import type { TableEvidence } from "./table-evidence";

/** A table that can be the plan. */
export interface FoundTable {
  readonly view: SheetView;
  readonly header: TableHeader;
  /** The sum of what speaks for its being a plan; from `leastForAPlan` it is taken for one. */
  readonly score: number;
  readonly evidence: readonly TableEvidence[];
  /** Whether it is read as a further part of the plan though its header is another than that of the table beside it. */
  readonly hasOtherHeader?: boolean;
}

/** The first cell of a table's header. */
export function firstCellOf({ view, header }: Pick<FoundTable, "view" | "header">): CellReference {
  return view.reference(header.rows.first, header.columns[0]?.column ?? view.firstColumn);
}
