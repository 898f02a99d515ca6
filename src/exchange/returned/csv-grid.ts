import type { Grid } from "@plan-of-action/xlsx/grid";

/** Signs that part fields: spreadsheets write semicolons where the comma is for decimals, and tabs as "Unicode text". */
const DELIMITERS = [",", ";", "\t"];
/** The header row is among the first lines; the sign that parts fields is recognized by these. */
const LINES_LOOKED_AT = 10;
/** More rows than the forms of the largest plans have. */
const MAX_ROWS = 20_000;

/** What is known about a CSV text: the sign that parts its fields, and how many rows are taken. */
interface CsvShape {
  readonly delimiter?: string;
  readonly maxRows?: number;
}

/**
 * The rows and columns that a spreadsheet makes of a CSV text (RFC 4180, with fields parted by commas, semicolons or
 * tabs). A quotation mark that is never closed runs to the end.
 */
export function csvGrid(text: string, { delimiter, maxRows = MAX_ROWS }: CsvShape = {}): Grid {
  // Excel takes the sign that parts fields from a first line of its own: “sep=;”.
  // eslint-disable-next-line plan-of-action/words-of-languages -- a key of the format, the same in every language
  const own = /^\uFEFF?sep=(.)(?:\r?\n|$)/iu.exec(text);
  const body = text.replace(/^\uFEFF/u, "");
  const rows = recordsOf(
    own === null ? body : `\n${text.slice(own[0].length)}`,
    own?.[1] ?? delimiter ?? delimiterOf(body),
    maxRows,
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  const block = <Item>(take: (field: string) => Item): Item[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => take(row[column] ?? "")));
  return {
    // It has no sheets to name.
    sheet: "",
    visibility: "visible",
    firstRow: 0,
    firstColumn: 0,
    values: block((field) => (field === "" ? null : field)),
    formulas: block(() => null),
    numberFormats: block(() => "General"),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** The one that is most often in one of the first lines, of which one is that of the headers. */
export function delimiterOf(text: string): string {
  const lines = text.split(/\r?\n/u, LINES_LOOKED_AT);
  const count = (delimiter: string): number =>
    Math.max(0, ...lines.map((line) => line.split(delimiter).length));
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function recordsOf(text: string, delimiter: string, maxRows: number): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let isQuoted = false;
  const endField = (): void => {
    row.push(field.trim());
    field = "";
  };
  const endRow = (): void => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let place = 0; place < text.length && rows.length < maxRows; place++) {
    const sign = text.charAt(place);
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (text.charAt(place + 1) === '"') {
        field += '"';
        place++;
      } else isQuoted = false;
    } else if (sign === '"' && field.trim() === "") {
      field = "";
      isQuoted = true;
    } else if (sign === delimiter) endField();
    else if (sign === "\n") endRow();
    else if (sign !== "\r" || text.charAt(place + 1) !== "\n") field += sign;
  }
  if (field !== "" || row.length > 0) endRow();
  return rows;
}
