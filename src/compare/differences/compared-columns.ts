import type { Plan, PlanColumn } from "../../plan/plan";
import { onOneLine } from "../../plan/language/spelling/text-folding";

/** Who leads an action and who helps is compared also where only one draft has a column for it. */
export const ALWAYS_COMPARED: readonly string[] = ["responsibleAgencies", "implementingPartners"];

/** By what the columns of one draft are known in the other. */
export class ComparedColumns {
  private readonly heads: ReadonlySet<string>;

  /** What stands in a column without a meaning is compared where it was read as a remark in either draft. */
  constructor(ours: Plan, theirs: Plan) {
    this.heads = new Set(
      [ours, theirs].flatMap(({ actions }) =>
        actions.flatMap(({ remarks }) => remarks.map(({ head }) => remarkKey(head))),
      ),
    );
  }

  /** `null` for a column that is not compared. */
  keyOf(column: PlanColumn, plan: Plan): string | null {
    const { meaning, period, head } = column;
    const isRemark = meaning === "remarks" || (meaning === "ignored" && this.heads.has(remarkKey(head)));
    if (isRemark) return remarkKey(head);
    if (meaning === "ignored") return null;
    if (meaning === "percentMet") return isStated(column, plan) ? percentKey(column, plan) : null;
    return period === null ? meaning : `${meaning} ${period}`;
  }
}

/** Whether the percentages of a column were read as those of indicators. */
function isStated({ column }: PlanColumn, { statedPercents = [] }: Plan): boolean {
  return statedPercents.some((stated) => stated.column.column === column);
}

/** By its period, and by its head only where others have the same. */
export function percentKey({ period, head }: PlanColumn, { columns }: Plan): string {
  const alike = columns.filter((each) => each.meaning === "percentMet" && each.period === period);
  return `percentMet ${period ?? ""} ${alike.length > 1 ? remarkKey(head) : ""}`;
}

export function remarkKey(head: string): string {
  return `remarks ${onOneLine(head).toLowerCase()}`;
}
