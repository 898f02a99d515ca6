/** How an indicator stands against what was expected by a period's end, the best first; of two that nothing compares the more pressing. */
export const STATUSES = [
  "exceeded",
  "done",
  "ahead",
  "onTrack",
  "atRisk",
  "offTrack",
  "lateReport",
  "noReport",
  "notDue",
  "noTarget",
] as const;
export type ProgressStatus = (typeof STATUSES)[number];
