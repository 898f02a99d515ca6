import { foldText } from "../../../plan/language/spelling/text-folding";
import type { HeaderColumn } from "../../header/header-column";
import { codeAlone, isLabelledObjective, numberedAction } from "../../header/numbering";

import type { RowLook } from "../rows/row-look";
import { isCut, startsSmall } from "../text-goes-on";
import type { RowRule } from "./row-rule";

/** A row without values can hold the rests of texts that a page break cut, and what only adds to the row above. */
export const continuations: RowRule = (row, say) => {
  if (row.hasValues) return;
  const { objective } = row.table.columns;
  if (!row.hasOwnText && !row.has(objective)) say("continuation", "onlyAdds");
  const rest = restOfAction(row);
  if (rest === null) return;
  const isSmall = startsSmall(rest.text) && !row.table.actions.beginSmall;
  const goesOn = isSmall || isCut(rest.above);
  if (goesOn) say("continuation", "goesOn", rest.text);
  if (row.table.isNumbered && !hasAgency(row)) say("continuation", "unnumbered", rest.text);
};

interface Rest {
  readonly text: string;
  readonly above: string;
}

/** The text in the column of actions, or of indicators where there is none, that could be the rest of the one above it: it has no number and names no level. */
function restOfAction(row: RowLook): Rest | null {
  const { view, columns } = row.table;
  const { action, indicator, number, objective } = columns;
  const own = action ?? indicator;
  if (own === null || !row.has(own)) return null;
  const text = view.text(row.row, own.column);
  const above = textAbove(row, own);
  if (above === null || foldText(above) === foldText(text)) return null;
  if (numberedAction(text) !== null || (objective === null && isLabelledObjective(text))) return null;
  if (number !== null && codeAlone(view.text(row.row, number.column)) !== null) return null;
  return { text, above };
}

/** The nearest text of a column above a row, over as many rows as an action with its indicators has. */
function textAbove({ before, table: { view } }: RowLook, { column }: HeaderColumn): string | null {
  for (let [row, left] = [before, ROWS_OF_ACTION]; row !== null && left > 0; row = row.before, left--) {
    const text = view.text(row.row, column);
    if (text !== "") return text;
  }
  return null;
}

const ROWS_OF_ACTION = 50;

function hasAgency({ row, table: { view, columns } }: RowLook): boolean {
  return columns.of("responsibleAgencies").some(({ column }) => view.text(row, column) !== "");
}
