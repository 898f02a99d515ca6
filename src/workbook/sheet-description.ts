import type { DescribedSheet, Grid, SheetCell, SheetRow } from "@plan-of-action/xlsx/grid";
import { NOTHING_TYPED, type RowSubject, type TypedBefore } from "./row-subject";

/**
 * A sheet of the product's own, as data: what is in it, how it looks and how it prints. It is written as a whole and
 * rewritten in place.
 */
export interface SheetDescription extends DescribedSheet {
  /** Tells the product's own sheets apart and finds them again whatever the user called them: `summary/2024-Q2`. */
  readonly marker: string;
  /** The marker of the own sheet in whose place it is written while no sheet has its own marker. */
  readonly inPlaceOf?: string;
  /** The title wanted for the tab; another is taken where the user has a sheet of that title. */
  readonly title: string;
  readonly rows: readonly DescribedRow[];
  /**
   * Columns whose former entries were read into this description, so that what was typed there need not be kept next to
   * it.
   */
  readonly readBack?: ReadBackColumns;
  /**
   * Where columns of an earlier layout are now, by where they were written: given the values of the sheet as it was, it
   * knows whether that had it. Left out where columns stay.
   */
  readonly columnsSince?: (values: readonly unknown[]) => ReadonlyMap<number, number>;
  /** What the sheet can have rows about, where it does not show all of them unless something is typed there. */
  readonly subjects?: readonly RowSubject[];
  /**
   * Describes the sheet again for what people typed on the one in whose place it is written; for `null`, nothing tells
   * what that is. Left out where it makes no difference.
   */
  readonly withTyped?: (typed: TypedBefore | null) => SheetDescription;
}

/** The sheet as it is where nothing was typed, with how it is described where something was. */
export function describeWithTyped(
  describe: (typed: TypedBefore | null) => SheetDescription,
): SheetDescription {
  return { ...describe(NOTHING_TYPED), withTyped: describe };
}

export interface ReadBackColumns {
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** What was read; `null` for a sheet that was not there. What has been typed since is kept. */
  readonly from: Grid | null;
}

/** A sheet that is handed over: it is added once and is the user's from then on, so it has no marker. */
export type UserSheet = Omit<SheetDescription, "marker" | "inPlaceOf">;

export interface DescribedRow extends SheetRow {
  readonly cells: readonly (DescribedCell | null)[];
  /** Left out for titles, headers and whatever is about nothing that can move or go. */
  readonly about?: RowSubject;
}

export interface DescribedCell extends SheetCell {
  /** It says what a person typed on the sheet that is rewritten: a remark, an entry of their own. */
  readonly typed?: true;
}
