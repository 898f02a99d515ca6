import type { ColumnMeaning, Plan, PlanColumn } from "../../plan/plan";
import { onOneLine } from "../../plan/language/spelling/text-folding";
import { pairsByMeaning, type MeaningPairs, type PairedColumn } from "./columns-of-one-meaning";

/** Who leads an action and who helps is compared also where only one draft has a column for it. */
export const ALWAYS_COMPARED: readonly string[] = ["responsibleAgencies", "implementingPartners"];

/** By what the columns of one draft are known in the other. */
export class ComparedColumns {
  private readonly headers: ReadonlySet<string>;
  private readonly pairs: ReadonlyMap<ColumnMeaning, MeaningPairs>;
  /** By what columns of which a draft can have several are known. */
  private readonly keys = new Map<PlanColumn, string>();

  /** The contents of a column without a meaning are compared where it was read as a remark in either draft. */
  constructor(
    private readonly ours: Plan,
    theirs: Plan,
  ) {
    this.headers = new Set(
      [ours, theirs].flatMap(({ actions }) =>
        actions.flatMap(({ remarks }) => remarks.map(({ header }) => remarkKey(header))),
      ),
    );
    this.pairs = pairsByMeaning(ours, theirs);
    for (const [meaning, pairs] of this.pairs) {
      if (isComparedTogether(meaning, pairs)) continue;
      for (const { column, key } of [...pairs.ours, ...pairs.theirs]) this.keys.set(column, key);
      pairs.alone.forEach((column, place) => this.keys.set(column, `${meaning} alone ${place}`));
    }
  }

  /** The columns of a meaning, each compared by itself, where a draft has several; else `null`. */
  eachOf(meaning: ColumnMeaning, plan: Plan): readonly PairedColumn[] | null {
    const pairs = this.pairs.get(meaning);
    if (pairs === undefined || !pairs.areSeveral || isComparedTogether(meaning, pairs)) return null;
    return plan === this.ours ? pairs.ours : pairs.theirs;
  }

  /** Whether a draft has a column of a meaning that drafts can have several columns of. */
  hasAny(meaning: ColumnMeaning): boolean {
    const { ours = [], alone = [] } = this.pairs.get(meaning) ?? {};
    return ours.length + alone.length > 0;
  }

  /** By what a column of which a draft can have several is known; `null` if that is by its meaning and period. */
  keyOfOne(column: PlanColumn): string | null {
    return this.keys.get(column) ?? null;
  }

  /** `null` for a column that is not compared. */
  keyOf(column: PlanColumn, plan: Plan): string | null {
    const { meaning, period, header } = column;
    const isRemark = meaning === "remarks" || (meaning === "ignored" && this.headers.has(remarkKey(header)));
    if (isRemark) return remarkKey(header);
    if (meaning === "ignored") return null;
    if (meaning === "percentMet") return isStated(column, plan) ? percentKey(column, plan) : null;
    return this.keyOfOne(column) ?? (period === null ? meaning : `${meaning} ${period}`);
  }
}

/** Agencies that one draft has in more columns than the other are compared as those of the action. */
function isComparedTogether(meaning: ColumnMeaning, { alone }: MeaningPairs): boolean {
  return ALWAYS_COMPARED.includes(meaning) && alone.length > 0;
}

/** Whether the percentages of a column were read as those of indicators. */
function isStated({ column }: PlanColumn, { statedPercents = [] }: Plan): boolean {
  return statedPercents.some((stated) => stated.column.column === column);
}

/** By its period, and by its header only where others have the same. */
export function percentKey({ period, header }: PlanColumn, { columns }: Plan): string {
  const alike = columns.filter((each) => each.meaning === "percentMet" && each.period === period);
  return `percentMet ${period ?? ""} ${alike.length > 1 ? remarkKey(header) : ""}`;
}

export function remarkKey(header: string): string {
  return `remarks ${onOneLine(header).toLowerCase()}`;
}
