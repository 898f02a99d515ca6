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

/** What ours is to say of a difference. */
export interface WantedChange {
  readonly difference: Difference;
  readonly wanted: string | null;
}

/**
 * Whether after some edits ours says what is wanted of their differences, and all other differences and pairs are as
 * they were: then the edits changed what was meant, and nothing else.
 */
export function changedOnly(
  before: ReportedDifferences,
  after: ReportedDifferences,
  changes: readonly WantedChange[],
): boolean {
  if (JSON.stringify(before.pairs) !== JSON.stringify(after.pairs)) return false;
  const keys = new Set(changes.map(({ difference }) => placeOf(difference)));
  const left = new Map(after.differences.map((difference) => [placeOf(difference), difference]));
  if (!changes.every((change) => saysWanted(left.get(placeOf(change.difference)), change))) return false;
  const others = ({ differences }: ReportedDifferences): string[] =>
    differences
      .filter((other) => !keys.has(placeOf(other)))
      .map(signatureOf)
      .sort();
  return JSON.stringify(others(before)) === JSON.stringify(others(after));
}

function saysWanted(left: Difference | undefined, { difference, wanted }: WantedChange): boolean {
  if (left !== undefined) return isSameText(placedText(left.ours), wanted);
  // Agencies in another order or with other signs between them, and words that say the same, are no difference.
  const theirs = placedText(difference.theirs);
  return (
    isSameText(wanted, theirs) ||
    (wanted !== null && (difference.kind === "agency" || sameWords(wanted, theirs ?? "")))
  );
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
