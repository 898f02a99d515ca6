import type { PlanMapping, TableRows } from "../../app";

/** Where a table is while the user changes it: rows are what is in their fields. */
export interface PlaceDraft {
  readonly sheet: string;
  readonly firstHeaderRow: string;
  readonly lastHeaderRow: string;
  readonly firstRow: string;
}

export type RowField = Exclude<keyof PlaceDraft, "sheet">;

/** What is wrong with a row: it is none of Excel's, or is too high; `atLeast` is the first that would do. */
export type RowFault = { readonly kind: "noRow" } | { readonly kind: "tooHigh"; readonly atLeast: number };

/** From top to bottom, with how far each stands below the former at least. */
const ROWS = [
  { field: "firstHeaderRow", below: 1 },
  { field: "lastHeaderRow", below: 0 },
  { field: "firstRow", below: 1 },
] as const satisfies readonly { readonly field: RowField; readonly below: number }[];

const LAST_ROW = 1_048_576;

export function placeOf({ sheet, headRows: headerRows, firstRow }: PlanMapping): PlaceDraft {
  return {
    sheet,
    firstHeaderRow: String(headerRows[0]),
    lastHeaderRow: String(headerRows[1]),
    firstRow: String(firstRow),
  };
}

/** The place with another row; the rows below it make way, since a table is mostly moved as a whole. */
export function withRow(place: PlaceDraft, field: RowField, text: string): PlaceDraft {
  const changed = { ...place, [field]: text };
  let former = rowOf(text);
  const index = ROWS.findIndex((row) => row.field === field);
  for (const { field: next, below } of ROWS.slice(index + 1)) {
    const row = rowOf(changed[next]);
    if (former === null || row === null) return changed;
    // The body begins right below the header, as long as nothing else is said.
    const follows = next === "firstRow" && rowOf(place.firstRow) === (rowOf(place.lastHeaderRow) ?? 0) + 1;
    former = follows ? former + below : Math.max(row, former + below);
    changed[next] = String(former);
  }
  return changed;
}

/** What is wrong with each of the rows; nothing if they make a table. */
export function faultsOf(place: PlaceDraft): Partial<Record<RowField, RowFault>> {
  const faults: Partial<Record<RowField, RowFault>> = {};
  let former = 0;
  for (const { field, below } of ROWS) {
    const row = rowOf(place[field]);
    if (row === null) faults[field] = { kind: "noRow" };
    else if (row < former + below) faults[field] = { kind: "tooHigh", atLeast: former + below };
    former = row ?? former;
  }
  return faults;
}

/** The rows that the fields stand for; `null` if one of them cannot be. */
export function rowsOf(place: PlaceDraft): TableRows | null {
  if (Object.keys(faultsOf(place)).length > 0) return null;
  return {
    headRows: [Number(place.firstHeaderRow), Number(place.lastHeaderRow)],
    firstRow: Number(place.firstRow),
  };
}

function rowOf(text: string): number | null {
  const row = /^\d+$/.test(text.trim()) ? Number(text) : 0;
  return row >= 1 && row <= LAST_ROW ? row : null;
}
