import { foldText } from "../../../plan/language/spelling/text-folding";
import { ROWS_LOOKED_AT } from "../column-content";
import {
  canSay,
  isUnknown,
  mentions,
  oncePerTable,
  says,
  type ColumnFacts,
  type TableFacts,
} from "../column-facts";
import { COLUMN_THRESHOLDS } from "../../weights/columns";
import { areGoalsInWords } from "./cells";
import type { Evidence } from "./evidence";
import { evidence, forRoles } from "./evidence";
import { columnsThatDateRows } from "./rows-told";

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

/** A column of texts with which share of the rows with values it tells apart, together with the periods of the rows. */
interface NamingColumn {
  readonly column: ColumnFacts;
  readonly apart: number;
}

function namingColumns(table: TableFacts): readonly NamingColumn[] {
  const { view, columns } = table;
  const rows = rowsOfValues(table);
  if (rows.length < MIN_ROWS) return [];
  const periods = columnsThatDateRows(table).map(({ column }) => column);
  return columns.filter(holdsTexts).map((column) => {
    const entries = new Set<string>();
    let named = "";
    for (const row of rows) {
      const text = foldText(view.seenText(row, column.column));
      // Of an entry with several rows, one for each period, the name is often in the first alone.
      named = text === "" && periods.length > 0 ? named : text;
      if (named === "") continue;
      entries.add([named, ...periods.map((each) => foldText(view.seenText(row, each)))].join("\n"));
    }
    return { column, apart: entries.size / rows.length };
  });
}

const MIN_ROWS = 6;

/** Whether a column holds texts or nothing: a blank one under the header of actions names none of them. */
function holdsTexts({ content }: ColumnFacts): boolean {
  const { some, mixed } = COLUMN_THRESHOLDS;
  return content.values < some && content.codes < mixed;
}

function tellsMost(columns: readonly NamingColumn[]): NamingColumn | null {
  return columns.reduce<NamingColumn | null>(
    (most, one) => (most === null || one.apart > most.apart ? one : most),
    null,
  );
}

/**
 * Each value is of what is named in its row. Where the columns that say "action" or "indicator" have the same texts again
 * and again, and another that can name entries has ever other ones, that one names them, whatever the headers say. Of rows
 * with a period each, what is named is there once for each period.
 */
export function namesBesideValues(table: TableFacts): readonly Evidence[] {
  const naming = namingColumns(table);
  const said = naming.filter(({ column }) => says(column, "action", "indicator"));
  // What is merged beside several values is a level above them.
  if (said.some(({ column }) => isMergedBesideValues(column, table))) return [];
  const most = tellsMost(said);
  const best = tellsMost(naming.filter(({ column }) => canName(column, table)));
  if (most === null || best === null || said.includes(best)) return [];
  // Goals left of what is measured for them are what is done; one indicator can serve several of them.
  const isGoal = ({ column }: NamingColumn): boolean =>
    areGoalsInWords(best.column) && best.column.place < column.place && !says(column, "action");
  const isKey = columnsThatDateRows(table).length > 0 && best.apart > KEY && most.apart < KEY;
  if (!isKey && best.apart < Math.max(COLUMN_THRESHOLDS.some, most.apart * FAR_MORE)) return [];
  return [
    evidence(best.column, "action", "tellsValuesApart", { text: best.column.header }),
    ...said
      .filter((one) => !isGoal(one))
      .flatMap(({ column }) => forRoles(column, ["action", "indicator"], "sameBesideValues")),
  ];
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

const FAR_MORE = 1.5;
/** A row or two may be there twice. */
const KEY = 0.95;

function isMergedBesideValues({ column }: ColumnFacts, table: TableFacts): boolean {
  return rowsOfValues(table).some((row) => table.view.isCoveredFromAbove(row, column));
}

/** Sentences under a header of a level, of goals, of what is done or measured, or of which nothing is known. */
function canName(column: ColumnFacts, table: TableFacts): boolean {
  const isOpen =
    isUnknown(column) ||
    areGoalsInWords(column) ||
    LEVELS.some((kind) => canSay(column, kind) || mentions(table, column, kind));
  return isOpen && column.content.longTexts > COLUMN_THRESHOLDS.some;
}

const LEVELS = ["objective", "action", "indicator"] as const;
