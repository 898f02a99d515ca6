import type { CellReference } from "../../plan/cell-reference";
import type { TableHead } from "../head/table-head";
import type { SheetView } from "../sheet/sheet-view";
import type { TableEvidence } from "./table-evidence";

/** A table that can be the plan. */
export interface FoundTable {
  readonly view: SheetView;
  readonly head: TableHead;
  /** The sum of what speaks for its being a plan; from `leastForAPlan` it is taken for one. */
  readonly score: number;
  readonly evidence: readonly TableEvidence[];
  /** Whether it is read as a further part of the plan though its head is another than that of the table beside it. */
  readonly hasOtherHead?: boolean;
}

/** The first cell of a table's head. */
export function firstCellOf({ view, head }: Pick<FoundTable, "view" | "head">): CellReference {
  return view.reference(head.rows.first, head.columns[0]?.column ?? view.firstColumn);
}
