import { saysKeyIndicator, saysYes } from "../../../plan/language/key-indicator-words";
import type { ColumnFacts, TableFacts } from "../column-facts";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";

const ROWS_LOOKED_AT = 200;
/** "Yes", "No", "-": a mark has few texts; the indicators below "Key indicators" each have their own. */
const MOST_TEXTS = 3;

/** "Key indicator" over marks: which of the indicators are key, and no text of theirs. */
export function marksOfKeyIndicators(table: TableFacts): readonly Evidence[] {
  return table.columns
    .filter((column) => saysKeyIndicator(column.header) && holdsMarks(column, table))
    .map((column) => evidence(column, "remarks", "tellsRows", { text: column.header }));
}

function holdsMarks({ column }: ColumnFacts, { view, rows }: TableFacts): boolean {
  const texts = new Set<string>();
  for (let row = rows.last + 1; row <= Math.min(view.lastRow, rows.last + ROWS_LOOKED_AT); row++) {
    const text = view.text(row, column).trim().toLowerCase();
    if (text !== "") texts.add(text);
    if (texts.size > MOST_TEXTS) return false;
  }
  return [...texts].some(saysYes);
}
