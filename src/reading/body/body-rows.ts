import type { HeaderWords } from "../../plan/language/header-words";
import type { TableHeader } from "../header/table-header";
import { isLabelledObjective, isNameOfLevel } from "../header/numbering";
import type { PlanColumns } from "../header/plan-columns";
import { viewUpTo, type SheetView } from "../sheet/sheet-view";
import { decodeRows } from "./rows/decode-rows";
import { filledRows } from "./rows/filled-rows";
import type { RowHabit } from "../answers/answer";
import { saidOfRows } from "../answers/said-of-sheet";
import type { RowKind } from "./rows/row-kind";
import type { RowLook } from "./rows/row-look";
import { filledCells, type FilledCell } from "./rows/filled-cells";
import { lookAtTable } from "./rows/table-look";

export type { FilledCell } from "./rows/filled-cells";

/** Whether rows of a kind are of the actions and indicators themselves. */
export function isOfActions(kind: BodyRow["kind"]): boolean {
  return kind === "data" || kind === "continuation" || kind === "part";
}

/** What a row below the header is. */
export interface BodyRow {
  readonly row: number;
  readonly kind: Exclude<RowKind, "end">;
  /** Its filled cells, from left to right; merged ones where they begin. */
  readonly cells: readonly FilledCell[];
  /** Whether something that reads as a value, and not as a text, stands in a column of values. */
  readonly hasValues: boolean;
}

/** A row that looks its cells up when it is asked for them: once its kind is known most rows never are. */
class RowInView implements BodyRow {
  constructor(
    private readonly view: SheetView,
    private readonly columns: PlanColumns,
    readonly row: number,
    readonly kind: BodyRow["kind"],
    readonly hasValues: boolean,
  ) {}

  get cells(): readonly FilledCell[] {
    return filledCells(this.view, this.row, this.columns);
  }
}

/** The rows of a table's body up to its last one; what follows it on the sheet is not part of it. */
export function bodyRows(
  view: SheetView,
  header: TableHeader,
  columns: PlanColumns,
  words: HeaderWords,
): readonly BodyRow[] {
  const known = told.get(header)?.get(view);
  const rows = known ?? tellRows(view, header, columns, words);
  if (known === undefined) told.set(header, new WeakMap([[view, rows]]));
  return rows;
}

/** What is seen of a sheet where another table is known to stand below. */
function bodyOf(view: SheetView, { lastBodyRow }: TableHeader): SheetView {
  return lastBodyRow === undefined ? view : viewUpTo(view, lastBodyRow);
}

/** The rows of each header, as long as it is read: whoever chooses tables asks for them as well as who reads the plan. */
const told = new WeakMap<TableHeader, WeakMap<SheetView, readonly BodyRow[]>>();

function tellRows(
  view: SheetView,
  header: TableHeader,
  columns: PlanColumns,
  words: HeaderWords,
): readonly BodyRow[] {
  const looks = filledRows(lookAtTable(bodyOf(view, header), header, columns, words), header.firstBodyRow);
  const habits = saidOfRows(view, header.rows);
  const kinds = decodeRows(looks).map((kind, place) => kindAsSaid(kind, looks[place], habits));
  const rows: RowInView[] = [];
  for (const [place, { row, hasValues }] of looks.entries()) {
    const kind = kinds[place] ?? "data";
    if (kind === "end") break;
    for (let blank = (rows.at(-1)?.row ?? header.firstBodyRow - 1) + 1; blank < row; blank++)
      rows.push(new RowInView(view, columns, blank, "blank", false));
    rows.push(new RowInView(view, columns, row, kind, hasValues));
  }
  return rows;
}

/** What a row is where a person has said how rows are read. */
function kindAsSaid(kind: RowKind, look: RowLook | undefined, habits: ReadonlySet<RowHabit>): RowKind {
  if (habits.size === 0 || look === undefined) return kind;
  const isAlone = look.onlyText !== null;
  if (isAlone && kind === "band" && habits.has("alone")) return "data";
  if (isAlone && isOfActions(asRow(kind)) && habits.has("headings")) return "band";
  if (habits.has("valued") && isOfActions(asRow(kind)) && isHeadingByItsValues(look)) return "band";
  return habits.has("each") && look.hasOwnText && isOfActions(asRow(kind)) ? "data" : kind;
}

/** Whether a row has the text of an action or of an indicator, and nothing in the columns of values. */
function isHeadingByItsValues(look: RowLook): boolean {
  const { action, indicator, values } = look.table.columns;
  const hasBoth = action !== indicator && look.has(action) && look.has(indicator);
  return look.hasOwnText && !hasBoth && values.length > 0 && values.every((column) => !look.has(column));
}

function asRow(kind: RowKind): BodyRow["kind"] {
  return kind === "end" ? "blank" : kind;
}

/**
 * The texts in rows between two tables of a sheet, as the titles of the objectives that the lower one stands under, if
 * they are such by `isObjective`.
 */
export function bandsInRows(
  view: SheetView,
  columns: PlanColumns,
  { first, last }: { readonly first: number; readonly last: number },
  isObjective: (text: string) => boolean,
): readonly BodyRow[] {
  const bands: BodyRow[] = [];
  for (let row = first; row <= last && columns.objective === null; row++) {
    const text = textOfCells(filledCells(view, row, columns));
    if (text !== "" && isObjective(text)) bands.push(new RowInView(view, columns, row, "band", false));
  }
  return bands;
}

/** All texts of a row. */
export function textOfCells(cells: readonly FilledCell[]): string {
  return cells.map(({ text }) => text).join(" ");
}

/**
 * The title of the first objective where it stands above the header, as the others' do above theirs: one that says that it
 * is an objective, or is one of these by `isOneOfThem`.
 */
export function bandAboveHeader(
  view: SheetView,
  header: TableHeader,
  columns: PlanColumns,
  isOneOfThem: (text: string) => boolean,
): readonly BodyRow[] {
  if (columns.objective !== null) return [];
  for (let row = header.rows.first - 1; row >= Math.max(view.firstRow, header.rows.first - 2); row--) {
    const cells = filledCells(view, row, columns);
    const [first, second] = cells;
    if (first === undefined) continue;
    const isAlone =
      cells.length === 1 || (cells.length === 2 && isNameOfLevel(first.text) && second !== undefined);
    return isAlone && (isLabelledObjective(first.text) || isOneOfThem(textOfCells(cells)))
      ? [new RowInView(view, columns, row, "band", false)]
      : [];
  }
  return [];
}
