import type { Area, SheetFile } from "@plan-of-action/xlsx";
import { booleanArgument, indexArgument, numberArgument } from "../../requests/arguments";
import { autofitColumns, autofitRows } from "../../cells/autofit";
import { charactersFromPoints, pointsFromCharacters, STANDARD_CHARACTERS } from "../../cells/column-widths";
import { sharedValue } from "../../cells/matrix";
import { reachedPart } from "../../cells/writing";
import { invalidArgument, notImplemented } from "../../requests/host-error";
import { HostObject } from "../../requests/host-object";
import type { OpenWorkbook } from "../../open/open-workbook";
import { FormattedAreas } from "./formatted-areas";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { FormatProtection } from "./format-protection";
import { RangeFont } from "./range-font";
import { rangeFormatMembers } from "./cell-members";

const HORIZONTAL = { Left: "left", Center: "center", Right: "right" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const STANDARD_ROW_POINTS = 15;
const HIGHEST_ROW_POINTS = 409.5;
const STACKED = 180;
const DEEPEST_INDENT = 250;

export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";
  readonly members = rangeFormatMembers;
  private readonly formatted: FormattedAreas;

  constructor(open: OpenWorkbook, sheet: SheetFile, areas: readonly Area[]) {
    super();
    this.formatted = new FormattedAreas(open, sheet, areas);
  }

  get fill(): RangeFill {
    return new RangeFill(this.formatted);
  }

  get font(): RangeFont {
    return new RangeFont(this.formatted);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.formatted);
  }

  get protection(): FormatProtection {
    return new FormatProtection(this.formatted);
  }

  get horizontalAlignment(): string | null {
    const align = this.formatted.read((style) => style.align ?? "general");
    return align === null ? null : pascal(align);
  }

  set horizontalAlignment(value: unknown) {
    if (value === "General") {
      this.formatted.restyle(({ align, ...rest }) => (align === undefined ? { ...rest } : rest));
      return;
    }
    this.formatted.change({ align: HORIZONTAL[representable(value, HORIZONTAL, "horizontal alignment")] });
  }

  get verticalAlignment(): string | null {
    const align = this.formatted.read((style) => style.verticalAlign ?? "bottom");
    return align === null ? null : pascal(align);
  }

  set verticalAlignment(value: unknown) {
    this.formatted.change({ verticalAlign: VERTICAL[representable(value, VERTICAL, "vertical alignment")] });
  }

  get wrapText(): boolean | null {
    return this.formatted.read((style) => style.wrap ?? false);
  }

  set wrapText(value: unknown) {
    this.formatted.change({ wrap: booleanArgument(value) });
  }

  get shrinkToFit(): boolean | null {
    return this.formatted.read((style) => style.shrink ?? false);
  }

  set shrinkToFit(value: unknown) {
    this.formatted.change({ shrink: booleanArgument(value) });
  }

  /** In degrees; 180 for letters above one another. */
  get textOrientation(): number | null {
    return this.formatted.read(({ rotation = 0 }) => (rotation === "stacked" ? STACKED : rotation));
  }

  set textOrientation(value: unknown) {
    const turn = numberArgument(value);
    if (turn !== STACKED && (!Number.isInteger(turn) || Math.abs(turn) > 90)) throw invalidArgument();
    this.formatted.change({ rotation: turn === STACKED ? "stacked" : turn });
  }

  get indentLevel(): number | null {
    return this.formatted.read((style) => style.indent ?? 0);
  }

  set indentLevel(value: unknown) {
    const indent = indexArgument(value);
    if (indent > DEEPEST_INDENT) throw invalidArgument();
    this.formatted.change({ indent });
  }

  /** Adds to the indent of each cell, or takes from it down to none. */
  adjustIndent(amount: unknown): void {
    const by = numberArgument(amount);
    if (!Number.isInteger(by)) throw invalidArgument();
    this.formatted.restyle((style) => {
      const indent = Math.min(Math.max(0, (style.indent ?? 0) + by), DEEPEST_INDENT);
      return { ...style, indent };
    });
  }

  /** In points. */
  get columnWidth(): number | null {
    const { sheet } = this.formatted;
    return this.shared((area) =>
      sharedValue({ ...area, lastRow: area.firstRow }, (_, column) =>
        pointsFromCharacters(sheet.columnWidth(column) ?? STANDARD_CHARACTERS),
      ),
    );
  }

  set columnWidth(points: unknown) {
    const width = numberArgument(points);
    const characters = charactersFromPoints(width);
    if (width < 0 || characters > 255) throw invalidArgument();
    this.formatted.open.requireUnprotected(this.formatted.sheet);
    for (const { firstColumn, lastColumn } of this.formatted.areas) {
      this.formatted.sheet.setColumnWidth(firstColumn, lastColumn, characters);
    }
  }

  /** In points. */
  get rowHeight(): number | null {
    const { sheet } = this.formatted;
    return this.shared((area) =>
      sharedValue(
        { ...area, lastColumn: area.firstColumn },
        (row) => sheet.rowHeight(row) ?? STANDARD_ROW_POINTS,
      ),
    );
  }

  set rowHeight(points: unknown) {
    const height = numberArgument(points);
    if (height < 0 || height > HIGHEST_ROW_POINTS) throw invalidArgument();
    this.formatted.open.requireUnprotected(this.formatted.sheet);
    for (const area of this.formatted.areas) {
      const { firstRow, lastRow } = reachedPart(this.formatted.sheet, area);
      this.formatted.sheet.setRowHeight(firstRow, lastRow, height);
    }
  }

  autofitColumns(): void {
    const { open, sheet, areas } = this.formatted;
    open.requireUnprotected(sheet);
    for (const area of areas) autofitColumns(open, sheet, area);
  }

  autofitRows(): void {
    const { open, sheet, areas } = this.formatted;
    open.requireUnprotected(sheet);
    for (const area of areas) autofitRows(sheet, area);
  }

  private shared<T>(read: (area: Area) => T | null): T | null {
    const found = this.formatted.areas.map((area) => read(reachedPart(this.formatted.sheet, area)));
    const [first = null] = found;
    return found.every((value) => value === first) ? first : null;
  }
}

/** A value that the host's cells can have; what else Excel takes is said to be missing here. */
function representable<Name extends string>(
  value: unknown,
  names: Readonly<Record<Name, string>>,
  what: string,
): Name {
  const name = oneOfNames(value, names);
  if (name === null) throw notImplemented(`${what} ${String(value)}`);
  return name;
}

function oneOfNames<Name extends string>(value: unknown, names: Readonly<Record<Name, string>>): Name | null {
  for (const name in names) if (name === value) return name;
  return null;
}

function pascal(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
