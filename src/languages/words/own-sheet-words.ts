import type { ActualsColumn } from "../../plan/actuals-columns";
import type { IndicatorColumn } from "../../plan/indicator-sheet";
import type { ReportState } from "../../plan/report-state";
import type { Phrases } from "../entries";

type Choices<Choice extends string> = Readonly<Record<Choice, Phrases>>;

/**
 * What the product's own sheets are read back by: what they say in each language in which they are written,
 * former words, and what people write instead. A test holds the catalogues to them.
 */
export interface OwnSheetWords {
  /** Headers of the Actuals sheet, and of other tables of reports. */
  readonly actuals: Readonly<Record<ActualsColumn, Phrases>>;
  /** The header of a column that has year and quarter in one, as files of actuals have it. */
  readonly period: Phrases;
  /** By what a part is distinguished, and the part itself, as files of actuals have them in two columns. */
  readonly dimension: Phrases;
  readonly category: Phrases;
  /** What the state of a report is called. */
  readonly states: Choices<ReportState>;
  /** In place of a quarter: the report is of the year. */
  readonly wholeYear: Phrases;
  /** In place of a party: the report is of all together. */
  readonly allParties: Phrases;
  /** The measure of what is reached or not, also where it is given as a unit. */
  readonly milestone: Phrases;
}

/** What the Indicators sheet is read back by. */
export interface DefinitionWords {
  /** Headers of the Indicators sheet. */
  readonly indicators: Readonly<Record<IndicatorColumn, Phrases>>;
  /** The closed choices of a definition. */
  readonly choices: {
    readonly measure: Choices<"number" | "percentage" | "milestone" | "qualitative">;
    readonly aggregation: Choices<"sum" | "latest" | "max" | "average" | "constant">;
    readonly direction: Choices<"increase" | "decrease" | "maintain">;
    readonly frequency: Choices<"monthly" | "quarterly" | "halfYearly" | "yearly" | "once">;
    readonly partyParts: Choices<"byMeasure" | "sum" | "apart" | "each" | "joint">;
    readonly confirmed: Choices<"yes" | "no">;
  };
}
