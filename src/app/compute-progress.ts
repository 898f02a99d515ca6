import type { Period } from "../plan/period";
import { computeProgress, type Progress } from "../progress";
import type { StudiedPlan } from "./study/studied-plan";

/** What was achieved up to a period's end, against what the plan sets for it, by the workbook's settings. */
export function progressOf<At extends Period>(study: StudiedPlan, period: At): Progress<At> {
  return computeProgress(study, period, study.settings.progress);
}
