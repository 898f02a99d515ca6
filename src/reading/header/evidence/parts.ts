import { phrases } from "../../../plan/language/phrases";
import { foldText } from "../../../plan/language/spelling/text-folding";
import { oncePerTable, type ColumnFacts, type TableFacts } from "../column-facts";
import { namesGroupOfPeople } from "../part-names";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";

const ROWS_LOOKED_AT = 200;
/** In a column of indicators, too, two rows of three can be of men and women. */
const MIN_SHARE = 0.9;

/** "Category" over "Total", "Male", "Female": the parts that rows are of, whatever its header says. */
export function partsOfRows(table: TableFacts): readonly Evidence[] {
  return columnsThatNameParts(table).map((column) =>
    evidence(column, "remarks", "tellsRows", { text: column.header }),
  );
}

/** The columns that name the part of each row; in such a table the same texts come again for each part. */
const columnsThatNameParts = oncePerTable((table): readonly ColumnFacts[] =>
  table.columns.filter((column) => namesParts(column, table)),
);

function namesParts({ column, content, sense }: ColumnFacts, { view, rows }: TableFacts): boolean {
  // "≥ 80", "> 100" under a target are bounds, and no ages.
  if (content.filled < 2 || VALUES.some((kind) => sense.kinds[0] === kind)) return false;
  const names = new Set<string>();
  let [filled, parts] = [0, 0];
  for (let row = rows.last + 1; row <= Math.min(view.lastRow, rows.last + ROWS_LOOKED_AT); row++) {
    const text = view.text(row, column);
    if (text === "") continue;
    filled++;
    if (namesGroupOfPeople(text)) names.add(text.toLowerCase());
    if (names.has(text.toLowerCase()) || phrases.totals().isWhole(foldText(text))) parts++;
    // Most columns show what they are with their first texts.
    if (filled === FIRST_TEXTS && parts === 0) return false;
  }
  return names.size > 1 && parts >= filled * MIN_SHARE;
}

const VALUES = ["target", "actual", "baseline"] as const;
const FIRST_TEXTS = 3;
