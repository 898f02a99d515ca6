import type { MoneyAmount } from "./money";
import type { Breakdown, IndicatorPart } from "./breakdown";
import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { ColumnMeaning } from "./column-meaning";
import type { Period, PeriodKey } from "./period";
import type { PeriodValues } from "./period-values";
import type { YearsOfTwo, YearStart } from "./plan-year";
import type { GoneRow, RowName } from "./row-identity";
import type { Value } from "./value";

export type { ColumnMeaning } from "./column-meaning";

/** A text of the plan and the cell in which it is. */
export interface PlacedText {
  readonly text: string;
  readonly cell: CellReference;
}

/** A focus area or specific objective. */
export interface Objective {
  /** Its number where the plan gives one ("2"), else its place in the plan. */
  readonly id: string;
  /** Its whole text as it is, with "Specific Objective 2:". */
  readonly title: string;
  readonly cell: CellReference;
}

/** An agency where an action names it, in the spelling that is there. */
export interface AgencyMention {
  readonly name: string;
  /** The whole text of its cell exactly as it is, so that one spelling in it can be replaced. */
  readonly cellText: string;
  readonly cell: CellReference;
}

/** The contents of one of several columns that have one meaning: the budgets of two years, a lead and a co-lead. */
export interface ColumnText extends PlacedText {
  readonly column: ColumnName;
  /** The agencies that its cell names, where it is a column of these. */
  readonly agencies?: readonly string[];
}

/** By what one of several columns of a meaning is known in each table of the plan, wherever it is there. */
export interface ColumnName {
  readonly meaning: ColumnMeaning;
  readonly header: string;
  /** How many columns with the same meaning and header stand before it. */
  readonly place: number;
}

/** A joint action, deliverable or activity of the plan. */
export interface JointAction {
  /** Its number ("1.3") where the plan gives one, else `<objective>.<place in it>`; unique in the plan. */
  readonly id: string;
  /**
   * What it is known by permanently, however it is numbered, moved or reworded; set where the plan is studied, and
   * never shown.
   */
  readonly key?: string;
  /** What it was known by before, the latest last; left out where nothing is known of that. */
  readonly formerNames?: readonly RowName[];
  /** The number exactly as written ("1.2."), `null` if none is. */
  readonly number: string | null;
  /** The id of its objective; an empty string where the plan has none. */
  readonly objective: string;
  /** Its text without the number. */
  readonly title: string;
  readonly cell: CellReference;
  /** Where its title is, if that is the text of an objective or of a heading above; left out where it is its own. */
  readonly titleCell?: CellReference;
  /** Where its number is, if that has a cell of its own. */
  readonly numberCell?: CellReference;
  /** First and last row of the sheet that belong to it, counted from zero. */
  readonly rows: { readonly first: number; readonly last: number };
  readonly responsibleAgencies: readonly AgencyMention[];
  readonly implementingPartners: readonly AgencyMention[];
  readonly resources: PlacedText | null;
  /** The amounts in its columns of resources; left out where they hold none. */
  readonly money?: readonly MoneyAmount[];
  /** Texts of its columns that carry no other meaning, with the header of each. */
  readonly remarks: readonly (PlacedText & { readonly header: string })[];
  /** The different texts of its agencies and resources, each with its column; left out where no meaning has several. */
  readonly columnTexts?: readonly ColumnText[];
}

