import type { PrintDescription } from "@plan-of-action/xlsx/grid";
import type { SheetDescription } from "../../workbook/sheet-description";
import { withDigits, withSpacedPercent } from "../layout/digit-formats";
import { printSetUp } from "../layout/print";
import type { BuiltSheet } from "../layout/sheet-builder";
import { COLORS } from "../layout/styles";
import { pageWords } from "../layout/wording";
import { scriptOfWords } from "../layout/writing";
import type { SummaryContext } from "./subject";

/** What one sheet of a period has that others have not. */
interface PeriodSheet {
  readonly marker: string;
  readonly title: string;
  readonly columnWidths: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly lastColumn: number;
  readonly pages: Pick<PrintDescription, "breaksBefore" | "titleRows" | "pagesHigh" | "firstPage">;
}

/** A sheet that tells how the plan stands at a period's end, of the blocks that were put together. */
export function periodSheet(
  { plan, words }: SummaryContext,
  built: BuiltSheet,
  { marker, title, columnWidths, hiddenColumns, lastColumn, pages }: PeriodSheet,
): SheetDescription {
  const { translate, digits } = words;
  const sheet: SheetDescription = {
    marker,
    title,
    tabColor: COLORS.accent,
    rows: built.rows,
    columnWidths,
    hiddenColumns,
    styles: built.styles,
    merges: built.merges,
    frozen: { rows: 0, columns: 0 },
    showGridlines: false,
    tables: [],
    validations: [],
    conditionalFormats: [],
    charts: built.charts,
    print: printSetUp(pageWords({ plan, translate }, title), pages, {
      lastRow: built.lastPrintedRow,
      lastColumn,
    }),
  };
  const script = scriptOfWords(translate);
  const inScript = script === "latin" ? withSpacedPercent(sheet) : sheet;
  return withDigits(inScript, digits === "latin" ? "latin" : script);
}
