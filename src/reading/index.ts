import type { Grid } from "../workbook/grid";
import { HeadWords } from "./head-words";
import { assemblePlan } from "./plan-assembly";
import type { Reading, SheetLookedAt, TablePlace } from "./reading";
import { viewSheet } from "./sheet-view";
import type { FoundTable } from "./table-search";
import { searchSheet } from "./table-search";
import { spanAbove } from "./title-block";
import { readWorkplan } from "./workplan";

export type { Reading, SheetLookedAt, TablePlace } from "./reading";

/**
 * Reads the plan of action that stands in a workbook's sheets, wherever and however it stands. Pure
 * and total: whatever the cells hold, it gives a plan or says what each sheet was found to be.
 */
export function readPlan(grids: readonly Grid[]): Reading {
  const words = new HeadWords();
  const tables: FoundTable[] = [];
  const lookedAt: SheetLookedAt[] = [];
  const views = grids.map(viewSheet);
  for (const view of views) {
    const search = searchSheet(view, words, spanAbove(view));
    if (search.kind === "found") tables.push(...search.tables);
    else lookedAt.push(search.lookedAt);
  }
  tables.sort((a, b) => b.score - a.score);
  const [best, ...others] = tables;
  if (best === undefined) return { kind: "noPlan", lookedAt };
  const plan = assemblePlan(best, words);
  return { kind: "plan", plan, workplan: readWorkplan(views, plan), others: others.map(placeOf) };
}

function placeOf({ view, head, score }: FoundTable): TablePlace {
  const column = head.columns[0]?.column ?? view.firstColumn;
  return { sheet: view.grid.sheet, head: view.reference(head.rows.first, column), score };
}
