import { periodKey, type Progress } from "../../app";

/** What `poa progress --json` prints. Fields may be added, never renamed. */
export function progressShape(progress: Progress) {
  return { ...progress, period: periodKey(progress.period) };
}
