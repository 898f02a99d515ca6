import type { RowWeightName } from "../../weights/rows";
import type { RowKind } from "../rows/row-kind";

/** What speaks for or against a row's kind by the kind of the filled row above it; `null` above the first. */
export function stepEvidence(from: RowKind | null, to: RowKind): readonly RowWeightName[] {
  const found: RowWeightName[] = [];
  if (BELONG_TO_THE_ROW_ABOVE.has(to) && (from === null || NOTHING_BELONGS_TO.has(from)))
    found.push("nothingToBelongTo");
  if (from === "note" && to !== "note" && to !== "end") found.push("afterNote");
  return found;
}

const BELONG_TO_THE_ROW_ABOVE: ReadonlySet<RowKind> = new Set(["continuation", "part"]);
const NOTHING_BELONGS_TO: ReadonlySet<RowKind> = new Set(["band", "total", "note"]);
