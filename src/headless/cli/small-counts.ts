import { smallCountsOf, type StudiedPlan } from "../../app";

/** That what was written has small counts of victims, where nobody asked to suppress them; [] where it has none. */
export function smallCountNotes(
  study: Pick<StudiedPlan, "plan" | "actuals" | "parts" | "definitions">,
  suppressBelow: number | null,
): readonly string[] {
  const { below, ofParts, ofWholes } = smallCountsOf(study);
  const ids = suppressBelow === null ? [...new Set([...ofParts, ...ofWholes])] : ofWholes;
  if (ids.length === 0) return [];
  const counts = `${ids.join(", ")} ${ids.length === 1 ? "has" : "have"} counts of fewer than ${below} victims`;
  const way =
    suppressBelow !== null
      ? "Totals are shown as they are"
      : `--suppress-below ${below} shows such parts as “<${below}”; totals stay as they are`;
  return [`${counts}, by which a reader may know who they are. ${way}.`];
}
