import { columnLetters } from "../../plan/cell-reference";
import { kindOfMeaning, spanOfMeaning } from "../../plan/column-meaning";
import { periodOfKey } from "../../plan/period";
import { contains, type YearStart } from "../../plan/plan-year";
import type { PlanColumn } from "../../plan/plan";
import type { NamedArea, ParsedFormula } from "./parsed-formula";

/** In which way a formula collects other cells than those that belong together. */
export interface Miscollected {
  readonly kind: "missing" | "twice" | "takesIn" | "otherRow";
  /** The columns or rows that it is about, in words: "2025", "Baseline", "7". */
  readonly what: string;
  /** Whether the number is another than it should be; else it will be when the cells are filled. */
  readonly changesNumber: boolean;
}

/** What is known of the table around a formula. */
export interface Surroundings {
  readonly columns: readonly PlanColumn[];
  readonly yearStart: YearStart;
  readonly blankColumns: ReadonlySet<number>;
  /** The rows in which indicators have values. */
  readonly rows: ReadonlySet<number>;
  /** The number in a cell of the plan; `null` where none stands there. */
  readonly numberAt: (row: number, column: number) => number | null;
}

/** What is wrong with what a formula collects in its own row, or in a row that is not its own; `null` where nothing is. */
export function miscollected(formula: ParsedFormula, around: Surroundings): Miscollected | null {
  const { cell, areas, isLocal, isCollecting } = formula;
  if (!isLocal || !isCollecting) return null;
  const own = around.columns.find(({ column }) => column === cell.column);
  const parts = own === undefined ? [] : partsOf(own, around);
  if (own === undefined || parts.length < 2 || !around.rows.has(cell.row)) return null;
  return readsOtherRow(formula, parts, around) ?? inOwnRow(cell.row, areas, parts, around);
}

function inOwnRow(
  row: number,
  areas: readonly NamedArea[],
  parts: readonly PlanColumn[],
  around: Surroundings,
): Miscollected | null {
  if (areas.some(({ top, bottom }) => top !== row || bottom !== row)) return null;
  const named = areas.flatMap(({ left, right }) => range(left, right));
  const ofParts = parts.filter(({ column }) => named.includes(column));
  if (ofParts.length < 2 && ofParts.length * 2 < parts.length) return null;
  const holds = (column: number): boolean => (around.numberAt(row, column) ?? 0) !== 0;
  // A period may stand in two columns, of which one is a total of its own parts.
  const periods = new Set(ofParts.map(({ period }) => period));
  const missing = parts.filter(({ period }) => !periods.has(period));
  // Another column of that period, which was not read, may be named in its place.
  const areOthers = named.some((column) => isNotRead(column, around));
  if (missing.length > 0 && areOthers) return null;
  if (missing.length > 0) {
    const changesNumber = missing.some(({ column }) => holds(column));
    return { kind: "missing", what: missing.map(nameOf).join(", "), changesNumber };
  }
  const twice = ofParts.filter(({ column }) => named.indexOf(column) !== named.lastIndexOf(column));
  if (twice.length > 0)
    return {
      kind: "twice",
      what: twice.map(nameOf).join(", "),
      changesNumber: twice.some(({ column }) => holds(column)),
    };
  return takenIn(row, named, parts, around);
}

function isNotRead(column: number, { columns, blankColumns }: Surroundings): boolean {
  const meaning = columns.find((one) => one.column === column)?.meaning ?? "ignored";
  return meaning === "ignored" && !blankColumns.has(column);
}

/** What stands beside the parts and is none of them; a blank column between them only keeps them apart. */
function takenIn(
  row: number,
  named: readonly number[],
  parts: readonly PlanColumn[],
  { columns, blankColumns, numberAt }: Surroundings,
): Miscollected | null {
  const places = parts.map(({ column }) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  for (const column of named) {
    if (places.includes(column)) continue;
    const other = columns.find((one) => one.column === column);
    const isBlank = blankColumns.has(column);
    if (isBlank && column > first && column < last) continue;
    const isOther = other !== undefined && TAKEN_IN.has(other.meaning);
    if (!isBlank && !isOther) continue;
    const what = other === undefined || other.head === "" ? columnLetters(column) : other.head;
    return { kind: "takesIn", what, changesNumber: (numberAt(row, column) ?? 0) !== 0 };
  }
  return null;
}

const TAKEN_IN: ReadonlySet<string> = new Set(["baseline", "overallTarget", "overallActual", "percentMet"]);

function readsOtherRow(
  { cell, areas }: ParsedFormula,
  parts: readonly PlanColumn[],
  { rows }: Surroundings,
): Miscollected | null {
  const [first] = areas;
  if (first === undefined || first.top === cell.row) return null;
  const isOneRow = areas.every(({ top, bottom }) => top === first.top && bottom === first.top);
  const places = new Set(parts.map(({ column }) => column));
  const isOfParts = areas.every(({ left, right }) =>
    range(left, right).every((column) => places.has(column)),
  );
  if (!isOneRow || !isOfParts || !rows.has(first.top)) return null;
  return { kind: "otherRow", what: String(first.top + 1), changesNumber: true };
}

/** The columns that make up a total, or a year: those of the years, else of the parts of years. */
function partsOf(total: PlanColumn, { columns, yearStart }: Surroundings): readonly PlanColumn[] {
  const kind = kindOfMeaning(total.meaning);
  const dated = columns.filter(
    (column) => kindOfMeaning(column.meaning) === kind && isDated(column) && column.column !== total.column,
  );
  if (total.meaning === "overallTarget" || total.meaning === "overallActual") {
    const years = dated.filter(({ meaning }) => spanOfMeaning(meaning) === "year");
    return years.length > 0 ? years : finest(dated);
  }
  if (!isDated(total) || spanOfMeaning(total.meaning) !== "year") return [];
  return finest(dated.filter((part) => part.meaning !== total.meaning && isIn(total, part, yearStart)));
}

function isDated({ meaning, period }: PlanColumn): boolean {
  return (
    period !== null && meaning !== "overallTarget" && meaning !== "overallActual" && meaning !== "workplan"
  );
}

function isIn(year: PlanColumn, part: PlanColumn, yearStart: YearStart): boolean {
  if (year.period === null || part.period === null) return false;
  return contains(periodOfKey(year.period), periodOfKey(part.period), yearStart);
}

/** Quarters where there are quarters and halves beside one another: only one of the two is added. */
function finest(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  const spans = [...new Set(columns.map(({ meaning }) => meaning))];
  return spans.length === 1 ? columns : [];
}

function nameOf({ period, head }: PlanColumn): string {
  return period ?? head;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}