/** An indicator with all that the plan says about it. What the plan leaves open is left open here. */
export interface Indicator {
  /** `<action>-<n>`, counted from 1 in the action. */
  readonly id: string;
  /**
   * What it is known by permanently, however it is numbered, moved or reworded; set where the plan is studied, and
   * never shown.
   */
  readonly key?: string;
  /** What it was known by before, the latest last; left out where nothing is known of that. */
  readonly formerNames?: readonly RowName[];
  readonly action: string;
  /** The number before its text exactly as written ("2.1."), left out where it has none, or is one of several in its cell. */
  readonly number?: string;
  /** Its text without the number. */
  readonly text: string;
  readonly cell: CellReference;
  /** The place, group or office that it is of, where the action has it once for each; left out everywhere else. */
  readonly place?: PlacedText;
  readonly unit: PlacedText | null;
  readonly direction: PlacedText | null;
  readonly meansOfVerification: PlacedText | null;
  /** Its means of verification, each with its column; left out where there are not several. */
  readonly columnTexts?: readonly ColumnText[];
  /** `null` if the plan has no such column; a blank cell is a value with the state `blank`. */
  readonly baseline: Value | null;
  /** What the plan says of when the baseline was taken; left out where it has no such column. */
  readonly baselineYear?: PlacedText;
  readonly overallTarget: Value | null;
  /** The plan's, so that the periods of an indicator are understood by themselves. */
  readonly yearStart: YearStart;
  /**
   * The quarter by which its only target is due by the plan's column of dates, where it is of no period or of the year
   * of that quarter; left out where none says so.
   */
  readonly dueBy?: PeriodKey;
  /** What is to be achieved in each period, and what was; in years, halves, quarters and months side by side. */
  readonly targets: PeriodValues;
  readonly actuals: PeriodValues;
  /** What was achieved to date, of which the plan does not say to which; left out where it has no such column. */
  readonly undatedActual?: Value;
  /** What each party achieved, where the plan has it apart; left out where it has not. */
  readonly partyActuals?: readonly PartyActual[];
  /** What its row says about its being cancelled or postponed; left out where it says nothing of it. */
  readonly withdrawal?: PlacedText & { readonly kind: "dropped" | "postponed" };
  /** By what its values are distinguished, or are to be; left out where the plan says nothing of it. */
  readonly breakdowns?: readonly Breakdown[];
  /** The parts of its values; left out where there are none. */
  readonly parts?: readonly IndicatorPart[];
  /** Whether the plan or a person marks it as one of the key indicators; left out where nothing does. */
  readonly isKeyIndicator?: boolean;
}

/** What one party achieved in a period. */
export interface PartyActual {
  readonly party: string;
  readonly period: Period;
  readonly value: Value;
}

/** A column of the plan's table, as its header was understood. */
export interface PlanColumn {
  readonly column: number;
  readonly meaning: ColumnMeaning;
  /** The words of its header, from all the header's rows. */
  readonly header: string;
  readonly headerCell: CellReference;
  /** What its values are of, or its marks in a calendar; `null` if they are of the whole plan, or nothing tells. */
  readonly period: PeriodKey | null;
  readonly hidden: boolean;
  /** Set where the header's year was typed wrong ("2O26"), and is recognized by those next to it. */
  readonly isYearUnclear?: boolean;
  /** Whose actuals it holds, where each party has a column of them. */
  readonly party?: string;
}

/**
 * The cells of one row, or of rows merged into one, in which indicators and their values are: the indicators of its
 * indicator cell, and per value cell the values that were found there.
 */
export interface IndicatorRow {
  readonly action: string;
  readonly indicatorCell: CellReference;
  /** Ids, in the order in which they are in the cell. */
  readonly indicators: readonly string[];
  readonly valueCells: readonly {
    readonly column: PlanColumn;
    readonly cell: CellReference;
    /** The whole text of the cell exactly as it is; an empty string where it holds a number or nothing. */
    readonly cellText: string;
    readonly values: readonly Value[];
  }[];
}

/** A rectangle of cells of one sheet; both corners belong to it. */
export interface CellArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Something of the sheet that was not read, and why. */
export interface NotRead {
  readonly cell: CellReference;
  readonly text: string;
  readonly why: NotReadReason;
  /** The heading that says that it was removed from the plan, where one does. */
  readonly heading?: string;
  /** The header of the column that was read in its place, of a column that means the same. */
  readonly insteadRead?: CellReference;
  /** All the cells that it is about, where it is about a row or a column. */
  readonly area?: CellArea;
}

