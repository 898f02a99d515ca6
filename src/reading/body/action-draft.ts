import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { Doubt, NotRead, PlacedText } from "../../plan/plan";
import type { Numbered } from "../header/numbering";
import type { RowGroup } from "./breakdowns/row-group";

/** An objective as the rows name it. */
export interface ObjectiveDraft {
  text: string;
  readonly cell: CellReference;
  readonly number: string | null;
}

/** An indicator cell with the rows whose values belong to it. */
export interface IndicatorBlock {
  readonly rows: number[];
  readonly cell: CellReference;
  /** `null` where the plan has no column for indicators and the action stands for its own. */
  text: string | null;
  /** How many indicators its text can hold. */
  readonly lines: number;
  /** Its rows told apart, where some are of parts; `rows` then has that of the whole alone. */
  group?: RowGroup;
}

export interface ActionDraft {
  readonly number: Numbered | null;
  title: string;
  readonly cell: CellReference;
  /** Where the title stands, if it is not its own. */
  readonly titleCell?: CellReference;
  /** Where the number stands, if that has a cell of its own. */
  readonly numberCell?: CellReference;
  readonly objective: ObjectiveDraft | null;
  /** The titles between objective and action under which it stands, such as an output, the highest first. */
  readonly headings: readonly PlacedText[];
  /** What rows below its indicators say of their sort: "Efficacy/Process". */
  readonly labels: PlacedText[];
  readonly firstRow: number;
  lastRow: number;
  /** The rows that are its own, without headers, totals and notes between them. */
  readonly rows: number[];
  /** Those of its rows in which its text goes on, cut by a page break. */
  readonly rowsOfRest: number[];
  readonly blocks: IndicatorBlock[];
}

export interface Outline {
  readonly objectives: readonly ObjectiveDraft[];
  readonly actions: readonly ActionDraft[];
  readonly notRead: readonly NotRead[];
  readonly doubts: readonly Doubt[];
}
