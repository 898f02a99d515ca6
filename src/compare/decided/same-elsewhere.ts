import { formatCell } from "@plan-of-action/xlsx/grid";
import { placedText, type DraftPair, type Difference } from "../differences/difference";
import { isOfOneCell } from "./cell-edits";
import { sameWords } from "../words/wording";
import { isSameText } from "./decision";

/** What is looked at to tell what an edit changed: the pairs of the plans, and all differences. */
export interface ReportedDifferences {
  readonly pairs: readonly DraftPair[];
  readonly differences: readonly Difference[];
}

/**
 * Whether after an edit ours says what is wanted of a difference, and all other differences and pairs are as they
 * were: then the edit changed what was meant, and nothing else.
 */
export function changedOnly(
  before: ReportedDifferences,
  after: ReportedDifferences,
  difference: Difference,
  wanted: string | null,
): boolean {
  if (JSON.stringify(before.pairs) !== JSON.stringify(after.pairs)) return false;
  const key = placeOf(difference);
  const left = after.differences.find((other) => placeOf(other) === key);
  // Agencies in another order or with other signs between them, and words that say the same, are no difference.
  const theirs = placedText(difference.theirs);
  const isTheirs =
    isSameText(wanted, theirs) ||
    (wanted !== null && (difference.kind === "agency" || sameWords(wanted, theirs ?? "")));
  if (left === undefined ? !isTheirs : !isSameText(placedText(left.ours), wanted)) return false;
  const others = ({ differences }: ReportedDifferences): string[] =>
    differences
      .filter((other) => placeOf(other) !== key)
      .map(signatureOf)
      .sort();
  return JSON.stringify(others(before)) === JSON.stringify(others(after));
}

/** By its cells, since ids count alike ones. */
function placeOf({ kind, of, field, ours, theirs, ids }: Difference): string {
  const cell = (placed: Difference["ours"]): string => (placed === null ? "" : formatCell(placed.cell));
  return [kind, of, field ?? "", cell(ours), cell(theirs), ids.ours ?? "", ids.theirs ?? ""].join("\n");
}

/** What both sides say, too; a part that moved is named by where it is, whose wording may be what was changed. */
function signatureOf(difference: Difference): string {
  if (!isOfOneCell(difference)) return placeOf(difference);
  return [placeOf(difference), placedText(difference.ours) ?? "", placedText(difference.theirs) ?? ""].join(
    "\n",
  );
}
