import { onOneLine } from "../../plan/language/spelling/text-folding";
import type { PlacedText, Plan } from "../../plan/plan";
import type { Grid } from "@plan-of-action/xlsx/grid";
import { areAlike, sameWords } from "../words/wording";

/** A text above the table of one draft, next to that of the other which it became; `null` if only one has it. */
export interface PreambleDifference {
  readonly ours: PlacedText | null;
  readonly theirs: PlacedText | null;
}

/** A plan with the sheet in which its table is. */
interface PlacedPlan {
  readonly plan: Plan;
  readonly grid: Grid;
}

/**
 * In what the texts above the tables of two drafts differ: title, preamble, notes. Texts that say the same are paired
 * wherever they are; of the others those that are alike, in their order.
 */
export function preambleDifferences(ours: PlacedPlan, theirs: PlacedPlan): readonly PreambleDifference[] {
  const others = textsAbove(theirs);
  const own = textsAbove(ours).filter((text) => {
    const same = others.findIndex((other) => sameWords(text.text, other.text));
    if (same >= 0) others.splice(same, 1);
    return same < 0;
  });
  const changed = own.map((text): PreambleDifference => {
    const alike = others.findIndex((other) => areAlike(text.text, other.text));
    const [other = null] = alike < 0 ? [] : others.splice(alike, 1);
    return { ours: text, theirs: other };
  });
  return [...changed, ...others.map((other) => ({ ours: null, theirs: other }))];
}

/** The texts above the header row, from the top. */
function textsAbove({ plan, grid }: PlacedPlan): PlacedText[] {
  const header = Math.min(...plan.columns.map(({ headerCell }) => headerCell.row));
  return grid.values.flatMap((cells, place) => {
    const row = place + grid.firstRow;
    if (row >= header) return [];
    return cells.flatMap((value, column): PlacedText[] => {
      if (typeof value !== "string" || value.trim() === "") return [];
      return [
        { text: onOneLine(value), cell: { sheet: grid.sheet, row, column: column + grid.firstColumn } },
      ];
    });
  });
}
