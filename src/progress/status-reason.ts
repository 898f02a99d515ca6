import type { Direction } from "../indicators/definition";
import { percentMet } from "../indicators/measuring/percent-met";
import type { IndicatorProgress } from "./progress";
import type { ProgressSettings } from "./settings";

/** Why an indicator has its status, for a person to be told in words. Percentages are in per cent. */
export type StatusReason =
  | { readonly kind: "noTarget" }
  /** Nothing is expected by the period's end yet. */
  | { readonly kind: "notDue" }
  /** The target was met before anything is expected of it. */
  | { readonly kind: "metEarly"; readonly percent: number }
  /** Something was due, and nothing at all was reported. */
  | { readonly kind: "nothingReported" }
  /** Something was due, and only the year as a whole was reported, which counts at the year's end. */
  | { readonly kind: "yearReported"; readonly number: number }
  /** Something fell due by the period's end, and nothing has been reported since. */
  | { readonly kind: "periodNotReported" }
  /** The actual is this many per cent of what was expected; the status reaches from one bound to below another. */
  | ({ readonly kind: "compared"; readonly percent: number } & Band)
  /** The ratio is undefined, so that only met or not can be said. */
  | { readonly kind: "metOrNot"; readonly isMet: boolean };

/** Why an indicator has the status that was computed with the same settings. */
export function statusReason(
  progress: IndicatorProgress,
  direction: Direction,
  settings: ProgressSettings,
): StatusReason {
  const { status, actual, expected } = progress;
  switch (status) {
    case "noTarget":
      return { kind: status };
    case "notDue":
      return progress.percentMet !== null && isMetEarly(progress)
        ? { kind: "metEarly", percent: progress.percentMet }
        : { kind: status };
    case "noReport":
      if (progress.ofWholeYear !== null) return { kind: "yearReported", number: progress.ofWholeYear };
      return { kind: actual === null ? "nothingReported" : "periodNotReported" };
    case "exceeded":
    case "onTrack":
    case "atRisk":
    case "offTrack": {
      const percent = percentMet(actual, expected, direction);
      if (percent !== null) return { kind: "compared", percent, ...bandOf(status, settings) };
      return { kind: "metOrNot", isMet: status !== "offTrack" };
    }
  }
}

/** Whether all of a target was achieved before anything is expected of it. */
export function isMetEarly({ status, percentMet }: IndicatorProgress): boolean {
  return status === "notDue" && percentMet !== null && percentMet >= 100;
}

/** Bounds of a status in per cent; `null` where it has none on that side. */
interface Band {
  readonly from: number | null;
  readonly below: number | null;
}

function bandOf(
  status: "exceeded" | "onTrack" | "atRisk" | "offTrack",
  { exceededFrom, onTrackFrom, atRiskFrom }: ProgressSettings,
): Band {
  switch (status) {
    case "exceeded":
      return { from: exceededFrom, below: null };
    case "onTrack":
      return { from: onTrackFrom, below: exceededFrom };
    case "atRisk":
      return { from: atRiskFrom, below: onTrackFrom };
    case "offTrack":
      return { from: null, below: atRiskFrom };
  }
}
