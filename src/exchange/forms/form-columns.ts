import { REPORTED_COLUMNS } from "../../plan/actuals-columns";

/** The columns of a report form, from the left; the first is hidden. */
export const FORM_COLUMNS = [
  "mark",
  "number",
  "action",
  "indicator",
  "part",
  "unit",
  "target",
  "expected",
  "last",
  "sum",
  ...REPORTED_COLUMNS,
  "state",
] as const;
export type FormColumn = (typeof FORM_COLUMNS)[number];

/** Those of forms in which something is asked for in parts. */
export const COLUMNS_OF_PARTS: readonly FormColumn[] = ["part", "sum"];

/** Those of forms in which a percentage is asked for. */
export const COLUMNS_OF_PERCENTAGES: readonly FormColumn[] = ["numerator", "denominator"];

/** Those of forms on a plan in which it is said how far reports have come. */
export const COLUMNS_OF_STATES: readonly FormColumn[] = ["state"];

const SIGN = "poa:";

/**
 * The contents of a small row above the headers, so that a column is known when it was moved or its header translated.
 */
export function columnMark(column: FormColumn): string {
  return `${SIGN}${column}`;
}

/** The column that such a mark names; `null` if a text is none. */
export function columnOfMark(text: string): FormColumn | null {
  const name = text.trim().startsWith(SIGN) ? text.trim().slice(SIGN.length) : "";
  return FORM_COLUMNS.find((column) => column === name) ?? null;
}
