import { formatCell, type WrittenSheet } from "../../../app";
import type { Words } from "../../wording/words";

/** That a sheet has texts which were said about rows that are gone, and where. */
export function setAsideTexts({ setAside }: WrittenSheet, say: Words["say"]): readonly string[] {
  if (setAside === undefined) return [];
  return [say("pane-set-aside", { count: setAside.count, cell: formatCell(setAside.cell) })];
}
