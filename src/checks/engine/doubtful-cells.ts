import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Doubt } from "../../plan/plan";
import { CellMap } from "../cell-map";

/** The doubt with which a cell was read; `null` if it was read without. */
export function doubtfulCells(doubts: readonly Doubt[]): (cell: CellReference) => Doubt | null {
  const byCell = new CellMap<Doubt>();
  for (const doubt of doubts) byCell.set(doubt.cell, doubt);
  return (cell) => byCell.get(cell) ?? null;
}
