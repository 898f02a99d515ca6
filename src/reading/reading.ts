import type { CellReference } from "@plan-of-action/xlsx/grid";
import type { SheetLeftOut } from "../plan/sheet-left-out";
import type { OtherVersion } from "../plan/other-version";
import type { ColumnMeaning, Plan } from "../plan/plan";
import type { Workplan } from "../plan/workplan";
import type { SheetLookedAt } from "../plan/sheet-looked-at";
import type { ExplainedTable } from "./explained";
import type { Answer, Layout } from "./answers/answer";
import type { PlacedAnswer, PlacedTable } from "./answers/placed-answer";
import type { PlanMapping } from "./plan/mapping/mapping";

export type { SheetLookedAt } from "../plan/sheet-looked-at";

/** Where a plan's table stands. */
export interface TablePlace {
  readonly sheet: string;
  readonly header: CellReference;
  /** How much its header and body look like a plan of action, from 0 to 1. */
  readonly score: number;
}

/** Why a mapping of the user's does not fit the sheets any more, and so was not applied. */
export type MappingMisfit =
  | { readonly why: "sheetMissing" | "rowsOutsideSheet"; readonly sheet: string }
  | {
      readonly why: "headChanged";
      readonly cell: CellReference;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly why: "columnsMissing"; readonly sheet: string; readonly missing: readonly ColumnMeaning[] };

/** Which table is to be read, where the user has chosen, and how. */
export interface ReadingChoice {
  readonly place?: Pick<TablePlace, "sheet" | "header">;
  readonly mapping?: PlanMapping;
  /** What a person has said of how it is read. */
  readonly layout?: Layout;
  /** What they say in addition, by places of this workbook. */
  readonly answers?: readonly PlacedAnswer[];
}

/** What reading made of a workbook's sheets. */
export type Reading =
  | {
      readonly kind: "plan";
      readonly plan: Plan;
      /** The tables that it was read from, in the order of their sheets. */
      readonly tables: readonly PlacedTable[];
      readonly workplan: Workplan | null;
      /** Other tables that could be the plan, the likeliest first; those of reports that were read are none. */
      readonly others: readonly TablePlace[];
      /** Those of the others that are versions of the plan. */
      readonly versions: readonly OtherVersion[];
      /** Those of the others that look like parts of the plan and were not read with it. */
      readonly sheetsLeftOut: readonly SheetLeftOut[];
      /** A person has said what each of its columns is. */
      readonly isMapped?: boolean;
      /** How likely the plan was read right, from 0 to 1. */
      readonly confidence: number;
      /** Why the tables, columns and rows were taken for what they were. */
      readonly explain: () => readonly ExplainedTable[];
      /** Set where a mapping was given and the plan was read without it. */
      readonly mappingMisfit?: MappingMisfit;
      /** The answers of its layout that do not fit the sheets any more, and so did not count; left out where all do. */
      readonly unfit?: readonly Answer[];
    }
  | {
      readonly kind: "noPlan";
      readonly lookedAt: readonly SheetLookedAt[];
      readonly mappingMisfit?: MappingMisfit;
      /** The answers of its layout that do not fit the sheets any more, and so did not count; left out where all do. */
      readonly unfit?: readonly Answer[];
    };
