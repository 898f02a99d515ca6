import { columnLetters } from "@plan-of-action/xlsx/grid";
import { kindOfMeaning, spanOfMeaning } from "../../plan/column-meaning";
import { periodOfKey } from "../../plan/period";
import { contains, type YearStart } from "../../plan/plan-year";
import type { PlanColumn } from "../../plan/plan";
import { rememberByObject } from "../../plan/language/remembered";
import { groupBy } from "../plan-index";
import type { NamedArea, ParsedFormula } from "./parsed-formula";
import type { RowLevels } from "./row-levels";

/** In which way a formula collects other cells than those that belong together. */
export interface CollectingFault {
  readonly kind: "missing" | "twice" | "takesIn" | "otherRow";
  /** The columns or rows that it is about, in words: "2025", "Baseline", "7". */
  readonly what: string;
  /** Whether the number is another than it should be; else it will be when the cells are filled. */
  readonly changesNumber: boolean;
}

/** What is known about the table around a formula. */
export interface Surroundings {
  readonly columns: readonly PlanColumn[];
  readonly yearStart: YearStart;
  readonly blankColumns: ReadonlySet<number>;
  /** The rows in which indicators have values. */
  readonly rows: ReadonlySet<number>;
  /** The number in a cell of the plan; `null` if none is there. */
  readonly numberAt: (row: number, column: number) => number | null;
  readonly levels: RowLevels;
  /** The formulas of its column in rows of indicators of its level that read nothing but their own row. */
  readonly siblingsOf: (formula: ParsedFormula) => readonly ParsedFormula[];
}

/** So many formulas side by side tell by themselves what such a formula reads. */
export const MIN_SIBLINGS = 2;

/** What is wrong with what a formula collects in its own row, or in a row that is not its own; `null` if nothing is. */
export function collectingFault(formula: ParsedFormula, around: Surroundings): CollectingFault | null {
  const { cell, isLocal, isCollecting } = formula;
  if (!isLocal || !around.rows.has(cell.row)) return null;
  const own = around.columns.find(({ column }) => column === cell.column);
  const parts = own === undefined ? [] : partsOf(own, around);
  const other = readsOtherRow(formula, parts, around);
  if (other !== null || !isCollecting || parts.length < 2) return other;
  return inOwnRow(formula, parts, around);
}

function inOwnRow(
  formula: ParsedFormula,
  parts: readonly PlanColumn[],
  around: Surroundings,
): CollectingFault | null {
  const {
    areas,
    cell: { row },
  } = formula;
  if (areas.some(({ top, bottom }) => top !== row || bottom !== row)) return null;
  const named = columnsNamed(areas);
  const ofParts = parts.filter(({ column }) => named.includes(column));
  if (ofParts.length < 2 && ofParts.length * 2 < parts.length) return null;
  const holds = (column: number): boolean => (around.numberAt(row, column) ?? 0) !== 0;
  // A period may be in two columns, of which one is a total of its own parts.
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
  return takenIn(formula, named, parts, around);
}

function isNotRead(column: number, { columns, blankColumns }: Surroundings): boolean {
  const meaning = columns.find((one) => one.column === column)?.meaning ?? "ignored";
  return meaning === "ignored" && !blankColumns.has(column);
}

/** What is next to the parts and is none of them; a blank column between them only keeps them apart. */
function takenIn(
  formula: ParsedFormula,
  named: readonly number[],
  parts: readonly PlanColumn[],
  around: Surroundings,
): CollectingFault | null {
  const { columns, blankColumns, numberAt } = around;
  const namedBeside = namedBySiblings(formula, parts, around);
  const places = parts.map(({ column }) => column);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  for (const column of named) {
    if (places.includes(column)) continue;
    const other = columns.find((one) => one.column === column);
    const isBlank = blankColumns.has(column);
    if (isBlank && column > first && column < last) continue;
    const isOther =
      (other !== undefined && TAKEN_IN.has(other.meaning)) || namedBeside?.has(column) === false;
    if (!isBlank && !isOther) continue;
    const what = other === undefined || other.header === "" ? columnLetters(column) : other.header;
    return { kind: "takesIn", what, changesNumber: (numberAt(formula.cell.row, column) ?? 0) !== 0 };
  }
  return null;
}

