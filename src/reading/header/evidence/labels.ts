import { levelLabel } from "../numbering";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { ROWS_LOOKED_AT } from "../column-content";
import { canSay, isUnknown, says, type ColumnFacts, type TableFacts } from "../column-facts";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";

/**
 * A logical framework has the names of its levels ("Goal", "Outcome 1", "Output 1.1") in a column of their own,
 * often without a header, left of what they are names of. The two are read together.
 */
export function labelsOfLevels(table: TableFacts): readonly Evidence[] {
  const indicator = table.columns.find((column) => says(column, "indicator"));
  if (indicator === undefined) return [];
  return table.columns.flatMap((labels) => {
    const labelled = table.columns[labels.place + 1];
    if (labelled?.column !== labels.column + 1) return [];
    if (!canBeLabelled(labelled, indicator) || labels.content.levelLabels <= 0.6) return [];
    // Under a header of their own, "Objective 1" and "Objective 2" are objectives that have only numbers.
    if (namesOfLevels(table, labels).size <= (labels.isHeadless ? 0 : 1)) return [];
    return [
      evidence(labels, "levelLabel", "tellsRows", { text: labels.header }),
      evidence(labelled, "objective", "tellsRows", { text: labelled.header }),
    ];
  });
}

function canBeLabelled(column: ColumnFacts, indicator: ColumnFacts): boolean {
  const { content, sense } = column;
  if (column.place >= indicator.place) return false;
  const isText = content.filled > 0 && content.values - content.numbered < 0.5 && content.levelLabels < 0.3;
  const isPlain =
    says(column, "remarks") || isUnknown(column) || (sense.kinds.length === 0 && sense.period === null);
  return isText && (canSay(column, "objective") || says(column, "action") || isPlain);
}

/** The names of the levels in a column; none where it names actions only, which it numbers. */
function namesOfLevels({ view, rows }: TableFacts, { column }: ColumnFacts): ReadonlySet<string> {
  const names = new Set<string>();
  let hasObjective = false;
  const first = rows.last + 1;
  for (let row = first; row <= Math.min(view.lastRow, first + ROWS_LOOKED_AT); row++) {
    const label = levelLabel(view.text(row, column));
    if (label === null) continue;
    names.add(foldText(label.name));
    hasObjective ||= !label.isAction;
  }
  return hasObjective ? names : new Set();
}

/**
 * A results matrix often leaves the header of its first column blank: the levels stand there, left of the indicators, or of
 * the actions where these are what has the values.
 */
export function levelsWithoutHeader(table: TableFacts): readonly Evidence[] {
  const measured = table.columns.find((column) => says(column, "indicator")) ?? actionsAtFirst(table);
  const hasLevels = table.columns.some(
    (column) => column !== measured && (canSay(column, "objective") || says(column, "action")),
  );
  if (measured === undefined || hasLevels) return [];
  const nearest = table.columns
    .filter(
      ({ place, isHeadless, content }) => place < measured.place && isHeadless && content.longTexts >= 0.5,
    )
    .at(-1);
  return nearest === undefined ? [] : [evidence(nearest, "objective", "textsWithoutHead")];
}

/** The column of actions where it is the first one that has a header. */
function actionsAtFirst({ columns }: TableFacts): ColumnFacts | undefined {
  const first = columns.find(({ isHeadless }) => !isHeadless);
  return first !== undefined && says(first, "action") ? first : undefined;
}