export type NotReadReason =
  | "titleBlock"
  | "columnWithoutMeaning"
  | "duplicateColumn"
  | "totalsRow"
  | "note"
  | "repeatedHead"
  | "belongsToNoAction"
  | "valueWithoutIndicator"
  /** A number, or "N/A", where the text of an indicator is due. */
  | "noIndicator"
  /** Women, men, children, next to the row for all of them. */
  | "partOfTotal"
  | "unreadableValue"
  /** It is struck through. */
  | "struck"
  /** It is below a heading that says that it was removed from the plan: "Deleted actions". */
  | "withdrawn"
  /** Another table of the sheet, or texts below the plan. */
  | "outsideTable"
  /** Is in the table and belongs to nothing that was read. */
  | "leftOver";

/** A row that adds up others, such as "Total": what it says about each column of values. No indicator has them. */
export interface TotalsRow {
  readonly label: PlacedText;
  readonly values: readonly { readonly column: PlanColumn; readonly value: Value }[];
}

/** What the plan itself says of how far a target is met, in its column of percentages. */
export interface StatedPercent {
  /** The id of the indicator. */
  readonly indicator: string;
  readonly column: PlanColumn;
  readonly value: Value;
}

/** A reading that could be wrong: what was taken, and what it could be instead. */
export interface Doubt {
  readonly cell: CellReference;
  readonly text: string;
  readonly taken: string;
  readonly alternatives: readonly string[];
  /** A part of the text is struck through; or some of it is struck or raised, and Excel does not say which. */
  readonly looks?: "partlyStruck" | "unknown";
  /** What is next to a number that was read without it. */
  readonly beside?: string;
  /** What alone tells the year of what was taken, where no header does: a title, a sheet's name or the like, or the name of the file. */
  readonly yearFrom?: "workbook" | "fileName";
  /** The text that tells it, with its cell; `null` for the cell where it is the name of a sheet. */
  readonly yearText?: { readonly text: string; readonly cell: CellReference | null };
}

/** Where a table of the plan is. */
export interface PlanPart {
  readonly sheet: string;
  /** First and last row of the header, and last row of the body, counted from zero. */
  readonly extent: {
    readonly firstHeaderRow: number;
    readonly lastHeaderRow: number;
    readonly lastRow: number;
  };
  /** The columns of its own header; left out where they are those of the plan's first part. */
  readonly columns?: readonly PlanColumn[];
}

/** A plan of action as it is in one sheet, or in several with the same header. */
export interface Plan extends PlanPart {
  /** All sheets that it was read from; the first one's name, extent, columns, hidden and blank rows are the plan's. */
  readonly parts: readonly PlanPart[];
  readonly title: PlacedText | null;
  /** The years that the plan's title names ("2023-2025"), `null` if it names none. */
  readonly span: { readonly first: number; readonly last: number } | null;
  /** The month in which the plan's year begins. */
  readonly yearStart: YearStart;
  /** How it writes years that two of the calendar name; `null` or left out where one names each. */
  readonly yearsOfTwo?: YearsOfTwo | null;
  /** The years that the plan has columns for, in order; in the plan's own count. */
  readonly years: readonly number[];
  /** The wording of the objectives above the table, in the title block. */
  readonly statedObjectives: readonly PlacedText[];
  readonly columns: readonly PlanColumn[];
  readonly objectives: readonly Objective[];
  readonly actions: readonly JointAction[];
  readonly indicators: readonly Indicator[];
  readonly indicatorRows: readonly IndicatorRow[];
  readonly hiddenRows: readonly number[];
  readonly blankRows: readonly number[];
  readonly notRead: readonly NotRead[];
  readonly doubts: readonly Doubt[];
  /** The rows that add others up, in order; left out where no table has one. */
  readonly totals?: readonly TotalsRow[];
  /**
   * The percentages that the plan states next to its numbers, in order; left out where no table has a column of them.
   */
  readonly statedPercents?: readonly StatedPercent[];
  /** The rows that it had once, by what the workbook keeps of them; left out where nothing is known of its past. */
  readonly gone?: readonly GoneRow[];
}
