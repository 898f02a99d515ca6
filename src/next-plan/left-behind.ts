import { isDated } from "../plan/column-meaning";
import type { NotRead, Plan, PlanColumn } from "../plan/plan";
import { sharedMeanings } from "../plan/shared-meanings";

/** What of a plan's sheet does not come along into the next one. */
export interface LeftBehind {
  /** Columns that nothing is known of, are computed, say a thing twice, or are hidden. */
  readonly columns: readonly PlanColumn[];
  /** Columns that come along with their headers only, since what is in them is of the former years. */
  readonly emptied: readonly PlanColumn[];
  /** Texts above and below the table. */
  readonly texts: readonly NotRead[];
}

/** The columns and the texts around the table that the next plan does not have, so that nobody misses them unawares. */
export function leftBehind({ columns: all, notRead }: Pick<Plan, "columns" | "notRead">): LeftBehind {
  const columns: PlanColumn[] = [];
  const emptied: PlanColumn[] = [];
  const seen = new Set<string>();
  const shared = sharedMeanings([all]);
  for (const column of [...all].sort((a, b) => a.column - b.column)) {
    const { meaning, period, hidden } = column;
    const isOfPeriod = isDated(meaning) && period !== null;
    const isTwice = !isOfPeriod && meaning !== "remarks" && !shared.has(meaning) && seen.has(meaning);
    if (!hidden) seen.add(meaning);
    if (meaning === "ignored" || meaning === "percentMet" || meaning === "workplan" || isTwice || hidden)
      columns.push(column);
    else if (meaning === "remarks") emptied.push(column);
  }
  return { columns, emptied, texts: notRead.filter(({ why }) => why === "titleBlock" || why === "note") };
}
