import { ROWS_LOOKED_AT } from "../column-content";
import { canSay, isUnknown, oncePerTable, says, type ColumnFacts, type TableFacts } from "../column-facts";
import { COLUMN_THRESHOLDS } from "../../weights/columns";
import { areGoalsInWords } from "./cells";
import type { Evidence } from "./evidence";
import { evidence, forRoles } from "./evidence";

/** The rows of a table with a number that is planned, achieved or a baseline. */
const rowsOfValues = oncePerTable(({ view, rows, columns }): readonly number[] => {
  const values = columns.filter(holdsValues);
  const found: number[] = [];
  for (let row = rows.last + 1; row <= Math.min(view.lastRow, rows.last + ROWS_LOOKED_AT); row++) {
    const isFilled = ({ column }: ColumnFacts): boolean => typeof view.value(row, column) === "number";
    if (values.some(isFilled)) found.push(row);
  }
  return found;
});

function holdsValues(column: ColumnFacts): boolean {
  const { content, sense } = column;
  const isOfTime = sense.kinds.length === 0 && sense.period !== null;
  const isValue = isOfTime || says(column, "target", "actual", "baseline");
  return isValue && content.numbers > COLUMN_THRESHOLDS.some && !content.countsFromOne;
}

/** Whether a column holds texts or nothing: a blank one under the header of actions names none of them. */
function holdsTexts({ content }: ColumnFacts): boolean {
  const { some, mixed } = COLUMN_THRESHOLDS;
  return content.values < some && content.codes < mixed;
}

/**
 * What stands left of the values names them: where the columns that say "action" or "indicator" stand right of these, or have
 * texts in fewer than half of the rows with values, the nearest column of texts that has its own in nearly all of them says what
 * is measured, whatever its header.
 */
export function textsLeftOfValues(table: TableFacts): readonly Evidence[] {
  const { columns, view } = table;
  const first = columns.find(holdsValues);
  const rows = rowsOfValues(table);
  if (first === undefined || rows.length < MIN_LEFT_OF_VALUES) return [];
  const left = columns.filter(({ place }) => place < first.place);
  const shareOfRows = ({ column }: ColumnFacts): number =>
    rows.filter((row) => /\p{L}{3}/u.test(view.text(row, column))).length / rows.length;
  const isSaid = left.some(
    (column) =>
      (says(column, "action", "indicator") || areGoalsInWords(column)) && shareOfRows(column) >= 0.5,
  );
  const named = left.findLast((column) => canBeMeasured(column) && shareOfRows(column) > KEY);
  // Codes of projects behind the values are no actions.
  const others = columns.filter(
    (column) =>
      column !== named &&
      says(column, "action", "indicator") &&
      (column.place < first.place || holdsTexts(column)),
  );
  if (isSaid || named === undefined || others.length === 0) return [];
  const above = left.findLast(
    (column) => column.place < named.place && canBeMeasured(column) && shareOfRows(column) < OF_LEVELS,
  );
  return [
    evidence(named, "indicator", "tellsValuesApart", { text: named.header }),
    ...(above === undefined ? [] : [evidence(above, "action", "lowestLevel", { text: above.header })]),
    ...others.flatMap((column) => forRoles(column, ["action", "indicator"], "sameBesideValues")),
  ];
}

const MIN_LEFT_OF_VALUES = 2;
/** A level stands once for several of the rows below it. */
const OF_LEVELS = 0.7;

/** Texts under a header of which nothing is known, of a level or of nothing that is measured. */
function canBeMeasured(column: ColumnFacts): boolean {
  const isOpen = isUnknown(column) || canSay(column, "objective") || column.sense.kinds.join() === "remarks";
  return (
    isOpen &&
    column.sense.period === null &&
    holdsTexts(column) &&
    column.content.longTexts > COLUMN_THRESHOLDS.some
  );
}

/** A row or two may be there twice. */
const KEY = 0.95;
