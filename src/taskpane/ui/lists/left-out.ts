import { formatAddress, formatCell, type WrittenSheet } from "../../../app";
import type { Words } from "../../wording/words";

type LeftOutPart = WrittenSheet["leftOut"][number];
type CellPart = Extract<LeftOutPart, { readonly part: "cell" }>;

/** So many cells are named; the others are counted. */
const NAMED_CELLS = 5;

/** What Excel could not make of a sheet, and what the reader can do about it; and what of the plan is not in the annex. */
export function leftOutTexts(leftOut: readonly LeftOutPart[], say: Words["say"]): readonly string[] {
  const cells = leftOut.filter((part): part is CellPart => part.part === "cell");
  const reasons = [...new Set(cells.map(({ why }) => why))];
  return [
    ...leftOut.flatMap((part) => (part.part === "cell" ? [] : [textOfPart(part, say)])),
    ...reasons.map((why) => {
      const ofReason = cells.filter((part) => part.why === why);
      const named = ofReason.slice(0, NAMED_CELLS).map(({ cell }) => formatAddress(cell.row, cell.column));
      const cellsNamed = [...named, ...(ofReason.length > NAMED_CELLS ? ["…"] : [])].join(", ");
      return say("pane-left-out-cells", { why, count: ofReason.length, cells: cellsNamed });
    }),
  ];
}

function textOfPart(part: Exclude<LeftOutPart, CellPart>, say: Words["say"]): string {
  return part.part === "chart"
    ? say("pane-left-out-chart", { chart: part.name })
    : say(`pane-left-out-${part.part}`);
}

/** That a sheet has texts which were said about rows that are gone, and where. */
export function setAsideTexts({ setAside }: WrittenSheet, say: Words["say"]): readonly string[] {
  if (setAside === undefined) return [];
  return [say("pane-set-aside", { count: setAside.count, cell: formatCell(setAside.cell) })];
}
