import { foldText } from "../../../plan/language/spelling/text-folding";
import type { HeaderColumn } from "../../header/header-column";
import { codeAlone, isLabelledObjective, numberedAction } from "../../header/numbering";
import { textsBelow } from "../rows/texts-below";
import type { RowLook } from "../rows/row-look";
import { isCut, isInsideBracket, startsSmall } from "../text-goes-on";
import type { RowRule } from "./row-rule";
import { ROW_THRESHOLDS } from "../../weights/rows";

/** A row without values can hold the rests of texts that a page break cut, and what only adds to the row above. */
export const continuations: RowRule = (row, say) => {
  if (row.hasValues) return;
  const { objective } = row.table.columns;
  if (!row.hasOwnText && !row.has(objective)) say("continuation", "onlyAdds");
  const rest = restOfAction(row);
  if (rest === null) return;
  const isSmall = startsSmall(rest.text) && !row.table.actions.beginSmall;
  const goesOn = isSmall || isCut(rest.above) || isInsideBracket(rest.above, rest.text, rest.later);
  if (goesOn) say("continuation", "goesOn", rest.text);
  if (hasOthersAnew(row, isSmall)) say("continuation", "othersAnew", rest.text);
  if (row.table.isNumbered && !hasAgency(row)) say("continuation", "unnumbered", rest.text);
};

interface Rest {
  readonly text: string;
  readonly above: string;
  readonly later: () => readonly string[];
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
  return { text, above, later: () => textsBelow(view, row.row, own.column) };
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

/**
 * Whether another objective begins in a row; below one that begins small also whether a time or several other cells are
 * filled and none of them goes on: the rest of a cut row has neither.
 */
function hasOthersAnew(row: RowLook, isSmall: boolean): boolean {
  const {
    cells,
    table: { columns },
  } = row;
  if (beginsObjective(row, columns.objective)) return true;
  if (!isSmall) return false;
  const own = columns.action ?? columns.indicator;
  const others = cells.filter(({ column }) => column !== own?.column);
  const isDated = columns.of("workplan").some((time) => others.some(({ column }) => column === time.column));
  return (
    (isDated || others.length >= ROW_THRESHOLDS.several.value) &&
    !others.some(({ text }) => startsSmall(text))
  );
}

function hasAgency({ row, table: { view, columns } }: RowLook): boolean {
  return columns.of("responsibleAgencies").some(({ column }) => view.text(row, column) !== "");
}

function beginsObjective(row: RowLook, objective: HeaderColumn | null): boolean {
  if (objective === null || !row.has(objective)) return false;
  const above = textAbove(row, objective);
  return above === null || foldText(above) !== foldText(row.table.view.text(row.row, objective.column));
}
