import { decidedDifferences, type DecidedDifferences } from "../../compare/decided/decided-differences";
import { formatDay, type Day } from "../../plan/period";
import { comparisonEntries } from "../../sheets/comparison";
import { COMPARISON_MARKER } from "../../sheets/layout/markers";
import type { ComparisonEntry } from "../../sheets/comparison/comparison-entries";
import type { SheetContents, Workbook } from "../../workbook/workbook";
import type { Compared } from "../compare-plans";
import { decisionsOf, type SavedDecisions } from "./saved-decisions";

/** What is asked of the decisions on a comparison. */
export interface DecidedRequest {
  /** What their draft is called, such as its file. */
  readonly draft: string;
  /** What "Agreed" is called in the languages in which the sheet may have been written. */
  readonly agreedWords: readonly string[];
  readonly asOf: Day;
}

/** Two drafts side by side with what was decided of them, in the pane and on the sheet. */
export interface DecidedComparison extends DecidedRequest {
  readonly compared: Compared;
  /** What the workbook keeps. */
  readonly kept: SavedDecisions;
  readonly decided: DecidedDifferences;
  /** What people typed on the sheet of the comparison; `null` if there is none or its ids are gone. */
  readonly entries: readonly ComparisonEntry[] | null;
}

/** What was decided of a comparison: what the workbook keeps, and what was typed on the sheet since. */
export async function readDecided(
  workbook: Pick<Workbook, "savedDecisions">,
  compared: Compared,
  { draft, agreedWords, asOf }: DecidedRequest,
): Promise<DecidedComparison> {
  const kept = decisionsOf(await workbook.savedDecisions());
  const own = sheetOfComparison(compared);
  const entries = own === undefined ? null : comparisonEntries(own.grid, agreedWords);
  const typed = new Map((entries ?? []).map((entry) => [entry.id, entry]));
  const decided = decidedDifferences(compared.toDecide, kept.decided.decisions, typed, {
    ...{ draft, on: formatDay(asOf) },
  });
  return { draft, agreedWords, asOf, compared, kept, decided, entries };
}

/** The sheet of the comparison that was written before, as it was read with our plan. */
export function sheetOfComparison({ ours }: Compared): SheetContents | undefined {
  return ours.contents.sheets.find(({ marker }) => marker === COMPARISON_MARKER);
}
