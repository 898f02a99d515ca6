import { isSmallCount, SMALL_COUNT, smallCountsOf, type StudiedPlan } from "../../app";
import { smallSumsOf, type PartOfPlans } from "../../app/exchange";
import { numberOf } from "../../plan/value";

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

/**
 * That a workbook in which small counts were suppressed on a sheet still has them on others; [] where it has none. Whoever
 * passes the file on passes them on.
 */
export function stillInWorkbookNotes(
  study: Pick<StudiedPlan, "parts">,
  suppressBelow: number | null,
): readonly string[] {
  const isSmall =
    suppressBelow !== null && study.parts.some(({ value }) => isSmallCount(numberOf(value), suppressBelow));
  return isSmall
    ? [
        "The workbook still has these counts where they were reported, as on the sheet “Actuals”: pass on a PDF of the sheet that was written, and not the workbook.",
      ]
    : [];
}

/** The same of what many plans reached together. */
export function smallSumNotes(
  parts: readonly PartOfPlans[],
  suppressBelow: number | null,
): readonly string[] {
  if (suppressBelow !== null || smallSumsOf(parts, SMALL_COUNT).length === 0) return [];
  return [
    `The sheet of parts has counts of fewer than ${SMALL_COUNT} victims, by which a reader may know who they are. --suppress-below ${SMALL_COUNT} shows them as “<${SMALL_COUNT}”.`,
  ];
}