/** The columns that the formulas above and below name that collect the same parts; `null` if too few do. */
function namedBySiblings(
  formula: ParsedFormula,
  parts: readonly PlanColumn[],
  { siblingsOf }: Surroundings,
): ReadonlySet<number> | null {
  const named = new Set<number>();
  let siblings = 0;
  for (const [collected, alike] of byWhatTheyCollect(siblingsOf(formula))) {
    const others = alike.length - (collected === whatItCollects(formula) ? 1 : 0);
    const [{ functions, areas } = formula] = alike;
    const theirs = columnsNamed(areas);
    const areOfParts = parts.every(({ column }) => theirs.includes(column));
    if (others === 0 || functions !== formula.functions || !areOfParts) continue;
    siblings += others;
    for (const column of theirs) named.add(column);
  }
  return siblings < MIN_SIBLINGS ? null : named;
}

/** Grouped once for all formulas of a column: a large plan has one in each row. */
const byWhatTheyCollect = rememberByObject((formulas: readonly ParsedFormula[]) =>
  groupBy(
    formulas.filter(({ isCollecting }) => isCollecting),
    whatItCollects,
  ),
);

function whatItCollects({ functions, areas }: ParsedFormula): string {
  return `${functions} ${columnsNamed(areas).join(" ")}`;
}

const TAKEN_IN: ReadonlySet<string> = new Set(["baseline", "overallTarget", "overallActual", "percentMet"]);

/**
 * Whether a formula reads the cells of another indicator's row: what it collects are the parts of a total, or the
 * formulas above and below read their own rows, and either do the same there or name as many of the parts.
 */
function readsOtherRow(
  formula: ParsedFormula,
  parts: readonly PlanColumn[],
  { rows, levels, numberAt, siblingsOf }: Surroundings,
): CollectingFault | null {
  const { cell, areas, isCollecting } = formula;
  const { row: other } = formula.elsewhere;
  // A row takes from those that are below its level.
  if (other === null || !rows.has(other.place) || levels.height(cell.row) > levels.height(other.place))
    return null;
  const found = { kind: "otherRow", what: String(other.place + 1) } as const;
  const named = [...new Set(columnsNamed(areas))];
  const ofParts = parts.map(({ column }) => column);
  const isOfParts = parts.length >= 2 && named.every((column) => ofParts.includes(column));
  if (isCollecting && isOfParts) return { ...found, changesNumber: true };
  const own = named.flatMap((column) => numberAt(cell.row, column) ?? []);
  const siblings = siblingsOf(formula);
  if (own.length === 0 || siblings.length < MIN_SIBLINGS) return null;
  const isCopied = siblings.filter(({ form }) => form === other.form).length >= MIN_SIBLINGS;
  if (isCopied) return { ...found, changesNumber: true };
  if (!isOfParts || named.length < 2 || siblings.some(({ areas: their }) => columnsNamed(their).length < 2)) {
    return null;
  }
  const sum = own.reduce((total, number) => total + number, 0);
  return { ...found, changesNumber: numberAt(cell.row, cell.column) !== sum };
}

function columnsNamed(areas: readonly NamedArea[]): readonly number[] {
  return areas.flatMap(({ left, right }) => range(left, right));
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

/** Quarters where there are quarters and halves side by side: only one of the two is added. */
function finest(columns: readonly PlanColumn[]): readonly PlanColumn[] {
  const spans = [...new Set(columns.map(({ meaning }) => meaning))];
  return spans.length === 1 ? columns : [];
}

function nameOf({ period, header }: PlanColumn): string {
  return period ?? header;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}
