import type { Phrases } from "../entries";

/** What words in a table's header can speak of. Several of them together give a column its meaning. */
export type HeaderTerm =
  | "objective"
  | "number"
  | "action"
  | "responsible"
  | "partners"
  | "indicator"
  | "unit"
  | "baseline"
  | "target"
  | "actual"
  | "percentMet"
  | "direction"
  | "verification"
  | "resources"
  | "remarks"
  /** The whole of the plan: "overall", "end of project", "total". */
  | "overall"
  /** Year by year: "per year", "annual". */
  | "annual"
  | "schedule";

/** Words of a table's header. A phrase may be under two terms where the column's cells must decide. */
export type HeaderTerms = Readonly<Record<HeaderTerm, Phrases>>;
