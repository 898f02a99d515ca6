import { isLabelledObjective } from "../../header/numbering";
import type { RowLook } from "../rows/row-look";
import { titleOf } from "./titles";
import type { RowRule } from "./row-rule";

/** "Outcome 1: …", "Pillar II": a title that names its level. */
export const levelNames: RowRule = (row, say) => {
  const title = titleOf(row);
  if (title !== null && !isIndicator(title.column, row) && isLabelledObjective(title.text))
    say("band", "namesLevel", title.text);
};

/** "Output 1.1 adopted" right of other texts is what is counted. */
function isIndicator(column: number, { table: { columns } }: RowLook): boolean {
  return column === columns.indicator?.column && column !== columns.first;
}
