import type { CellReference, Finding } from "../../app";
import { problemOf, type Problem } from "../problem";
import type { Desk, Slice } from "../slice";

/** The cell that the user asked to see, and why it could not be shown where it could not. */
export interface Selection {
  readonly cell: CellReference;
  /** The finding through which it was asked for, if through one. */
  readonly finding: Finding | null;
  readonly problem: Problem | null;
}

export type SelectionEvent =
  { readonly kind: "selectionStarted" } | { readonly kind: "selected"; readonly selection: Selection };

export const selecting: Slice<Selection | null, SelectionEvent> = {
  initial: null,
  next: (selection, event) => {
    if (event.kind === "selected") return event.selection;
    return event.kind === "checkStarted" ? null : selection;
  },
  isBusy: () => false,
};

/** Whether Excel has been asked to show a cell and has not answered yet. Nothing else has to wait for that. */
export const awaitingCell: Slice<boolean, SelectionEvent> = {
  initial: false,
  next: (isAwaiting, { kind }) => kind === "selectionStarted" || (kind !== "selected" && isAwaiting),
  isBusy: () => false,
};

export interface Selecting {
  /** Selects a cell, that of a finding where one is given, and brings it into view. */
  readonly select: (cell: CellReference, finding?: Finding) => Promise<void>;
}

/** A cell is selected also while a job is being done: it changes nothing. */
export function selectingCells({ workbook, tell }: Desk<SelectionEvent>): Selecting {
  return {
    async select(cell, finding) {
      tell({ kind: "selectionStarted" });
      const wanted = { cell, finding: finding ?? null };
      try {
        await workbook.selectCell(cell);
        tell({ kind: "selected", selection: { ...wanted, problem: null } });
      } catch (error) {
        tell({ kind: "selected", selection: { ...wanted, problem: problemOf(error) } });
      }
    },
  };
}
