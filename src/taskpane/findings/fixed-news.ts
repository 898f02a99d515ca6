import { formatCell } from "../../app";
import type { FixState } from "./fixing";
import type { Words } from "../wording/words";

/** Says what a fix has changed or what was taken back: the cell, or how many cells. */
export function fixedNews(
  { finding, made, isTakenBack }: Extract<FixState, { kind: "applied" }>,
  { say }: Pick<Words, "say">,
): string {
  const count = made?.edits.length ?? 1;
  if (isTakenBack) return say("pane-fix-taken-back", { count, cell: formatCell(finding.cell) });
  return count > 1
    ? say("pane-fix-applied-many", { count })
    : say("pane-fix-applied", { cell: formatCell(finding.cell) });
}
