import type { SheetDescription } from "../../workbook/sheet-description";
import { TIDY_COLUMNS, type TidyColumn, type TidyNumber } from "./tidy-rows";

/** A line of the tidy table as its fields, in the order of the columns; `null` for a blank one. */
export type TidyFields = readonly (string | number | null)[];

/** Excel has 1,048,576 rows, of which the first is the header row. */
export const MAX_TIDY_ROWS = 1_048_575;

const TEXT_WIDTH = 14;
const WIDTHS: Partial<Record<TidyColumn, number>> = {
  plan: 26,
  agency: 24,
  text: 24,
  cell: 22,
  action_text: 50,
  indicator_text: 50,
};

/** Begins a text in the CSV that a spreadsheet would else take for a formula. */
const GUARD = /^'(?=[=+\-@\uFF0B\uFF0D\uFF1D\uFF20])/u;

/**
 * The fields of a line of the CSV as cells hold them: numbers as numbers, blank fields as blank cells, and texts
 * without the apostrophe that a cell does not need.
 */
export function tidyFields(fields: readonly (string | null)[]): TidyFields {
  return TIDY_COLUMNS.map((column, place) => {
    const field = fields[place] ?? null;
    if (field === null) return null;
    return NUMBERS.has(column) ? Number(field) : field.replace(GUARD, "");
  });
}

const NUMBERS: ReadonlySet<TidyColumn> = new Set<TidyNumber>(["value", "numerator", "denominator"]);

/** The tidy table as a sheet with nothing but an Excel table, its header row first, so that it is read as it is. */
export function tidySheet(rows: readonly TidyFields[]): SheetDescription {
  const lastRow = Math.max(1, rows.length);
  const cells = (fields: TidyFields) => fields.map((value) => (value === null ? null : { value }));
  return {
    marker: "tidy",
    title: "Values",
    rows: [TIDY_COLUMNS, ...rows].map((fields) => ({ height: null, cells: cells(fields) })),
    columnWidths: TIDY_COLUMNS.map((column) => WIDTHS[column] ?? TEXT_WIDTH),
    hiddenColumns: [],
    styles: {},
    merges: [],
    frozen: { rows: 1, columns: 0 },
    showGridlines: true,
    tables: [
      {
        name: "PoaValues",
        area: { firstRow: 0, firstColumn: 0, lastRow, lastColumn: TIDY_COLUMNS.length - 1 },
        style: "TableStyleLight1",
        filterButtons: true,
      },
    ],
    validations: [],
    conditionalFormats: [],
    charts: [],
    print: {
      orientation: "landscape",
      paper: "a4",
      area: null,
      pagesWide: 1,
      titleRows: { first: 0, last: 0 },
      breaksBefore: [],
      margins: { top: 1.5, bottom: 1.5, left: 1, right: 1 },
      header: { left: "", center: "", right: "" },
      footer: { left: "", center: "", right: "&P / &N" },
      centerHorizontally: false,
    },
  };
}
