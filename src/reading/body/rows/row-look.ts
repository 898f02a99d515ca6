import type { HeaderColumn } from "../../header/header-column";
import { isNameOfLevel, numberAlone } from "../../header/numbering";
import type { PlanColumns } from "../../header/plan-columns";
import type { SheetView } from "../../sheet/sheet-view";
import { countFilledCells, filledCells, firstFilledCell, type FilledCell } from "./filled-cells";
import { numberOfRow } from "./number-scheme";
import type { TableLook } from "./table-look";
import { hasValuesIn } from "./values-in-row";
import { ROW_THRESHOLDS } from "../../weights/rows";

/** A row below the header with what can be seen of it and of the rows around it, before it is known what it is. */
export class RowLook {
  /** How many of its cells are filled. */
  readonly count: number;
  /** Whether something that reads as a value, and not as a text, stands in a column of values. */
  readonly hasValues: boolean;
  /** Whether it is a row of an action or an indicator that is merged over it from above. */
  readonly isCovered: boolean;
  /** The nearest filled rows above and below; `null` at the table's edges. */
  readonly before: RowLook | null;
  after: RowLook | null = null;
  /** Whether no row that is an action's for certain follows, so that titles here would have nothing below them. */
  isBelowTheLast = false;
  /** Whether a blank row stands between it and the last action, too. */
  isApartBelowTheLast = false;
  /** Whether it repeats the table's header; `null` until somebody has looked. */
  isHeaderAgain: boolean | null = null;

  private ownCells: readonly FilledCell[] | null = null;
  /** `undefined` until somebody has asked. */
  private ownNumber: string | null | undefined = undefined;

  constructor(
    readonly table: TableLook,
    readonly row: number,
    before: RowLook | null,
    readonly isAfterBlank: boolean,
  ) {
    this.count = countFilledCells(table.view, row, table.columns);
    this.isCovered = isCovered(table.view, row, table.columns);
    this.hasValues = this.count > 0 && hasValuesIn(table.view, row, table.columns);
    this.before = before;
  }

  /** Its filled cells, from left to right, put together when they are first asked for: most rows show what they are without. */
  get cells(): readonly FilledCell[] {
    this.ownCells ??= filledCells(this.table.view, this.row, this.table.columns);
    return this.ownCells;
  }

  /** The first filled cell; `null` where none is. */
  get first(): FilledCell | null {
    return firstFilledCell(this.table.view, this.row, this.table.columns);
  }

  /** Whether all of its filled cells pass a test. */
  every(test: (text: string, column: number) => boolean): boolean {
    const { view, columns } = this.table;
    for (let { first: column } = columns; column <= columns.last; column++) {
      const text = view.text(this.row, column);
      if (text !== "" && !test(text, column)) return false;
    }
    return true;
  }

  /** Whether one of its filled cells passes a test. */
  some(test: (text: string, column: number) => boolean): boolean {
    return !this.every((text, column) => !test(text, column));
  }

  /** The row right above, with no blank row between. */
  get directlyBefore(): RowLook | null {
    return this.isAfterBlank ? null : this.before;
  }

  /** The row right below, with no blank row between. */
  get directlyAfter(): RowLook | null {
    return this.after?.isAfterBlank === false ? this.after : null;
  }

  get isBlank(): boolean {
    return this.count === 0 && !this.isCovered;
  }

  /** The only text of the row but for numbers and the name of a level left of it; `null` where it has values or more texts. */
  get onlyText(): FilledCell | null {
    if (this.hasValues || this.count > MAX_OF_TITLE) return null;
    const texts = this.cells.filter(({ text }) => numberAlone(text) === null && !isNameOfLevel(text));
    const [only] = texts;
    if (texts.length !== 1 || only === undefined || !HAS_WORDS.test(only.text)) return null;
    return this.count <= ROW_THRESHOLDS.several.value || this.cells.at(-1) === only ? only : null;
  }

  /** The number of the action in the row, from its own column or the beginning of its text. */
  get number(): string | null {
    if (this.ownNumber === undefined)
      this.ownNumber = numberOfRow(this.table.view, this.row, this.table.numbers.places);
    return this.ownNumber;
  }

  has(column: HeaderColumn | null): boolean {
    return column !== null && this.table.view.text(this.row, column.column) !== "";
  }

  /** Whether a text stands in the column of actions or in that of indicators. */
  get hasOwnText(): boolean {
    const { action, indicator } = this.table.columns;
    return this.has(action) || this.has(indicator);
  }
}

/** Its text, its number, its code and the name of its level. */
const MAX_OF_TITLE = 4;

/** A letter, and not that of an error such as #REF!. */
const HAS_WORDS = /^(?!#[A-Z0-9/]+[!?]?$).*\p{L}/su;

function isCovered(view: SheetView, row: number, { action, indicator }: PlanColumns): boolean {
  return [action, indicator].some((column) => column !== null && view.isCoveredFromAbove(row, column.column));
}

/** Whether a cell says of which period or kind its row's values are. */
export function datesRow({ column, text }: FilledCell, { periods, kinds }: PlanColumns): boolean {
  if (text.length > ROW_THRESHOLDS.longestPeriod.value) return false;
  return kinds?.column === column || periods.some((period) => period.column === column);
}
