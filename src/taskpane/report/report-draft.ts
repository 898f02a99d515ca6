import { type ActualEntry, type Period, periodKey, type StandingReport, type StudiedPlan } from "../../app";

/** What a person has typed into the form of a report. */
export interface ReportDraft {
  readonly actual: string;
  readonly evidence: string;
  readonly varianceReason: string;
  readonly comment: string;
}

/** What a report is about. */
export interface ReportPlace {
  readonly indicator: string;
  readonly period: Period;
  /** As it was typed; an empty text is all parties together. */
  readonly party: string;
}

/** Tells the forms of reports apart, so that what was typed into one stays while another is open. */
export function placeKey({ indicator, period, party }: ReportPlace): string {
  return `${indicator} ${periodKey(period)} ${party.trim().toLowerCase()}`;
}

/**
 * The form as it is first shown: with what is reported already, to be corrected. The comment stays blank, since what is
 * typed there is added to the existing one.
 */
export function draftOfReport(standing: StandingReport | null): ReportDraft {
  return {
    actual: standing?.actual ?? "",
    evidence: standing?.evidence ?? "",
    varianceReason: standing?.varianceReason ?? "",
    comment: "",
  };
}

/** The draft as an entry to record: of the indicator with its words, since the plan may be another by now. */
export function entryOf(
  { indicator, period, party }: ReportPlace,
  draft: ReportDraft,
  { indicators }: StudiedPlan["plan"],
): ActualEntry {
  const about = indicators.find(({ id }) => id === indicator);
  return {
    line: 1,
    indicator: `${indicator} ${about?.text ?? ""}`.trim(),
    ...(about?.key === undefined ? {} : { key: about.key }),
    period: periodKey(period),
    party: party.trim(),
    actual: draft.actual.trim(),
    evidence: draft.evidence.trim(),
    varianceReason: draft.varianceReason.trim(),
    comment: draft.comment.trim(),
  };
}
