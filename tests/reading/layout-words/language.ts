/** What a column of a random layout holds. */
export type Column =
  | "objective"
  | "number"
  | "action"
  | "responsible"
  | "indicator"
  | "unit"
  | "baseline"
  | "targets"
  | "resources"
  | "remarks";

/** All that a layout may hold. */
export const COLUMNS: readonly Column[] = [
  "objective",
  "number",
  "action",
  "responsible",
  "indicator",
  "unit",
  "baseline",
  "targets",
  "resources",
  "remarks",
];

/** The words in which a random plan is set out in one language. */
export interface Language {
  readonly headers: Readonly<Record<Exclude<Column, "targets">, readonly string[]>>;
  readonly targets: readonly string[];
  readonly totals: readonly string[];
  readonly year: string;
  readonly yearOfPlan: string;
  readonly targetOfYear: (year: number) => string;
  readonly halves: readonly [string, string];
  readonly quarters: readonly [string, string, string, string];
  /** All twelve of them, by one name each. */
  readonly months: readonly string[];
  /** The whole of a year, beside its parts. */
  readonly wholeYear: readonly string[];
  readonly objective: (number: number, words: string) => string;
  readonly action: string;
  readonly indicator: string;
  readonly unit: string;
  readonly title: (first: number, last: number) => string;
  readonly sum: string;
  readonly note: string;
  /** Headers of a column with codes that number what is counted, and not what is done. */
  readonly codes: readonly string[];
  readonly agencies: readonly string[];
}
