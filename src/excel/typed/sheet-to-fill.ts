import { isCellError, type CellStyle } from "@plan-of-action/xlsx/grid";
import type { DescribedCell, DescribedRow, SheetDescription } from "../../workbook/sheet-description";
import { IN_PLACE } from "../../workbook/row-subject";
import { textOf, type FormerRows } from "./former-rows";
import type { ReadBack } from "./read-back";
import type { TypedCell } from "./typed-cells";
import { extentOf, placeOf } from "./written-cells";

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * A description that is being filled in. What it says by itself accounts for one text that a person typed each, and no
 * other text is put over what is accounted for or was put there, so that nothing typed is dropped.
 */
export class SheetToFill {
  private readonly rows: (Omit<DescribedRow, "cells"> & { readonly cells: (DescribedCell | null)[] })[];
  private readonly styles: Record<string, CellStyle>;
  /** Cells of texts that were set aside which have theirs. */
  private readonly filled = new Set<number>();
  /** Texts of a person's that the description has and that are not accounted for yet, each as often as it does. */
  private readonly described = new Map<string, Place[]>();
  /** Cells with what a person typed and what is nowhere else. */
  private readonly held = new Set<number>();

  constructor(private readonly description: SheetDescription) {
    this.rows = description.rows.map((row) => ({ ...row, cells: [...row.cells] }));
    this.styles = { ...description.styles };
    description.rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.typed !== true || cell.value === null) return;
        // Two remarks on one indicator are written in one cell, a line each.
        for (const line of linesOf(cell.value)) {
          this.described.set(line, [...(this.described.get(line) ?? []), { row, column }]);
        }
      });
    });
  }

  /** How far it reaches now. */
  extent(): { readonly rows: number; readonly columns: number } {
    return extentOf({ rows: this.rows });
  }

  /**
   * Whether the description has what a cell said about a row that is gone, in the block of such texts; it is put there
   * as it was.
   */
  tellsSetAside(typed: TypedCell, rows: FormerRows): boolean {
    const subject = rows.subjectOf(typed.row);
    if (subject === null || rows.rowOf(subject.now) !== null) return false;
    const keys = [subject.former.key, subject.now?.key];
    const home = rows.homeOf(typed);
    const text = textOf(typed).trim();
    for (const [row, { about, cells }] of this.rows.entries()) {
      if (about?.from === undefined || !keys.includes(about.key)) continue;
      const isThere = (cell: DescribedCell | null, at: number) =>
        cell?.typed === true &&
        String(cell.value).trim() === text &&
        about.from === (at === home ? IN_PLACE : home) &&
        !this.filled.has(placeOf(row, at));
      const column = cells.findIndex(isThere);
      if (column < 0) continue;
      this.filled.add(placeOf(row, column));
      for (const line of linesOf(text)) this.account(line, row);
      this.put(row, column, typed);
      return true;
    }
    return false;
  }

  /** Whether the description says what a cell said, in a row or, for `null`, anywhere; each saying counts once. */
  tells(typed: TypedCell, row: number | null, readBack: ReadBack): boolean {
    const { value, formula, look, column: formerColumn } = typed;
    if (isCellError(value)) return false;
    const places = linesOf(value).map((line) => this.describedAt(line, row));
    const [first] = places;
    if (first !== undefined && places.every((place) => place !== undefined)) {
      for (const line of linesOf(value)) this.account(line, row);
      if (this.isWholly(first, typed)) this.put(first.row, first.column, typed);
      else if (look !== undefined) this.showAs(first.row, first.column, look);
      return true;
    }
    if (row === null) return false;
    const cell = this.at(row, formerColumn);
    return readBack.knows(typed) || (cell !== null && formula === null && cell.value === value);
  }

  /** Whether a cell says nothing but what is a number or a formula as it was typed, and so has to stay one. */
  private isWholly({ row, column }: Place, typed: TypedCell): boolean {
    const isPlain = typed.formula === null && typeof typed.value === "string";
    return !isPlain && String(this.at(row, column)?.value) === textOf(typed);
  }

  private describedAt(line: string, row: number | null): Place | undefined {
    return this.described.get(line)?.find((place) => row === null || place.row === row);
  }

  private account(line: string, row: number | null): void {
    const place = this.describedAt(line, row);
    if (place === undefined) return;
    this.described.set(line, this.described.get(line)?.filter((each) => each !== place) ?? []);
    this.held.add(placeOf(place.row, place.column));
  }

  at(row: number, column: number): DescribedCell | null {
    return this.rows[row]?.cells[column] ?? null;
  }

  /** Nothing is in a cell, and no table or merged cell reaches over it but the column of what a person types. */
  isFree(row: number, column: number): boolean {
    const cell = this.at(row, column);
    if (cell !== null && (cell.value !== null || cell.formula !== undefined)) return false;
    const covers = ({ firstRow, lastRow, firstColumn, lastColumn }: SheetDescription["merges"][number]) =>
      row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    return (
      !this.description.merges.some(covers) && !this.description.charts.some(({ place }) => covers(place))
    );
  }

  /** Whether a cell has something typed that is nowhere else. */
  isHeld(row: number, column: number): boolean {
    return this.held.has(placeOf(row, column));
  }

  isBlankRow(row: number): boolean {
    return this.rows[row]?.cells.every((cell) => cell?.value == null && cell?.formula === undefined) ?? true;
  }

  put(row: number, column: number, typed: TypedCell): void {
    this.held.add(placeOf(row, column));
    while (this.rows.length <= row) this.rows.push({ height: null, cells: [] });
    const cells = this.rows[row]?.cells ?? [];
    while (cells.length < column) cells.push(null);
    const former = cells[column] ?? null;
    const { value, formula, numberFormat } = typed;
    const look = { ...typed.look, ...(numberFormat === "General" ? {} : { numberFormat }) };
    const base = former?.style === undefined ? {} : this.styles[former.style];
    const style = this.useStyle({ ...base, ...look, font: { ...base?.font, ...look.font } });
    cells[column] = {
      value: isCellError(value) ? value.error : value,
      ...(formula === null ? {} : { formula }),
      style,
      typed: true,
    };
  }

  /** Gives a cell what a person changed in its look: colours, bold and italic. */
  private showAs(row: number, column: number, look: CellStyle): void {
    const cell = this.at(row, column);
    const cells = this.rows[row]?.cells;
    if (cell === null || cells === undefined) return;
    const base = cell.style === undefined ? {} : (this.styles[cell.style] ?? {});
    const { color, bold, italic } = look.font ?? {};
    const isSame =
      (look.fill ?? "") === (base.fill ?? "") &&
      (color ?? "") === (base.font?.color ?? "") &&
      (bold ?? false) === (base.font?.bold ?? false) &&
      (italic ?? false) === (base.font?.italic ?? false);
    if (isSame) return;
    const font = {
      ...base.font,
      bold: bold ?? false,
      italic: italic ?? false,
      ...(color === undefined ? {} : { color }),
    };
    const fill = look.fill === undefined ? {} : { fill: look.fill };
    cells[column] = { ...cell, style: this.useStyle({ ...base, ...fill, font }) };
  }

  private useStyle(style: CellStyle): string {
    const name = `typed ${JSON.stringify(style)}`;
    this.styles[name] = style;
    return name;
  }

  finished(): SheetDescription {
    return { ...this.description, rows: this.rows satisfies readonly DescribedRow[], styles: this.styles };
  }
}

function linesOf(value: string | number | boolean | null): string[] {
  return value === null
    ? []
    : String(value)
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
