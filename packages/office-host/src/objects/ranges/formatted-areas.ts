import type { Area, CellStyle, SheetFile } from "@plan-of-action/xlsx";
import { sharedValue } from "../../cells/matrix";
import { restyle } from "../../cells/styling";
import { reachedPart } from "../../cells/writing";
import type { OpenWorkbook } from "../../open/open-workbook";

/** The format of one or more areas of a sheet; reading gives `null` if cells differ. */
export class FormattedAreas {
  constructor(
    readonly open: OpenWorkbook,
    readonly sheet: SheetFile,
    readonly areas: readonly Area[],
  ) {}

  read<T>(of: (style: ReturnType<SheetFile["style"]>) => T): T | null {
    const found = this.areas.map((area) =>
      sharedValue(reachedPart(this.sheet, area), (row, column) => of(this.sheet.style(row, column))),
    );
    const [first = null] = found;
    return found.every((value) => value === first) ? first : null;
  }

  /** Its areas as far as anything is on the sheet. */
  get reached(): readonly Area[] {
    return this.areas.map((area) => reachedPart(this.sheet, area));
  }

  change(style: CellStyle): void {
    this.open.requireUnprotected(this.sheet);
    for (const area of this.areas) this.sheet.setStyle(reachedPart(this.sheet, area), style);
  }

  restyle(change: (style: CellStyle) => CellStyle): void {
    this.open.requireUnprotected(this.sheet);
    for (const area of this.areas) restyle(this.sheet, reachedPart(this.sheet, area), change);
  }
}
