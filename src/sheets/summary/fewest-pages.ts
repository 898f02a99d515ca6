import { PAGE_POINTS, type SummaryColumns } from "../layout/columns";
import type { BuiltSheet } from "../layout/sheet-builder";

/** A sheet in its columns. */
export interface LaidOut {
  readonly columns: SummaryColumns;
  readonly built: BuiltSheet;
}

/** Of so many pages at the most one is spared by printing all of them smaller: a page of twelve is not worth it. */
const MAX_DRAWN_IN = 4;

/** The sheet in columns that are wider together, and so printed smaller, where that spares a page; else in the least wide. */
export function inFewestPages(lay: (across: number) => LaidOut): LaidOut {
  const pagesOf = ({ built }: LaidOut): number => built.breaksBefore.length + 1;
  const [first, ...wider] = PAGE_POINTS;
  const usual = lay(first);
  if (pagesOf(usual) > MAX_DRAWN_IN) return usual;
  return wider.map(lay).reduce((fewest, each) => (pagesOf(each) < pagesOf(fewest) ? each : fewest), usual);
}
