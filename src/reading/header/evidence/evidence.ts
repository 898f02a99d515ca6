import type { ColumnMeaning } from "../../../plan/plan";
import type { ColumnWeightName } from "../../weights/columns";
import type { ColumnFacts, TableFacts } from "../column-facts";

/**
 * What a column can be chosen to be: what it holds, or one of three things that tell how rows are read. A column
 * that dates its rows, one that says of what kind its rows are, and one with the names of levels hold no values.
 */
export type ColumnRole = ColumnMeaning | "rowPeriod" | "rowKind" | "levelLabel";

/** One thing that speaks for or against a role of one column, by itself or where another column has a role. */
export interface Evidence {
  /** The column's place in the table. */
  readonly place: number;
  readonly role: ColumnRole;
  /** Its name, which is also the name of its reason. */
  readonly weight: ColumnWeightName;
  /** How much of the weight counts, from 0 to 1; 1 where left out. */
  readonly strength?: number;
  /** The words, or the column's header, that the reason names. */
  readonly text?: string;
  /** It counts only where this column has this role. */
  readonly given?: { readonly place: number; readonly role: ColumnRole };
}

/** A rule looks at the facts of a table and never at what another rule found. */
export type EvidenceRule = (table: TableFacts) => readonly Evidence[];

/** A rule that looks at one column at a time. */
export function forEachColumn(
  look: (column: ColumnFacts, table: TableFacts) => readonly Evidence[],
): EvidenceRule {
  return (table) => table.columns.flatMap((column) => look(column, table));
}

/** Evidence for or against a role of a column. */
export function evidence(
  { place }: ColumnFacts,
  role: ColumnRole,
  weight: ColumnWeightName,
  more: Pick<Evidence, "strength" | "text" | "given"> = {},
): Evidence {
  return { place, role, weight, ...more };
}

/** The same evidence for several roles of a column. */
export function forRoles(
  column: ColumnFacts,
  roles: readonly ColumnRole[],
  weight: ColumnWeightName,
  strength = 1,
): readonly Evidence[] {
  return roles.map((role) => evidence(column, role, weight, { strength }));
}
