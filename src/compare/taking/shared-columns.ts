import type { Plan, PlanColumn } from "../../plan/plan";
import { ComparedColumns } from "../differences/compared-columns";
import type { PlacedDraft, TakeObstacle } from "./taken-table";

/** Our columns with the places of theirs that mean the same. */
export type SharedColumns = ReadonlyMap<number, { readonly ours: PlanColumn; readonly theirs: number }>;

/** `null` for a column of which nothing is compared. */
function keyOf(column: PlanColumn, plan: Plan, compared: ComparedColumns): string | null {
  const { meaning, period, party = "" } = column;
  const isByHeader = meaning === "remarks" || meaning === "ignored" || meaning === "percentMet";
  if (isByHeader) return compared.keyOf(column, plan);
  return compared.keyOfOne(column) ?? [meaning, period ?? "", party].join("\n");
}

/** Pairs the columns of two drafts that mean the same. */
export function sharedColumns(ours: Plan, theirs: Plan): SharedColumns {
  const compared = new ComparedColumns(ours, theirs);
  const others = new Map<string, number[]>();
  for (const column of theirs.columns) {
    const key = keyOf(column, theirs, compared);
    if (key !== null) others.set(key, [...(others.get(key) ?? []), column.column]);
  }
  return new Map(
    ours.columns.flatMap((column) => {
      const other = others.get(keyOf(column, ours, compared) ?? "")?.shift();
      return other === undefined ? [] : [[column.column, { ours: column, theirs: other }]];
    }),
  );
}

const TELLING_ROWS: ReadonlySet<string> = new Set(["objective", "actionNumber", "action", "indicator"]);

/** Why columns or sheets forbid that all of theirs is taken; `null` if they do not. */
export function obstacleTo(
  ours: PlacedDraft,
  theirs: PlacedDraft,
  columns: SharedColumns,
): TakeObstacle | null {
  if (ours.plan.parts.length > 1 || theirs.plan.parts.length > 1) return { kind: "severalSheets" };
  const shared = new Set([...columns.values()].map((each) => each.theirs));
  const other =
    ours.plan.columns.find(({ meaning, column }) => TELLING_ROWS.has(meaning) && !columns.has(column)) ??
    theirs.plan.columns.find(({ meaning, column }) => TELLING_ROWS.has(meaning) && !shared.has(column));
  return other === undefined ? null : { kind: "otherColumns", header: other.header };
}
