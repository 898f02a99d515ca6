import {
  type PartToReport,
  periodKey,
  type ReportForm,
  type ReportSubject,
  type StandingReport,
} from "../../app";
import type { Stating } from "./stating";

/** What a person has typed into the form of a report. */
export interface ReportDraft {
  readonly actual: string;
  readonly evidence: string;
  readonly varianceReason: string;
  readonly comment: string;
  /** What was typed of parts, by `partName`. */
  readonly parts: Readonly<Record<string, string>>;
  /** How far it is said to have come; `null` where nothing is said. */
  readonly stating: Stating | null;
  /** Who reports it as that was typed, which its key does not keep; left out by earlier releases. */
  readonly party?: string;
}

/** What a report is about, and who gives it. */
export interface ReportPlace extends ReportSubject {
  /** As it was typed; an empty text is all parties together. */
  readonly party: string;
}

/** What a party has typed about an indicator and a period. */
export interface TypedReport {
  readonly place: ReportPlace;
  readonly draft: ReportDraft;
  /** What its indicator measures. */
  readonly measure: ReportForm["measure"];
  /** The parts that are asked for. */
  readonly parts: readonly PartToReport[];
  /** What was reported already. */
  readonly standing: StandingReport | null;
}

/** Tells the forms of reports apart, so that what was typed into one stays while another is open. */
export function placeKey({ indicator, period, party }: ReportPlace): string {
  return `${indicator} ${periodKey(period)} ${party.trim().toLowerCase()}`;
}

/** Tells the parts of a report apart. */
export function partName({ dimension, category }: Pick<PartToReport, "dimension" | "category">): string {
  return `${dimension}: ${category}`;
}

/**
 * The form as it is first shown: with what is reported already, to be corrected. The comment stays blank, since what is
 * typed there is added to the existing one.
 */
export function draftOfReport(
  standing: StandingReport | null,
  parts: readonly PartToReport[] = [],
): ReportDraft {
  return {
    actual: standing?.actual ?? "",
    evidence: standing?.evidence ?? "",
    varianceReason: standing?.varianceReason ?? "",
    comment: "",
    parts: Object.fromEntries(parts.map((part) => [partName(part), part.standing])),
    stating: null,
  };
}
