import { COLUMN_THRESHOLDS } from "../../weights/columns";
import { isUnknown, mentions, says, type ColumnFacts, type TableFacts } from "../column-facts";
import { areNumbers } from "../column-content";
import { textsInFirstRows } from "../../sheet/texts-above";
import type { Evidence } from "./evidence";
import { evidence } from "./evidence";
import { columnOfCodesAtLeft } from "./numbers";

/**
 * What the rows are of, where no header says that it is of actions or indicators: the names beside their codes ("KPI code |
 * Name"), else the first column of names left of what is aimed at or of the state before, under a blank header or one of
 * which nothing is known. Left of indicators such names are of actions, where they are numbered or stand beside numbers.
 */
export function namesOfRows(table: TableFacts): readonly Evidence[] {
  const { columns } = table;
  if (saysOf("action", columns) !== undefined) return [];
  const codes = columns.find((column) => says(column, "number") || column === columnOfCodesAtLeft(columns));
  const names = columns.filter((column) => areNames(column) && column !== codes);
  const indicator = saysOf("indicator", columns);
  if (indicator !== undefined) return actionsLeftOf(indicator, names, codes);
  const kind = KINDS.find((term) => codes !== undefined && mentions(table, codes, term));
  const beside = names.find((column) => isBeside(column, codes, 2));
  if (kind !== undefined && codes !== undefined)
    return beside === undefined ? [] : [evidence(beside, kind, "namesOfRows", { text: codes.header })];
  const values = columns.find((column) => says(column, "target", "baseline") && holdsNumbers(column));
  const first = values && names.find(({ place }) => place < values.place);
  return first === undefined || !areMeasured(first, values, table)
    ? []
    : [evidence(first, "indicator", "namesOfRows", { text: first.header })];
}

const KINDS = ["indicator", "action"] as const;

function saysOf(kind: (typeof KINDS)[number], columns: readonly ColumnFacts[]): ColumnFacts | undefined {
  return columns.find(
    (column) => says(column, kind) && column.content.filled > 0 && column.content.codes < MOSTLY_CODES,
  );
}

const MOSTLY_CODES = 0.7;

function actionsLeftOf(
  { place }: ColumnFacts,
  names: readonly ColumnFacts[],
  codes: ColumnFacts | undefined,
): readonly Evidence[] {
  return names
    .filter((column) => column.place < place && !column.isHeadless)
    .filter((column) => isBeside(column, codes, 1) || column.content.numbered > 0.5)
    .map((column) =>
      evidence(column, "action", "namesOfRows", {
        text: column.header,
        strength: COLUMN_THRESHOLDS.namesLeftOfIndicators,
      }),
    );
}

function isBeside({ place }: ColumnFacts, codes: ColumnFacts | undefined, distance: number): boolean {
  return codes !== undefined && place > codes.place && place <= codes.place + distance;
}

/** Whether a unit, a state before or a result stands beside the target, or a title says "indicators", or the names do. */
function areMeasured(names: ColumnFacts, values: ColumnFacts | undefined, table: TableFacts): boolean {
  const { view, rows, words, columns } = table;
  const hasMore = columns.some(
    (column) =>
      column !== values &&
      says(column, "unit", "baseline", "target", "actual") &&
      holdsNumbersOrUnits(column),
  );
  const titles = [...textsInFirstRows(view, rows.first).map(({ text }) => text), view.grid.sheet];
  return (
    hasMore ||
    names.content.indicatorStarts > COLUMN_THRESHOLDS.some ||
    titles.some((text) => text.length <= LONGEST_TITLE && words.says(text, "indicator"))
  );
}

const LONGEST_TITLE = 80;

function holdsNumbersOrUnits(column: ColumnFacts): boolean {
  return says(column, "unit") || holdsNumbers(column);
}

/** Numbers, or nothing yet. */
function holdsNumbers({ content }: ColumnFacts): boolean {
  return content.filled === 0 || content.values > COLUMN_THRESHOLDS.some;
}

/** Texts that differ from row to row under a header of which nothing else is known. */
function areNames(column: ColumnFacts): boolean {
  const { filled, distinct, values, numbered, codes } = column.content;
  const isOpen = isUnknown(column) || (says(column, "remarks") && column.sense.kinds.length === 1);
  return (
    isOpen &&
    filled > 1 &&
    distinct > 0.8 &&
    values - numbered < 0.3 &&
    codes < 0.5 &&
    !areNumbers(column.content)
  );
}
