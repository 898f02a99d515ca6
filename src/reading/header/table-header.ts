import type { PlacedText } from "../../plan/plan";
import type { YearStart } from "../../plan/plan-year";
import type { ColumnChoice } from "./choice/explained";
import type { HeaderColumn } from "./header-column";
import type { HeaderRows } from "./header-paths";

/** The header of a table, understood. */
export interface TableHeader {
  readonly rows: HeaderRows;
  readonly firstBodyRow: number;
  /** The last row that can be of its body, where another table below it is known; left out where none is. */
  readonly lastBodyRow?: number;
  readonly columns: readonly HeaderColumn[];
  /** The month in which its plan's year begins. */
  readonly yearStart: YearStart;
  /** Whether the workbook or a person says so; January where nothing does. */
  readonly isYearStartKnown: boolean;
  /** The text above it that alone dates it, by a year that two of the calendar name. */
  readonly yearOfTwo?: PlacedText | null;
  /** The language of most of its words; `null` where none is known. */
  readonly language: string | null;
  /** Of how many of its columns a person has said what they hold. */
  readonly saidOf: number;
  /** The sum of what speaks for the meanings of its columns. */
  readonly evidence: number;
  /** Why each column means what it means, and what it could mean instead; in the order of `facts`. */
  readonly explain: () => readonly ExplainedColumn[];
}

/** The choice of a column's meaning with its header. */
export interface ExplainedColumn extends ColumnChoice {
  readonly column: number;
  readonly header: string;
  /** Set where it holds a part of the values of another column, and so is no column that was not understood. */
  readonly isPart?: boolean;
}
