import type { CellReference } from "@plan-of-action/xlsx/grid";
import { spanOfMeaning } from "../../plan/column-meaning";
import { periodKey, periodOfPart, type PeriodKey, type PeriodPart } from "../../plan/period";
import type { PlanColumn } from "../../plan/plan";
import type { ColumnContent } from "./column-content";
import type { HeaderTerm } from "../../languages/words/header-terms";
import type { HeaderPath } from "./header-paths";
import type { ColumnGroup, FractionColumns } from "./part-columns";
import type { HeaderPeriod } from "../../plan/language/time/period-words";

/** What a column's header says, before the other columns and its cells are looked at. */
export interface HeaderSense {
  readonly path: HeaderPath;
  /** What it can stand for, likeliest first; none where its words are not known. */
  readonly kinds: readonly ColumnKind[];
  /** What the headers above the lowest say by themselves. */
  readonly kindsAbove: readonly ColumnKind[];
  /** What the lowest header says by itself. */
  readonly kindsOfLeaf: readonly ColumnKind[];
  /** Whether its known words are a small part of many others, and not the first of them. */
  readonly isStray?: boolean;
  /** Whether it stands below "Budget" or another header of money. */
  readonly isUnderMoney?: boolean;
  readonly period: HeaderPeriod | null;
  /** "Overall", "Total", "End of project". */
  readonly isOverall: boolean;
  /** "Per year", "Annual", or simply "Year". */
  readonly isAnnual: boolean;
  /** Its year was typed wrong, and is told by those beside it. */
  readonly hasSlippedYear?: boolean;
  readonly languages: readonly string[];
}

/** A column of the table with what the reading needs besides its meaning. */
export interface HeaderColumn extends Omit<PlanColumn, "period"> {
  /** What its header names of a period; `periodOfColumn` makes one of them. */
  readonly year: number | null;
  readonly part: PeriodPart | null;
  readonly sense: HeaderSense;
  readonly content: ColumnContent;
  /** The column left of it in which the names of its texts' levels stand ("Outcome 1"), where there is one. */
  readonly labels?: number;
  /** Whether its cells name the period of their row's values. */
  readonly datesRows?: boolean;
  /** Whether its values are of their row's period. */
  readonly isDatedByRow?: boolean;
  /** Whether nothing but the name of the file tells its year. */
  readonly isDatedByFileName?: boolean;
  /** Whether its cells say of what kind their row's values are. */
  readonly tellsKinds?: boolean;
  /** The columns with the parts of its values; with `isSum` there is no column of all, and its own is the first part's. */
  readonly breakdown?: Pick<ColumnGroup, "parts" | "isSum">;
  /** The columns that say what its percentages are of; with `isSum` they are all that is said of them. */
  readonly fraction?: FractionColumns & Pick<ColumnGroup, "isSum">;
  /** The columns whose values are added to its own: the targets of the other parties. */
  readonly parts?: readonly number[];
  /** The columns in which the parties have what each of them achieved, its own among them. */
  readonly parties?: readonly { readonly party: string; readonly column: number }[];
  /** The column of the indicators that it is of, where these are of another level than the plan's. */
  readonly ofIndicators?: number;
  /** Whether it names indicators of another level, in rows in which the plan's have none. */
  readonly isInOtherRows?: boolean;
  /** Why nothing reads it, where nothing does. */
  readonly leftOut: "columnWithoutMeaning" | "duplicateColumn" | "partOfTotal" | null;
  /** The header of the column that is read in its place, where it means the same. */
  readonly insteadRead?: CellReference;
}

/** The period of a column, as its meaning takes what its header names; `null` where the header names no year. */
export function periodOfColumn({
  meaning,
  year,
  part,
}: Pick<HeaderColumn, "meaning" | "year" | "part">): PeriodKey | null {
  if (year === null) return null;
  return periodKey(periodOfPart(year, spanOfMeaning(meaning) === "year" ? null : part));
}

/** What a column can hold by its words. */
export type ColumnKind = Exclude<HeaderTerm, "overall" | "annual">;

/** What a column without a header says: nothing. */
export function senseOfNoHeader(column: number, cell: CellReference): HeaderSense {
  return {
    path: { column, levels: [""], cell },
    kinds: [],
    kindsAbove: [],
    kindsOfLeaf: [],
    period: null,
    isOverall: false,
    isAnnual: false,
    languages: [],
  };
}
