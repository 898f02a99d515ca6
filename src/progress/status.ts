import type { Direction } from "../indicators/definition";
import { percentMet } from "../indicators/measuring/percent-met";
import type { ProgressStatus } from "./progress";
import type { ProgressSettings } from "./settings";

/** What the status of an indicator depends on. */
export interface Standing {
  readonly hasTarget: boolean;
  readonly direction: Direction;
  /** What can be expected at the period's end. */
  readonly expected: number | null;
  readonly actual: number | null;
  /** Something fell due by the period's end, and nothing has been reported since. */
  readonly isReportMissing: boolean;
}

/**
 * The status at a period's end, by the actual in per cent of what was expected: exceeded, on track, at
 * risk and off track have no gaps between them, since each bound belongs to the better status. What
 * was achieved before anything of it is expected is not due, so that no count of what was due grows by it.
 */
export function statusOf(standing: Standing, settings: ProgressSettings): ProgressStatus {
  const { direction, expected, actual } = standing;
  if (!standing.hasTarget) return "noTarget";
  if (expected === null || (expected === 0 && direction === "increase")) return "notDue";
  if (actual === null || standing.isReportMissing) return "noReport";
  const percent = percentMet(actual, expected, direction);
  return percent === null ? statusWithoutPercent(actual, expected, direction) : bandOf(percent, settings);
}

function bandOf(percent: number, settings: ProgressSettings): ProgressStatus {
  if (percent >= settings.exceededFrom) return "exceeded";
  if (percent >= settings.onTrackFrom) return "onTrack";
  return percent >= settings.atRiskFrom ? "atRisk" : "offTrack";
}

/** Where the ratio is undefined, as with "no case left": met or not is all that can be said. */
function statusWithoutPercent(actual: number, expected: number, direction: Direction): ProgressStatus {
  switch (direction) {
    case "increase":
      return actual >= expected ? "onTrack" : "offTrack";
    case "maintain":
      return actual === expected ? "onTrack" : "offTrack";
    case "decrease":
      if (actual > expected) return "offTrack";
      return actual < expected ? "exceeded" : "onTrack";
  }
}
