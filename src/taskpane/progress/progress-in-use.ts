import { type Period, periodKey, type Progress, progressOf, type StudiedPlan } from "../../app";

const known = new WeakMap<StudiedPlan, Map<string, Progress>>();

/** How a plan stands at the end of a period, computed once for all that shows it. */
export function progressInUse(study: StudiedPlan, period: Period): Progress {
  const ofPlan = known.get(study) ?? new Map<string, Progress>();
  known.set(study, ofPlan);
  const key = periodKey(period);
  const kept = ofPlan.get(key);
  if (kept !== undefined) return kept;
  const progress = progressOf(study, period);
  ofPlan.set(key, progress);
  return progress;
}
