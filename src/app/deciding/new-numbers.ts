import { isAboutNumbers } from "../../checks";
import type { Finding } from "../../checks/finding";
import type { Compared } from "../compare-plans";
import type { PreviewedEdit } from "../findings/fix-preview";
import { studyPlan } from "../study/study-plan";
import { withEdits } from "./propose-edit";

/** The numbers that would have to be settled in our plan after some edits and have not to be now. */
export function newNumbersAfter(
  { ours, choice }: Compared,
  edits: readonly PreviewedEdit[],
): readonly Finding[] {
  const numbers = (contents: typeof ours.contents): readonly Finding[] => {
    const study = studyPlan(contents, choice, ours.asOf);
    return study.findings.filter((finding) => isAboutNumbers(finding) && finding.accepted === null);
  };
  const before = new Set(numbers(ours.contents).map(({ key }) => key));
  return numbers(withEdits(ours.contents, edits)).filter(({ key }) => !before.has(key));
}
