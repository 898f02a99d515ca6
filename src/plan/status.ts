/** How an indicator stands against what was expected by a period's end. */
export const STATUSES = [
  "exceeded",
  "onTrack",
  "atRisk",
  "offTrack",
  "noReport",
  "notDue",
  "noTarget",
] as const;
export type ProgressStatus = (typeof STATUSES)[number];
