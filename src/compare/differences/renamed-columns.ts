import type { Plan, PlanColumn } from "../../plan/plan";
import { areAlike, sameWords } from "../words/wording";

/** A column that is one in both drafts and has another header in theirs. */
export interface RenamedColumn {
  readonly ours: PlanColumn;
  readonly theirs: PlanColumn;
}

/**
 * The columns that only their headers tell what they are of, and whose headers were reworded: headers that are alike, to the
 * right of the same column. All others are known by what they mean.
 */
export function renamedColumns(ours: Plan, theirs: Plan): readonly RenamedColumn[] {
  const others = remarkColumns(theirs, ours);
  const used = new Set<PlanColumn>();
  return remarkColumns(ours, theirs).flatMap(({ column, before }) => {
    const other = others.find(
      (each) =>
        !used.has(each.column) && each.before === before && areAlike(each.column.header, column.header),
    );
    if (other === undefined) return [];
    used.add(other.column);
    return [{ ours: column, theirs: other.column }];
  });
}

/** The columns of other entries whose header the other draft has not, each with the column before it. */
function remarkColumns({ columns }: Plan, other: Plan) {
  const headers = other.columns.filter(isRemark).map(({ header }) => header);
  const inOrder = [...columns].sort((one, next) => one.column - next.column);
  return inOrder.flatMap((column, place) => {
    if (!isRemark(column) || headers.some((header) => sameWords(header, column.header))) return [];
    const before = inOrder[place - 1];
    return [{ column, before: before === undefined ? "" : keyOf(before) }];
  });
}

function isRemark({ meaning }: PlanColumn): boolean {
  return meaning === "remarks";
}

function keyOf({ meaning, period, header }: PlanColumn): string {
  return [meaning, period ?? "", meaning === "remarks" ? header.toLowerCase() : ""].join("\n");
}

/** Their plan with our headers for the columns that are one, by which their entries are compared. */
export function withOurHeaders(theirs: Plan, renamed: readonly RenamedColumn[]): Plan {
  if (renamed.length === 0) return theirs;
  const headers = new Map(renamed.map((each) => [each.theirs.header, each.ours.header]));
  const headed = <Headed extends { readonly header: string }>(each: Headed): Headed => ({
    ...each,
    header: headers.get(each.header) ?? each.header,
  });
  return {
    ...theirs,
    columns: theirs.columns.map((column) => (isRemark(column) ? headed(column) : column)),
    actions: theirs.actions.map((action) => ({ ...action, remarks: action.remarks.map(headed) })),
  };
}
